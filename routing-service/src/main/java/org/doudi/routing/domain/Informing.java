package org.doudi.routing.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.events.ContactMethod;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.MinutesDelivered;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policy;
import org.doudi.routing.domain.AnsweringCommand.DeliverMinutes;

/// 送达纪要 — 三.3, A-3: what a unit owes follows from minutes that it has seen. Who was absent gets a copy at once.
final class Informing {
    private Informing() {}

    static List<RoutingEvent> deliver(DeliverMinutes command, RoutingState state, Policy policy) {
        if (!command.by().is(Role.CLERK) && !command.by().is(Role.CENTRE_LEAD)) {
            throw Refusal.forbidden("minutes.window-only", "三.3", "研判纪要由窗口或者政务服务中心送达");
        }
        InRouting routed = Asking.routed(state);
        if (command.method() == ContactMethod.PHONE) {
            throw Refusal.invalid("minutes.in-writing", "三.3", "研判纪要应当书面送达");
        }
        List<RoutingEvent> delivered = routed.items().values().stream()
                .filter(item -> isOwed(item, command.unit()))
                .<RoutingEvent>map(item -> new MinutesDelivered(
                        item.itemNo(),
                        command.unit(),
                        Optional.of(command.method()),
                        command.deliveredAt(),
                        command.by().who()))
                .toList();
        if (delivered.isEmpty()) {
            throw Refusal.conflict("minutes.not-owed", "三.3", "该单位没有待送达的研判纪要");
        }
        check(command, routed);
        checkBackdating(command, policy);
        return delivered;
    }

    private static void check(DeliverMinutes command, InRouting routed) {
        if (command.deliveredAt().isAfter(command.now())) {
            throw Refusal.invalid("minutes.delivered-in-future", "三.3", "送达时间不能晚于现在");
        }
        boolean before = routed.conclusion()
                .map(ReviewConcluded::concludedAt)
                .filter(command.deliveredAt()::isBefore)
                .isPresent();
        if (before) {
            throw Refusal.invalid("minutes.before-conclusion", "三.3", "送达时间不能早于研判结论");
        }
    }

    /// 补录 — §4.1-7: the unit's limit runs from it, so who delivered it long ago has the centre record it.
    private static void checkBackdating(DeliverMinutes command, Policy policy) {
        int minutes = policy.whole(ParameterKey.BACKDATE_MINUTES);
        boolean late = command.deliveredAt().isBefore(command.now().minus(Duration.ofMinutes(minutes)));
        if (late && !command.by().is(Role.CENTRE_LEAD)) {
            throw Refusal.forbidden("backdate.centre-only", "三.1", "补录" + minutes + "分钟以前的送达，应当由政务服务中心登记");
        }
    }

    /// Who gives its basis knows the minutes, whether a delivery was recorded or not.
    static Stream<RoutingEvent> shownBy(Staff by, Item item, Instant now) {
        return isOwed(item, by.unit())
                ? Stream.of(new MinutesDelivered(item.itemNo(), by.unit(), Optional.empty(), now, by.who()))
                : Stream.empty();
    }

    private static boolean isOwed(Item item, OrgCode unit) {
        return item.state()
                .writtenBases()
                .filter(bases -> bases.uninformed().contains(unit))
                .isPresent();
    }
}
