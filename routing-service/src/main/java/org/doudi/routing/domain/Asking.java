package org.doudi.routing.domain;

import org.doudi.decide.Refusal;

/// Who may ask, and for which case and item: deny by default.
final class Asking {
    private Asking() {}

    static InRouting routed(RoutingState state) {
        return switch (state) {
            case RoutingState.NotRouted _ -> throw Refusal.unknown("case.unknown", "三.3", "没有这个办件，或者它尚未进入研判办理环节");
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
