package org.doudi.routing.domain;

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
import org.doudi.events.RoutingEvent.ReviewConcluded;

/// 研判办理中: the review, the items that it gave, and every order that was ever issued.
///
/// @param conclusion the last review's
/// @param studied    the items that the working group was ever asked about
public record InRouting(
        Review review,
        Optional<ReviewConcluded> conclusion,
        Map<Integer, Item> items,
        Map<UUID, Order> orders,
        Set<Integer> studied)
        implements RoutingState {
    static final InRouting EMPTY = new InRouting(new Review.NotOpen(), Optional.empty(), Map.of(), Map.of(), Set.of());

    public InRouting {
        items = Collections.unmodifiableMap(new TreeMap<>(items));
        orders = Collections.unmodifiableMap(new LinkedHashMap<>(orders));
        studied = Set.copyOf(studied);
    }

    /// The orders of an item's present round.
    public List<Order> ordersOf(Item item) {
        return orders.values().stream().filter(order -> order.belongsTo(item)).toList();
    }

    /// The item that an order is being worked on for; none once the item has moved on, or the review has overtaken it.
    Optional<Item> liveItem(Order order) {
        return Optional.ofNullable(items.get(order.issued().itemNo()))
                .filter(order::belongsTo)
                .filter(Item::isUnderOrders);
    }

    InRouting with(Review next) {
        return new InRouting(next, conclusion, items, orders, studied);
    }

    InRouting with(ReviewConcluded next) {
        return new InRouting(review, Optional.of(next), items, orders, studied);
    }

    InRouting with(Item item) {
        Map<Integer, Item> next = new TreeMap<>(items);
        next.put(item.itemNo(), item);
        return new InRouting(review, conclusion, next, orders, studied);
    }

    InRouting with(Order order) {
        Map<UUID, Order> next = new LinkedHashMap<>(orders);
        next.put(order.issued().transferId(), order);
        return new InRouting(review, conclusion, items, next, studied);
    }

    InRouting without(Predicate<Item> dropped) {
        Map<Integer, Item> next = new TreeMap<>(items);
        next.values().removeIf(dropped);
        return new InRouting(review, conclusion, next, orders, studied);
    }

    InRouting studied(int itemNo) {
        Set<Integer> next = new HashSet<>(studied);
        next.add(itemNo);
        return new InRouting(review, conclusion, items, orders, next);
    }
}
