package org.doudi.deadline.adapter.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policy;

/// 时限政策的一个版本 as it is shown.
record PolicyView(String version, LocalDate from, List<Parameter> parameters) {
    static PolicyView of(Policy policy) {
        return new PolicyView(
                policy.version(),
                policy.from(),
                Stream.of(ParameterKey.values())
                        .map(key -> new Parameter(
                                key.written(),
                                policy.text(key),
                                key.clause(),
                                key.allowed().chinese(),
                                key.standard()))
                        .toList());
    }

    /// 参数.
    ///
    /// @param standard what the plan, or the recommended reading of it, has
    record Parameter(String name, String value, String clause, String allowed, String standard) {}
}
