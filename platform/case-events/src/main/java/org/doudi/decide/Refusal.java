package org.doudi.decide;

import java.util.Optional;

/// A rule says no. Nothing changes; the caller is told which rule, in Chinese, with its clause.
public final class Refusal extends RuntimeException {
    private final Kind kind;
    private final String code;
    private final String clause;
    private final Optional<String> field;

    private Refusal(Kind kind, String code, String clause, String message, Optional<String> field) {
        super(message, null, false, false);
        this.kind = kind;
        this.code = code;
        this.clause = clause;
        this.field = field;
    }

    private Refusal(Kind kind, String code, String clause, String message) {
        this(kind, code, clause, message, Optional.empty());
    }

    /// What is asked does not fit the state that the case is in.
    public static Refusal conflict(String code, String clause, String message) {
        return new Refusal(Kind.CONFLICT, code, clause, message);
    }

    /// What is asked is incomplete or wrong in itself.
    public static Refusal invalid(String code, String clause, String message) {
        return new Refusal(Kind.INVALID, code, clause, message);
    }

    /// One field of what is asked is wrong in itself.
    ///
    /// @param field as it stands in the request, for example `contacts[0].unit`
    public static Refusal invalid(String code, String clause, String message, String field) {
        return new Refusal(Kind.INVALID, code, clause, message, Optional.of(field));
    }

    /// Who asks may not do this.
    public static Refusal forbidden(String code, String clause, String message) {
        return new Refusal(Kind.FORBIDDEN, code, clause, message);
    }

    /// There is no such thing, or none that the asker may know of.
    public static Refusal unknown(String code, String clause, String message) {
        return new Refusal(Kind.UNKNOWN, code, clause, message);
    }

    /// It was asked too often; later it may be asked again.
    public static Refusal tooMany(String code, String clause, String message) {
        return new Refusal(Kind.TOO_MANY, code, clause, message);
    }

    /// The same rule, and which of several it speaks of.
    public Refusal of(String which) {
        return new Refusal(kind, code, clause, which + getMessage(), field);
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

    /// The field that is wrong, where it is one.
    public Optional<String> field() {
        return field;
    }

    /// How a refusal is answered.
    public enum Kind {
        INVALID,
        FORBIDDEN,
        UNKNOWN,
        CONFLICT,
        TOO_MANY
    }
}
