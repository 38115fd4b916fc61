package org.doudi.routing.domain;

import java.time.Instant;

/// 办理期限 of an item's round, and 延时上限 — 三.4: by the plan ten working days from receipt.
public record HandlingLimit(int itemNo, int round, Instant dueAt, Instant capAt) {
    boolean isOf(Item item) {
        return itemNo == item.itemNo() && round == item.round();
    }
}
