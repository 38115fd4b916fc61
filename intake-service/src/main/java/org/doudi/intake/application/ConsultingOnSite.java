package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.Category;
import org.doudi.events.CauseCode;
import org.doudi.events.ConsultationMode;
import org.doudi.events.ConsultationRole;
import org.doudi.events.EscalationReason;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.Contact;
import org.doudi.events.OrgCode;
import org.doudi.events.ResolvedKind;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.Tier;
import org.doudi.intake.domain.ConsultingCommand.AssignOnSite;
import org.doudi.intake.domain.ConsultingCommand.ClassifyCase;
import org.doudi.intake.domain.ConsultingCommand.Consent;
import org.doudi.intake.domain.ConsultingCommand.Escalate;
import org.doudi.intake.domain.ConsultingCommand.Outcome;
import org.doudi.intake.domain.ConsultingCommand.RecordArrival;
import org.doudi.intake.domain.ConsultingCommand.ReplyOnSite;
import org.doudi.intake.domain.ConsultingCommand.StartConsultation;
import org.doudi.intake.domain.IntakeState;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 现场协商 — 三.2, 五(三).
@ApplicationScoped
public class ConsultingOnSite {
    private final Intake intake;
    private final Seals seals;

    ConsultingOnSite(Intake intake, Seals seals) {
        this.intake = intake;
        this.seals = seals;
    }

    public Uni<Decided<IntakeState, IntakeEvent>> start(
            StreamId caseId, Asked asked, List<Contact> contacts, ConsultationMode mode) {
        return intake.run(caseId, asked, new StartConsultation(asked.by(), contacts, mode, now(asked)));
    }

    public Uni<Decided<IntakeState, IntakeEvent>> arrive(
            StreamId caseId, Asked asked, ConsultationRole role, StaffId person, OrgCode unit, Instant arrivedAt) {
        return intake.run(caseId, asked, new RecordArrival(asked.by(), role, person, unit, arrivedAt, now(asked)));
    }

    public Uni<Decided<IntakeState, IntakeEvent>> classify(
            StreamId caseId, Asked asked, Category category, Tier tier, List<CauseCode> causes) {
        return intake.run(caseId, asked, new ClassifyCase(asked.by(), category, tier, causes));
    }

    /// 当场答复，反映人满意.
    public Uni<Decided<IntakeState, IntakeEvent>> satisfy(
            StreamId caseId,
            Asked asked,
            String reply,
            List<StaffId> repliedBy,
            ResolvedKind kind,
            Optional<String> result) {
        return seals.of(caseId)
                .map(seal -> new ReplyOnSite(
                        asked.by(),
                        seal.words(reply),
                        repliedBy,
                        new Outcome.Satisfied(kind, seal.words(result)),
                        now(asked)))
                .chain(command -> intake.run(caseId, asked, command));
    }

    /// 当场答复，反映人不满意.
    public Uni<Decided<IntakeState, IntakeEvent>> disappoint(
            StreamId caseId, Asked asked, String reply, List<StaffId> repliedBy) {
        return seals.of(caseId)
                .map(seal -> new ReplyOnSite(
                        asked.by(), seal.words(reply), repliedBy, new Outcome.Dissatisfied(), now(asked)))
                .chain(command -> intake.run(caseId, asked, command));
    }

    public Uni<Decided<IntakeState, IntakeEvent>> assign(
            StreamId caseId, Asked asked, OrgCode unit, String requirement, Instant promisedAt, Consent consent) {
        return seals.of(caseId)
                .map(seal ->
                        new AssignOnSite(asked.by(), unit, seal.words(requirement), promisedAt, consent, now(asked)))
                .chain(command -> intake.run(caseId, asked, command));
    }

    public Uni<Decided<IntakeState, IntakeEvent>> escalate(
            StreamId caseId, Asked asked, EscalationReason reason, String explanation) {
        return seals.of(caseId)
                .chain(seal -> intake.run(caseId, asked, new Escalate(asked.by(), reason, seal.words(explanation))));
    }

    private static Instant now(Asked asked) {
        return asked.context().occurredAt();
    }
}
