package org.doudi.intake.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.EscalationReason;
import org.doudi.events.IntakeEvent.CaseClassified;
import org.doudi.events.IntakeEvent.ConsultationPartyArrived;
import org.doudi.events.IntakeEvent.Contact;
import org.doudi.events.OrgCode;
import org.doudi.events.ResolvedKind;
import org.doudi.events.SealedText;
import org.doudi.intake.domain.IntakeState.Accepted;
import org.doudi.intake.domain.IntakeState.AssignedOnSite;
import org.doudi.intake.domain.IntakeState.AwaitingMaterials;
import org.doudi.intake.domain.IntakeState.AwaitingMaterials.Waiting;
import org.doudi.intake.domain.IntakeState.Consulting;
import org.doudi.intake.domain.IntakeState.Escalated;
import org.doudi.intake.domain.IntakeState.Registered;
import org.doudi.intake.domain.IntakeState.ResolvedOnSite;

/// 现场协商 and how it ended — 三.2, 五(三).
///
/// @param arrivals who has come; told while the consultation goes on, and after its escalation
record HallView(
        Optional<CaseClassified> classification,
        List<Contact> contacts,
        List<ConsultationPartyArrived> arrivals,
        Optional<ResolvedKind> resolved,
        Optional<AssignmentView> assignment,
        Optional<EscalationReason> escalated,
        Optional<MaterialsView> materials) {
    static HallView of(Accepted state) {
        HallView open = new HallView(
                state.file().classification(),
                state.file().contacts(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return switch (state) {
            case Registered _ -> open;
            case Consulting consulting -> open.with(consulting.arrivals());
            case AwaitingMaterials waiting ->
                open.with(waiting.consulting().arrivals()).with(MaterialsView.of(waiting));
            case ResolvedOnSite ended ->
                open.ended(Optional.of(ended.resolution().kind()), Optional.empty(), Optional.empty());
            case AssignedOnSite ended ->
                open.ended(
                        Optional.empty(),
                        Optional.of(new AssignmentView(
                                ended.order().unit(), ended.order().promisedAt())),
                        Optional.empty());
            case Escalated ended ->
                open.with(ended.arrivals())
                        .ended(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(ended.report().reason()));
        };
    }

    private HallView with(List<ConsultationPartyArrived> come) {
        return new HallView(classification, contacts, come, resolved, assignment, escalated, materials);
    }

    private HallView with(MaterialsView missing) {
        return new HallView(classification, contacts, arrivals, resolved, assignment, escalated, Optional.of(missing));
    }

    private HallView ended(
            Optional<ResolvedKind> kind, Optional<AssignmentView> order, Optional<EscalationReason> reason) {
        return new HallView(classification, contacts, arrivals, kind, order, reason, materials);
    }

    /// 待补材料 — 四(二).
    record MaterialsView(OrgCode unit, List<SealedText> items, Instant agreedAt, Waiting waiting) {
        private static MaterialsView of(AwaitingMaterials waiting) {
            return new MaterialsView(
                    waiting.guidance().unit(),
                    waiting.guidance().items(),
                    waiting.guidance().agreedAt(),
                    waiting.waiting());
        }
    }

    /// 现场交办 — 五(三).
    record AssignmentView(OrgCode unit, Instant promisedAt) {}
}
