package org.doudi.intake.domain;

import org.doudi.events.IntakeEvent.ToleranceCommitmentMade;

/// 容缺 — 四(三): how far a promise to bring what a unit still lacks has come.
public record Tolerance(ToleranceCommitmentMade commitment, Stage stage) {
    /// In this order; the last three are ends.
    public enum Stage {
        /// 已承诺
        COMMITTED,
        /// 已背书
        ENDORSED,
        /// 已容缺受理
        ACCEPTED,
        /// 承诺逾期
        LAPSED,
        /// 已补齐
        SUPPLIED,
        /// 不同意
        REFUSED,
        /// 已撤销
        UNDONE
    }

    Tolerance now(Stage next) {
        return new Tolerance(commitment, next);
    }

    /// Something is still to be brought or decided.
    boolean isOpen() {
        return switch (stage) {
            case COMMITTED, ENDORSED, ACCEPTED, LAPSED -> true;
            case SUPPLIED, REFUSED, UNDONE -> false;
        };
    }
}
