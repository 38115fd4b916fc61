package org.doudi.intake.domain;

import java.time.Instant;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.ExclusionReason;
import org.doudi.events.IntakeEvent.CaseNotAccepted;
import org.doudi.events.ScopeCode;
import org.doudi.events.policy.Policy;
import org.doudi.intake.domain.NonAcceptance.HandOver;

/// 不予受理 — 二(四): decided once, with its reason and the proper channel, told and handed over.
final class Refusing {
    private Refusing() {}

    static CaseNotAccepted decide(Staff by, NonAcceptance refusal, Numbering numbering, Instant now, Policy policy) {
        Asking.atWindow(by);
        checkScope(refusal);
        checkOther(by, refusal);
        checkTold(refusal, now);
        Backdating.check(by, refusal.toldAt(), now, policy);
        refusal.handOver().ifPresent(given -> Backdating.check(by, given.at(), now, policy));
        return new CaseNotAccepted(
                numbering.template(now),
                numbering.name(now),
                refusal.reason(),
                refusal.text(),
                refusal.properChannel(),
                refusal.handOver().map(HandOver::to),
                refusal.handOver().map(HandOver::at),
                refusal.toldAt(),
                refusal.toldHow(),
                by.who(),
                by.is(Role.DUTY_CHIEF) ? Optional.of(by.who()) : Optional.empty());
    }

    private static void checkScope(NonAcceptance refusal) {
        if (refusal.apparentScope().contains(ScopeCode.CONDUCT)) {
            throw Refusal.invalid("refusal.conduct-in-scope", "二(三)", "反映大厅服务态度差、慢作为、不作为的，应当受理，不得不予受理");
        }
    }

    /// The duty chief confirms by refusing in person, so that nobody can be named as having confirmed.
    private static void checkOther(Staff by, NonAcceptance refusal) {
        if (refusal.reason() != ExclusionReason.OTHER_EXCLUDED) {
            return;
        }
        if (refusal.text().isEmpty()) {
            throw Refusal.invalid("refusal.text-missing", "二(四)", "以其他原因不予受理的，应当写明原因");
        }
        if (!by.is(Role.DUTY_CHIEF)) {
            throw Refusal.invalid("refusal.confirmation-missing", "二(四)", "以其他原因不予受理的，应当由值班长确认办理");
        }
    }

    private static void checkTold(NonAcceptance refusal, Instant now) {
        boolean toldLater = refusal.toldAt().isAfter(now);
        boolean handedOverLater =
                refusal.handOver().filter(given -> given.at().isAfter(now)).isPresent();
        if (toldLater || handedOverLater) {
            throw Refusal.invalid("refusal.in-future", "二(四)", "告知和移交时间不能晚于现在");
        }
    }
}
