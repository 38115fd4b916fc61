package org.doudi.reporting.adapter.rest;

import java.util.List;
import java.util.Optional;
import org.doudi.reporting.application.WorkList.Lit;

/// 红黄绿灯 in numbers: duties, not cases, since a case may owe several.
///
/// @param total of everything that the asker sees
/// @param by    by who owes it
record LightsJson(LitJson total, List<OwnerJson> by) {
    static LightsJson of(List<Lit> lit, Legend legend) {
        Names.AsOf names = legend.names().at(legend.now());
        return new LightsJson(
                new LitJson(
                        lit.stream().mapToLong(Lit::green).sum(),
                        lit.stream().mapToLong(Lit::yellow).sum(),
                        lit.stream().mapToLong(Lit::red).sum()),
                lit.stream()
                        .map(each -> new OwnerJson(
                                Term.of(each.owner()),
                                each.unit().map(names::of),
                                new LitJson(each.green(), each.yellow(), each.red())))
                        .toList());
    }

    /// 绿、黄、红各多少项.
    record LitJson(long green, long yellow, long red) {}

    /// 一个责任人; of 协调专员 each department for itself.
    record OwnerJson(Term owner, Optional<Names.Unit> unit, LitJson lights) {}
}
