package org.doudi.events.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.DeadlineEvent.PolicyParameter;
import org.doudi.events.DeadlineEvent.PolicyPublished;

/// 时限政策 — one version of it. A case keeps the version that it began under.
///
/// @param from   cases that begin on this day or later begin under it
/// @param values what it sets; what it does not set is as the plan has it
public record Policy(String version, LocalDate from, Map<ParameterKey, String> values) {
    /// 《实施方案》 of 2022-12-02.
    public static final Policy PLAN = new Policy("2022-12-02", LocalDate.of(2022, 12, 2), Map.of());

    public Policy {
        Map<ParameterKey, String> ordered = new EnumMap<>(ParameterKey.class);
        ordered.putAll(values);
        values = Collections.unmodifiableMap(ordered);
    }

    /// A name that is not known here is left out, and a value that cannot be one is as the plan has it: what was once
    /// published stays readable.
    public static Policy of(PolicyPublished published) {
        Map<ParameterKey, String> values = new EnumMap<>(ParameterKey.class);
        for (PolicyParameter parameter : published.parameters()) {
            ParameterKey.of(parameter.name())
                    .filter(key -> key.allowed().accepts(parameter.value()))
                    .ifPresent(key -> values.put(key, parameter.value()));
        }
        return new Policy(published.version(), published.from(), values);
    }

    public String text(ParameterKey key) {
        return Optional.ofNullable(values.get(key)).orElse(key.standard());
    }

    public int whole(ParameterKey key) {
        return Integer.parseInt(text(key));
    }

    public boolean holds(ParameterKey key) {
        return Boolean.parseBoolean(text(key));
    }

    public <E extends Enum<E>> E choice(ParameterKey key, Class<E> readings) {
        return Enum.valueOf(readings, text(key));
    }

    /// As it is published: every parameter with its clause.
    public List<PolicyParameter> parameters() {
        return Stream.of(ParameterKey.values())
                .map(key -> new PolicyParameter(key.written(), text(key), key.clause()))
                .toList();
    }
}
