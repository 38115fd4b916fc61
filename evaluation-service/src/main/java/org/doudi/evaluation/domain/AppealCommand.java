package org.doudi.evaluation.domain;

import org.doudi.evaluation.domain.Speaker.Staff;
import org.doudi.events.EvaluationEvent.AppealDecision;
import org.doudi.events.OrgCode;
import org.doudi.events.SealedText;

/// 差评申诉和复核 — 三.5.
public sealed interface AppealCommand extends EvaluationCommand {
    Staff by();

    /// Which rating is meant.
    WhichRating rating();

    /// 申诉.
    ///
    /// @param unit of whoever asks: it speaks for itself only
    record Appeal(Staff by, OrgCode unit, WhichRating rating, SealedText reason) implements AppealCommand {}

    /// 复核.
    ///
    /// @param unit whose appeal it is
    record DecideAppeal(Staff by, OrgCode unit, WhichRating rating, AppealDecision decision, SealedText reason)
            implements AppealCommand {}
}
