package org.doudi.routing.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.WithdrawalRefused;
import org.doudi.events.StreamId;

/// 研判办理中: the review, the items that it gave, and every order that was ever issued.
///
/// @param conclusion  the last review's
/// @param studied     the items that the working group was ever asked about
/// @param completed   the items that were ever completed
/// @param kept        that a withdrawal came too late
/// @param recused     回避
/// @param unmergeable the master that a merger with came too late, until intake has taken that back
public record InRouting(
        Review review,
        Optional<ReviewConcluded> conclusion,
        Map<Integer, Item> items,
        Map<UUID, Order> orders,
        Set<Integer> studied,
        Set<Integer> completed,
        Optional<WithdrawalRefused> kept,
        Optional<StreamId> unmergeable,
        Recused recused)
        implements RoutingState {
    static final InRouting EMPTY = new InRouting(
            new Review.NotOpen(),
            Optional.empty(),
            Map.of(),
            Map.of(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Recused.NOBODY);

    public InRouting {
        items = Collections.unmodifiableMap(new TreeMap<>(items));
        orders = Collections.unmodifiableMap(new LinkedHashMap<>(orders));
        studied = Set.copyOf(studied);
        completed = Set.copyOf(completed);
    }

    /// The orders of an item's present round.
    public List<Order> ordersOf(Item item) {
        return orders.values().stream().filter(order -> order.belongsTo(item)).toList();
    }

    /// The item that an order is being worked on for; none once the item has moved on, or the review has
    /// overtaken it.
    Optional<Item> liveItem(Order order) {
        return Optional.ofNullable(items.get(order.issued().itemNo()))
                .filter(order::belongsTo)
                .filter(Item::isUnderOrders);
    }

    /// The orders of an item's present round, void or not.
    List<Order> ordersOfRound(Item item) {
        return orders.values().stream().filter(order -> order.isOfRound(item)).toList();
    }

    boolean hasOrdered(Item item, OrgCode unit) {
        return ordersOfRound(item).stream().anyMatch(order -> order.isFor(unit));
    }

    /// Whether a unit of this case has been let go before — A-29.
    boolean hasVoidOrder() {
        return orders.values().stream().anyMatch(Order::isVoid);
    }

    /// What the review is about: the items that came back to it, and otherwise all that there are.
    Collection<Item> reviewed() {
        List<Item> back = items.values().stream().filter(Item::isUnderReview).toList();
        return back.isEmpty() ? items.values() : back;
    }

    InRouting with(Review next) {
        return new InRouting(next, conclusion, items, orders, studied, completed, kept, unmergeable, recused);
    }

    InRouting with(ReviewConcluded next) {
        return new InRouting(review, Optional.of(next), items, orders, studied, completed, kept, unmergeable, recused);
    }

    InRouting with(Item item) {
        Map<Integer, Item> next = new TreeMap<>(items);
        next.put(item.itemNo(), item);
        return new InRouting(review, conclusion, next, orders, studied, completed, kept, unmergeable, recused);
    }

    InRouting with(Order order) {
        Map<UUID, Order> next = new LinkedHashMap<>(orders);
        next.put(order.issued().transferId(), order);
        return new InRouting(review, conclusion, items, next, studied, completed, kept, unmergeable, recused);
    }

    InRouting without(Predicate<Item> dropped) {
        Map<Integer, Item> next = new TreeMap<>(items);
        next.values().removeIf(dropped);
        return new InRouting(review, conclusion, next, orders, studied, completed, kept, unmergeable, recused);
    }

    InRouting completed(int itemNo) {
        Set<Integer> next = new HashSet<>(completed);
        next.add(itemNo);
        return new InRouting(review, conclusion, items, orders, studied, next, kept, unmergeable, recused);
    }

    /// 撤回: the review and every order end; nothing more is asked of anybody.
    InRouting withdrawn() {
        return new InRouting(
                new Review.Withdrawn(), conclusion, Map.of(), orders, studied, completed, kept, unmergeable, recused);
    }

    /// 并单: the review and every order end, as long as the merger stands.
    InRouting merged() {
        return new InRouting(
                new Review.Merged(this), conclusion, Map.of(), orders, studied, completed, kept, unmergeable, recused);
    }

    /// 取消并单: everything stands as it stood.
    InRouting unmerged() {
        return review instanceof Review.Merged(InRouting before) ? before : unmergeable(Optional.empty());
    }

    InRouting unmergeable(Optional<StreamId> master) {
        return new InRouting(review, conclusion, items, orders, studied, completed, kept, master, recused);
    }

    InRouting recusing(Recused next) {
        return new InRouting(review, conclusion, items, orders, studied, completed, kept, unmergeable, next);
    }

    InRouting kept(WithdrawalRefused refusal) {
        return new InRouting(
                review, conclusion, items, orders, studied, completed, Optional.of(refusal), unmergeable, recused);
    }

    InRouting studied(int itemNo) {
        Set<Integer> next = new HashSet<>(studied);
        next.add(itemNo);
        return new InRouting(review, conclusion, items, orders, next, completed, kept, unmergeable, recused);
    }
}
