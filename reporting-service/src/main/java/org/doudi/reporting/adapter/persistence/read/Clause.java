package org.doudi.reporting.adapter.persistence.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A condition with its parameters. Values never become text of a query.
record Clause(String text, Map<String, Object> parameters) {
    static Clause of(String text) {
        return new Clause(text, Map.of());
    }

    static Clause of(String text, String name, Object value) {
        return new Clause(text, Map.of(name, value));
    }

    static Clause all(List<Clause> clauses) {
        return joined(clauses, " and ");
    }

    static Clause any(List<Clause> clauses) {
        return joined(clauses, " or ");
    }

    Clause and(Clause other) {
        return all(List.of(this, other));
    }

    Clause and(String text, String name, Object value) {
        return and(of(text, name, value));
    }

    private static Clause joined(List<Clause> clauses, String word) {
        Map<String, Object> parameters = new HashMap<>();
        clauses.forEach(clause -> parameters.putAll(clause.parameters));
        return new Clause(clauses.stream().map(Clause::text).collect(Collectors.joining(word, "(", ")")), parameters);
    }
}
