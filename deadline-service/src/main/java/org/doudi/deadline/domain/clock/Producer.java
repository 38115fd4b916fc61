package org.doudi.deadline.domain.clock;

/// Whose log may hold what stops a clock.
public enum Producer {
    INTAKE("/intake-service"),
    ROUTING("/routing-service"),
    EVALUATION("/evaluation-service"),
    REPORTING("/reporting-service");

    private final String source;

    Producer(String source) {
        this.source = source;
    }

    /// As the envelope of its events names it.
    public String source() {
        return source;
    }
}
