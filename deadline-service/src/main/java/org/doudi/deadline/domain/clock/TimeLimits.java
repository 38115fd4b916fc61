package org.doudi.deadline.domain.clock;

import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.ClockKind;
import org.doudi.events.HandlingClass;
import org.doudi.events.policy.CapBasis;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policy;

/// 时限 in working days (0: the same business day), by the version of the policy that the case began under — §9.
public record TimeLimits(Policy policy) {

    public int of(ClockKind kind) {
        return policy.whole(parameter(kind));
    }

    public int handling(HandlingClass handlingClass) {
        return policy.whole(
                switch (handlingClass) {
                    case SINGLE -> ParameterKey.HANDLE_SINGLE;
                    case MULTI -> ParameterKey.HANDLE_MULTI;
                });
    }

    /// 延时上限.
    public Cap cap() {
        return new Cap(
                policy.whole(ParameterKey.EXTENSION_CAP),
                policy.choice(ParameterKey.EXTENSION_CAP_BASIS, CapBasis.class));
    }

    /// 视同签收 — A-5.
    public boolean deemsReceipt() {
        return policy.holds(ParameterKey.SIGN_DEEMED);
    }

    /// Which parameter has set a limit of so many working days; none where the parties have agreed on it, or another
    /// version has.
    ///
    /// @param shared 多部门办理
    public Optional<ParameterKey> parameter(ClockKind kind, int workingDays, boolean shared) {
        return switch (kind) {
            case LEADER, PROMISE, MATERIALS, TOLERANCE, HOTLINE -> Optional.<ParameterKey>empty();
            case HANDLE ->
                Stream.of(
                                shared ? ParameterKey.HANDLE_MULTI : ParameterKey.HANDLE_SINGLE,
                                shared ? ParameterKey.HANDLE_SINGLE : ParameterKey.HANDLE_MULTI)
                        .filter(key -> policy.whole(key) == workingDays)
                        .findFirst();
            case RESPONSE,
                    CONSULT,
                    REVIEW,
                    MINUTES,
                    BASIS,
                    REPLY,
                    WG_REPORT,
                    WG,
                    UP,
                    UP_PROGRESS,
                    UP_SILENCE,
                    ISSUE,
                    SIGN,
                    OBJECTION,
                    INFORM,
                    REWORK_ISSUE,
                    FOLLOWUP,
                    RATE_WAIT,
                    ARCHIVE,
                    MONTHLY -> Optional.of(parameter(kind)).filter(key -> policy.whole(key) == workingDays);
        };
    }

    /// By the name of the clock, except where one limit is told by the class of the handling, or agreed.
    private static ParameterKey parameter(ClockKind kind) {
        return switch (kind) {
            case RESPONSE -> ParameterKey.RESPONSE;
            case CONSULT -> ParameterKey.CONSULT;
            case REVIEW -> ParameterKey.REVIEW;
            case MINUTES -> ParameterKey.MINUTES;
            case BASIS -> ParameterKey.BASIS;
            case REPLY -> ParameterKey.REPLY;
            case WG_REPORT -> ParameterKey.WG_REPORT;
            case WG -> ParameterKey.WG;
            case UP -> ParameterKey.UP;
            case UP_PROGRESS -> ParameterKey.UP_PROGRESS;
            case UP_SILENCE -> ParameterKey.UP_SILENCE;
            case ISSUE -> ParameterKey.ISSUE;
            case SIGN -> ParameterKey.SIGN;
            case OBJECTION -> ParameterKey.OBJECTION;
            case INFORM -> ParameterKey.INFORM;
            case REWORK_ISSUE -> ParameterKey.REWORK_ISSUE;
            case FOLLOWUP -> ParameterKey.FOLLOWUP;
            case RATE_WAIT -> ParameterKey.RATE_WAIT;
            case ARCHIVE -> ParameterKey.ARCHIVE;
            case MONTHLY -> ParameterKey.MONTHLY;
            case LEADER, HANDLE, PROMISE, MATERIALS, TOLERANCE, HOTLINE ->
                throw new IllegalArgumentException(kind + " 没有工作日时限");
        };
    }
}
