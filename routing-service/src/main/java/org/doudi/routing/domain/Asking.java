package org.doudi.routing.domain;

import java.util.UUID;
import org.doudi.decide.Refusal;

/// Who may ask, and for which case and item: deny by default.
final class Asking {
    private Asking() {}

    static InRouting routed(RoutingState state) {
        return switch (state) {
            case RoutingState.NotRouted _ -> throw Refusal.unknown("case.unknown", "三.3", "没有这个办件，或者它尚未进入研判办理环节");
            case InRouting routed
            when routed.review() instanceof Review.Withdrawn ->
                throw Refusal.conflict("case.withdrawn", "三.1", "反映人已经撤回该反映");
            case InRouting routed
            when routed.review() instanceof Review.Merged ->
                throw Refusal.conflict("case.merged", "二(五)", "该反映已经并单，随主件办理");
            case InRouting routed -> routed;
        };
    }

    static Item item(InRouting routed, int itemNo) {
        Item item = routed.items().get(itemNo);
        if (item == null) {
            throw Refusal.unknown("item.unknown", "三.3", "办件中没有第" + itemNo + "项研判事项");
        }
        return item;
    }

    static Order order(UUID transferId, InRouting routed) {
        Order order = routed.orders().get(transferId);
        if (order == null) {
            throw Refusal.unknown("transfer.unknown", "三.4", "没有这张转办单");
        }
        return order;
    }

    /// Another unit's order is refused like one that does not exist.
    static Order ownOrder(UUID transferId, Staff by, InRouting routed) {
        Order order = routed.orders().get(transferId);
        if (order == null || !by.coordinates(order.issued().toUnit())) {
            throw Refusal.forbidden("transfer.not-yours", "三.4", "只有承办单位的协调专员可以处理本单位的转办单");
        }
        return order;
    }

    static Item live(Order order, InRouting routed) {
        return routed.liveItem(order)
                .orElseThrow(() -> Refusal.conflict("transfer.ended", "三.4", "转办单已经办结、退单，或者事项已转入研判，不能再办理"));
    }

    static void as(Staff by, Role role, String code, String clause, String message) {
        if (!by.is(role)) {
            throw Refusal.forbidden(code, clause, message);
        }
    }

    static void responsible(Staff by, Item item, String code, String clause, String message) {
        if (!by.is(Role.COORDINATOR) || !item.isFor(by.unit())) {
            throw Refusal.forbidden(code, clause, message);
        }
    }
}
