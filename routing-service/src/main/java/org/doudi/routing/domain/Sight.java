package org.doudi.routing.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.ReviewItem;
import org.doudi.events.RoutingEvent.WrittenBasisSubmitted;

/// 谁看得到什么 — 三.4, 五(二): a department sees its own part of a case, and does not learn of another's order.
public final class Sight {
    private static final Set<Role> SEE_ALL = Set.of(Role.CLERK, Role.DUTY_CHIEF, Role.CENTRE_LEAD, Role.AUDITOR);

    private Sight() {}

    /// What of the case `by` may see; nothing where they may not know of it.
    public static Optional<InRouting> of(RoutingState state, Staff by) {
        return switch (state) {
            case RoutingState.NotRouted _ -> Optional.empty();
            case InRouting routed when seesAll(by, routed) -> Optional.of(routed);
            case InRouting routed when by.is(Role.COORDINATOR) -> partOf(by.unit(), routed);
            case InRouting _ -> Optional.empty();
        };
    }

    /// One order, where `by` may know of it.
    public static Optional<Order> ofOrder(RoutingState state, UUID transferId, Staff by) {
        return of(state, by).map(seen -> seen.orders().get(transferId));
    }

    /// Which of the words about the case `by` may see; nothing where they may not know of it.
    public static Optional<Predicate<Words>> ofWords(RoutingState state, Staff by) {
        return switch (state) {
            case InRouting routed when seesAll(by, routed) -> Optional.of(_ -> true);
            case InRouting _, RoutingState.NotRouted _ ->
                of(state, by).map(part -> words -> words.isFor(by.unit(), part));
        };
    }

    /// 已提交的书面依据: the window, the centre and the auditor see every unit's, a unit its own.
    public static List<WrittenBasisSubmitted> basesOf(Item item, Staff by) {
        return item.state().writtenBases().map(bases -> bases.submitted().values()).orElse(List.of()).stream()
                .filter(basis -> answersFor(basis.unit(), by))
                .toList();
    }

    /// 纪要待送达: who stayed away is not another department's to know.
    public static List<OrgCode> uninformedOf(Item item, Staff by) {
        return item.state().writtenBases().map(WrittenBases::uninformed).orElse(List.of()).stream()
                .filter(unit -> answersFor(unit, by))
                .toList();
    }

    private static boolean answersFor(OrgCode unit, Staff by) {
        return by.roles().stream().anyMatch(SEE_ALL::contains) || by.coordinates(unit);
    }

    private static boolean seesAll(Staff by, InRouting routed) {
        return by.roles().stream().anyMatch(SEE_ALL::contains)
                || (by.is(Role.WORKING_GROUP) && !routed.studied().isEmpty())
                || (by.is(Role.BUREAU) && routed.items().values().stream().anyMatch(Item::isMultiDepartment));
    }

    private static Optional<InRouting> partOf(OrgCode unit, InRouting routed) {
        Map<Integer, Item> items = kept(routed.items(), item -> item.isFor(unit));
        Map<UUID, Order> orders = kept(routed.orders(), order -> order.isFor(unit));
        boolean invited = routed.review().invites(unit);
        if (items.isEmpty() && orders.isEmpty() && !invited) {
            return Optional.empty();
        }
        return Optional.of(new InRouting(
                invited ? routed.review().seenBy(unit) : new Review.NotOpen(),
                routed.conclusion().map(concluded -> partOf(unit, concluded)),
                items,
                orders,
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Recused.NOBODY));
    }

    private static ReviewConcluded partOf(OrgCode unit, ReviewConcluded concluded) {
        return new ReviewConcluded(
                concluded.items().stream().filter(item -> isFor(unit, item)).toList(),
                concluded.attendees().stream()
                        .filter(attendee -> attendee.unit().equals(unit))
                        .toList(),
                concluded.minutesRef(),
                concluded.concludedAt(),
                concluded.absentUnits().stream().filter(unit::equals).toList());
    }

    private static boolean isFor(OrgCode unit, ReviewItem item) {
        return item.units().stream().anyMatch(assignment -> assignment.unit().equals(unit));
    }

    private static <K, V> Map<K, V> kept(Map<K, V> all, Predicate<V> wanted) {
        return all.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
