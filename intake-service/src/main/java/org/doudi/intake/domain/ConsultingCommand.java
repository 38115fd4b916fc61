package org.doudi.intake.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.Category;
import org.doudi.events.CauseCode;
import org.doudi.events.ConsultationMode;
import org.doudi.events.ConsultationRole;
import org.doudi.events.EscalationReason;
import org.doudi.events.IntakeEvent.Contact;
import org.doudi.events.OrgCode;
import org.doudi.events.ResolvedKind;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.Tier;

/// 现场协商 — 三.2, 五(三).
public sealed interface ConsultingCommand extends IntakeCommand {
    Staff by();

    /// 联系三方，开始协商.
    record StartConsultation(Staff by, List<Contact> contacts, ConsultationMode mode, Instant now)
            implements ConsultingCommand {}

    /// 到场.
    record RecordArrival(Staff by, ConsultationRole role, StaffId person, OrgCode unit, Instant arrivedAt, Instant now)
            implements ConsultingCommand {}

    /// 分类分级.
    record ClassifyCase(Staff by, Category category, Tier tier, List<CauseCode> causes) implements ConsultingCommand {}

    /// 当场答复.
    record ReplyOnSite(Staff by, SealedText reply, List<StaffId> repliedBy, Outcome outcome, Instant now)
            implements ConsultingCommand {}

    /// 现场交办.
    record AssignOnSite(
            Staff by, OrgCode unit, SealedText requirement, Instant promisedAt, Consent consent, Instant now)
            implements ConsultingCommand {}

    /// 报中心会议研究.
    record Escalate(Staff by, EscalationReason reason, SealedText explanation) implements ConsultingCommand {}

    /// What the reporter says to the answer.
    sealed interface Outcome {
        /// 满意: the case ends on the spot.
        record Satisfied(ResolvedKind kind, Optional<SealedText> result) implements Outcome {}

        /// 不满意.
        record Dissatisfied() implements Outcome {}
    }

    /// Whether the reporter agrees to the promised date.
    enum Consent {
        GIVEN,
        WITHHELD
    }
}
