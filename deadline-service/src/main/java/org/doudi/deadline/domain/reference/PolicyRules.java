package org.doudi.deadline.domain.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.decide.Refusal;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policy;

/// 政策与办公时间公布的规则 — P-2: nothing is changed for days that have begun.
final class PolicyRules {
    private static final String CLAUSE = "三.4";

    private PolicyRules() {}

    static void check(Publish.Hours command, Reference reference) {
        notBegun(command.hours().from(), command.now());
        if (reference.hours().periods().stream()
                .anyMatch(known -> known.docNo().equals(command.hours().docNo()))) {
            throw Refusal.conflict(
                    "hours.version-known", CLAUSE, command.hours().docNo() + "已经公布；更正应使用新的文号");
        }
    }

    /// What is not named is as in the version that is in force on that day.
    static Policy checked(Publish.NewPolicy command, Reference reference) {
        if (reference.policies().find(command.version()).isPresent()) {
            throw Refusal.conflict("policy.version-known", CLAUSE, "版本" + command.version() + "已经公布；更正应使用新的版本号");
        }
        notBegun(command.from(), command.now());
        Map<ParameterKey, String> values = new EnumMap<>(ParameterKey.class);
        values.putAll(reference.policies().on(command.from()).values());
        values.putAll(known(command.parameters()));
        return new Policy(command.version(), command.from(), values);
    }

    /// Those that there are, each within its range.
    static Map<ParameterKey, String> known(Map<String, String> parameters) {
        Map<ParameterKey, String> values = new EnumMap<>(ParameterKey.class);
        parameters.forEach((name, value) -> values.put(known(name, value), value));
        return values;
    }

    private static ParameterKey known(String name, String value) {
        ParameterKey key = ParameterKey.of(name)
                .orElseThrow(() ->
                        Refusal.invalid("policy.parameter-unknown", CLAUSE, "没有“" + name + "”这个参数", "parameters"));
        if (!key.allowed().accepts(value)) {
            throw Refusal.invalid(
                    "policy.value-out-of-range",
                    key.clause(),
                    name + "应为" + key.allowed().chinese(),
                    "parameters");
        }
        return key;
    }

    private static void notBegun(LocalDate from, Instant now) {
        LocalDate today = now.atZone(DueDates.ZONE).toLocalDate();
        if (!from.isAfter(today)) {
            throw Refusal.invalid("reference.day-has-begun", CLAUSE, "应自明天或者以后的一天起执行，已经开始的日子不能变", "from");
        }
        if (from.isAfter(today.plusYears(2))) {
            throw Refusal.invalid("reference.day-too-far", CLAUSE, "生效日期不能晚于两年以后", "from");
        }
    }
}
