package org.doudi.intake.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.doudi.decide.Refusal;
import org.doudi.events.OrgCode;

/// 进驻部门: the departments that have registered. Nothing is asked of one that nobody knows, since no one could answer
/// for it. As long as none has registered the hall is only beginning, and the orders are judged where they are issued.
public record Stationed(Set<OrgCode> units) {
    public Stationed {
        units = Set.copyOf(units);
    }

    public void check(List<Named> named) {
        if (units.isEmpty()) {
            return;
        }
        named.stream().filter(each -> !units.contains(each.unit())).findFirst().ifPresent(each -> {
            throw Refusal.invalid("unit.unknown", "三.2", "没有这个部门：" + each.unit(), each.field());
        });
    }

    /// A department, and the field of the request that names it.
    public record Named(String field, OrgCode unit) {
        public static List<Named> all(String list, List<String> codes) {
            return IntStream.range(0, codes.size())
                    .mapToObj(index -> new Named(list + "[" + index + "]", new OrgCode(codes.get(index))))
                    .toList();
        }
    }
}
