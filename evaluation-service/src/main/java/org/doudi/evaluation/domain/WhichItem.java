package org.doudi.evaluation.domain;

import java.util.Optional;

/// 哪一项 — 三.3: a case that was split has several items; as long as one is open only, nobody has to name it.
public sealed interface WhichItem {
    /// 第几项.
    record Named(int itemNo) implements WhichItem {}

    /// The only open one.
    record TheOpenOne() implements WhichItem {}

    static WhichItem of(Optional<Integer> itemNo) {
        return itemNo.<WhichItem>map(Named::new).orElseGet(TheOpenOne::new);
    }
}
