package org.doudi.reporting.domain.view;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.doudi.events.HandlingClass;
import org.doudi.events.OrgCode;
import org.doudi.events.ReworkLevel;
import org.doudi.events.RoutingEvent.CompletionReturned;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.ReviewItem;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferObjectionDecided;
import org.doudi.events.TransferKind;

/// 研判、转办、办理、答复 — 三.3, 三.4.
///
/// @param items     where each item stands now, by its number
/// @param orders    every order that was ever issued
/// @param handlings 办结, one for each round that came to it
/// @param studied   报请过工作组
/// @param concerned 涉及部门: every department that an order or a duty of its own has ever come to, by its code; a
///                  department that has seen a case may go on seeing it
public record Routing(
        Review review,
        List<Item> items,
        List<Order> orders,
        List<Handling> handlings,
        boolean studied,
        List<OrgCode> concerned) {
    static final Routing EMPTY = new Routing(Review.NONE, List.of(), List.of(), List.of(), false, List.of());

    public Routing {
        items = List.copyOf(items);
        orders = List.copyOf(orders);
        handlings = List.copyOf(handlings);
        concerned = Stream.concat(concerned.stream(), withDuty(items, orders))
                .distinct()
                .sorted(Comparator.comparing(OrgCode::value))
                .toList();
    }

    public Routing with(Review next) {
        return new Routing(next, items, orders, handlings, studied, concerned);
    }

    private Routing withItems(List<Item> next) {
        return new Routing(review, next, orders, handlings, studied, concerned);
    }

    public Routing reportedToGroup() {
        return new Routing(review, items, orders, handlings, true, concerned);
    }

    /// An order of the hall that is still open ends when the review opens.
    public Routing withoutOpenAssignments() {
        return withItems(items.stream()
                .filter(item -> !item.assignedOnSite() || item.stage().settled())
                .toList());
    }

    /// Handled once already and back in the review: the next handling is a new round.
    public Routing concluded(ReviewConcluded event) {
        int round = 1 + reviewed().stream().mapToInt(Item::round).max().orElse(0);
        Routing next = with(review.concluded(event));
        for (ReviewItem item : event.items()) {
            next = next.with(Item.concluded(item, round, event.absentUnits()));
        }
        return next;
    }

    /// What the review is about: the items that came back to it, and otherwise all that there are.
    private List<Item> reviewed() {
        List<Item> back = items.stream()
                .filter(item -> item.stage() == ItemStage.UNDER_REVIEW)
                .toList();
        return back.isEmpty() ? items : back;
    }

    public Routing issued(TransferIssued event) {
        Routing next = new Routing(review, items, added(orders, Order.of(event)), handlings, studied, concerned);
        if (event.kind() == TransferKind.ASSIGNMENT) {
            return next.with(Item.assigned(event));
        }
        return next.item(event.itemNo(), item -> ordered(item.without(event.toUnit()), event));
    }

    /// Who takes another unit's place joins what is under way.
    private static Item ordered(Item item, TransferIssued event) {
        boolean underWay = item.stage() == ItemStage.TRANSFERRED || item.stage() == ItemStage.HANDLING;
        return event.lastOfRound() && !underWay ? item.at(ItemStage.TRANSFERRED) : item;
    }

    /// 撤回: nothing is before the review or the units any more.
    public Routing withdrawn() {
        return new Routing(review.over(), List.of(), orders, handlings, studied, concerned);
    }

    /// 退单审核: accepted, the order is void, and its part another unit's, or the review's.
    ///
    /// @param at when it was decided
    public Routing decided(TransferObjectionDecided event, Instant at) {
        return switch (event.decision()) {
            case REJECTED -> order(event.transferId(), order -> order.decided(Order.Objection.REJECTED, at));
            case ACCEPTED ->
                order(event.transferId(), order -> order.decided(Order.Objection.ACCEPTED, at))
                        .item(
                                event.itemNo(),
                                item -> event.successor()
                                        .map(successor -> item.succeeded(event.unit(), event.unitRole(), successor))
                                        .orElseGet(() -> item.at(ItemStage.UNDER_REVIEW)));
        };
    }

    public Routing order(UUID transferId, UnaryOperator<Order> change) {
        return new Routing(
                review,
                items,
                changed(orders, order -> order.transferId().equals(transferId), change),
                handlings,
                studied,
                concerned);
    }

    public Routing item(int itemNo, UnaryOperator<Item> change) {
        return withItems(changed(items, item -> item.itemNo() == itemNo, change));
    }

    public Routing completed(Handling handling) {
        return new Routing(review, items, orders, added(handlings, handling), studied, concerned)
                .item(handling.itemNo(), item -> item.at(ItemStage.COMPLETED));
    }

    /// 办结退回: that round is not done, and the units that are named have their part to do again.
    public Routing givenBack(CompletionReturned event) {
        List<Handling> others = handlings.stream()
                .filter(handling -> handling.itemNo() != event.itemNo() || handling.round() != event.round())
                .toList();
        List<Order> open = changed(
                orders,
                order -> order.itemNo() == event.itemNo()
                        && order.round() == event.round()
                        && event.units().contains(order.unit()),
                Order::givenBack);
        return new Routing(review, items, open, others, studied, concerned)
                .item(event.itemNo(), item -> item.at(ItemStage.HANDLING));
    }

    /// 退回重办: evaluation has sent an item back; routing opens the round.
    public Routing sentBack(int itemNo, int toRound, Optional<ReworkLevel> level) {
        return item(itemNo, item -> item.inRound(toRound).reworkedBy(level));
    }

    private Routing with(Item item) {
        return withItems(Stream.concat(items.stream().filter(other -> other.itemNo() != item.itemNo()), Stream.of(item))
                .sorted(Comparator.comparingInt(Item::itemNo))
                .toList());
    }

    /// The orders of an item's present round.
    public List<Order> ordersOf(Item item) {
        return orders.stream().filter(order -> order.belongsTo(item)).toList();
    }

    private static Stream<OrgCode> withDuty(List<Item> items, List<Order> orders) {
        return Stream.concat(
                orders.stream().map(Order::unit),
                items.stream().filter(Routing::obliges).flatMap(item -> item.units().stream()));
    }

    /// Of the items without orders, those that ask a basis or a report of their units.
    private static boolean obliges(Item item) {
        return switch (item.stage()) {
            case BASIS_PENDING,
                    REPLY_PENDING,
                    CANNOT_REPLIED,
                    REPLIED_AFTER_RECHECK,
                    SUPERIOR_REPORT_PENDING,
                    WITH_SUPERIOR,
                    SUPERIOR_OVERDUE -> true;
            case UNDER_REVIEW,
                    TRANSFER_PENDING,
                    REWORK_PENDING,
                    TRANSFERRED,
                    HANDLING,
                    GROUP_REPORT_PENDING,
                    WITH_GROUP,
                    STILL_UNRESOLVED,
                    COMPLETED -> false;
        };
    }

    public boolean multiDepartment() {
        return items.stream().anyMatch(Item::multiDepartment)
                || orders.stream().anyMatch(order -> order.handlingClass() == HandlingClass.MULTI);
    }

    static <T> List<T> added(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    static <T> List<T> changed(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        return list.stream()
                .map(each -> which.test(each) ? change.apply(each) : each)
                .toList();
    }

    static <T> Optional<T> last(Stream<T> all) {
        return all.reduce((_, later) -> later);
    }
}
