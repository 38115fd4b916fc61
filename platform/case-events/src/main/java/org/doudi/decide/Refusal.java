package org.doudi.decide;

/// A rule says no. Nothing changes; the caller is told which rule, in Chinese, with its clause.
public final class Refusal extends RuntimeException {
    private final Kind kind;
    private final String code;
    private final String clause;

    private Refusal(Kind kind, String code, String clause, String message) {
        super(message, null, false, false);
        this.kind = kind;
        this.code = code;
        this.clause = clause;
    }

    /// What is asked does not fit the state that the case is in.
    public static Refusal conflict(String code, String clause, String message) {
        return new Refusal(Kind.CONFLICT, code, clause, message);
    }

    /// What is asked is incomplete or wrong in itself.
    public static Refusal invalid(String code, String clause, String message) {
        return new Refusal(Kind.INVALID, code, clause, message);
    }

    /// Who asks may not do this.
    public static Refusal forbidden(String code, String clause, String message) {
        return new Refusal(Kind.FORBIDDEN, code, clause, message);
    }

    /// There is no such thing, or none that the asker may know of.
    public static Refusal unknown(String code, String clause, String message) {
        return new Refusal(Kind.UNKNOWN, code, clause, message);
    }

    public Kind kind() {
        return kind;
    }

    /// Stable, for programs: for example `transfer.not-yours`.
    public String code() {
        return code;
    }

    /// The clause of the plan, for example `三.4`.
    public String clause() {
        return clause;
    }

    /// How a refusal is answered.
    public enum Kind {
        INVALID,
        FORBIDDEN,
        UNKNOWN,
        CONFLICT
    }
}
