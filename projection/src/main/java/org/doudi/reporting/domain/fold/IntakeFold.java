package org.doudi.reporting.domain.fold;

import java.util.Optional;
import org.doudi.events.CaseState;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.ArchivalNoted;
import org.doudi.events.IntakeEvent.ArchivalOvertaken;
import org.doudi.events.IntakeEvent.AssignmentOrdered;
import org.doudi.events.IntakeEvent.AttachmentAdded;
import org.doudi.events.IntakeEvent.AttachmentViewed;
import org.doudi.events.IntakeEvent.CaseAmended;
import org.doudi.events.IntakeEvent.CaseClassified;
import org.doudi.events.IntakeEvent.CaseMerged;
import org.doudi.events.IntakeEvent.CaseNotAccepted;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
import org.doudi.events.IntakeEvent.ClosureNoted;
import org.doudi.events.IntakeEvent.ConsultationPartyArrived;
import org.doudi.events.IntakeEvent.DuplicateLetGo;
import org.doudi.events.IntakeEvent.DuplicateLinked;
import org.doudi.events.IntakeEvent.DuplicateTakenIn;
import org.doudi.events.IntakeEvent.DuplicateUnlinked;
import org.doudi.events.IntakeEvent.DutyEvent;
import org.doudi.events.IntakeEvent.EscalatedToReview;
import org.doudi.events.IntakeEvent.HotlineResultReturned;
import org.doudi.events.IntakeEvent.HotlineTicketReceived;
import org.doudi.events.IntakeEvent.MaterialGuidanceGiven;
import org.doudi.events.IntakeEvent.MaterialsBrought;
import org.doudi.events.IntakeEvent.MaterialsLapsed;
import org.doudi.events.IntakeEvent.NoticeEvent;
import org.doudi.events.IntakeEvent.OnSiteConsultationStarted;
import org.doudi.events.IntakeEvent.OnSiteReplied;
import org.doudi.events.IntakeEvent.OnSiteResolved;
import org.doudi.events.IntakeEvent.PersonalDataErased;
import org.doudi.events.IntakeEvent.PersonalDataViewed;
import org.doudi.events.IntakeEvent.RecusalOrdered;
import org.doudi.events.IntakeEvent.ReflectionReceived;
import org.doudi.events.IntakeEvent.RefusalReversed;
import org.doudi.events.IntakeEvent.ReporterInformed;
import org.doudi.events.IntakeEvent.ToleranceAccepted;
import org.doudi.events.IntakeEvent.ToleranceCommitmentMade;
import org.doudi.events.IntakeEvent.ToleranceEndorsed;
import org.doudi.events.IntakeEvent.ToleranceLapsed;
import org.doudi.events.IntakeEvent.ToleranceMaterialsSupplied;
import org.doudi.events.IntakeEvent.ToleranceRefused;
import org.doudi.events.IntakeEvent.ToleranceUndone;
import org.doudi.events.IntakeEvent.WithdrawalStated;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.OnSite;
import org.doudi.reporting.domain.view.Tolerance;
import org.doudi.reporting.domain.view.Tolerance.Stage;

/// 受理、不予受理、现场协商 — 三.1, 三.2, 二(四). What was said and by whom is sealed and stays in the log.
final class IntakeFold {
    private IntakeFold() {}

    static CaseView fold(CaseView view, IntakeEvent event, EventMetadata metadata) {
        return view.with(onSite(view.onSite(), event, metadata));
    }

    private static OnSite onSite(OnSite before, IntakeEvent event, EventMetadata metadata) {
        return switch (event) {
            case ReflectionReceived it -> before.received(it.receivedAt(), it.registration(), it.externalRef());
            case HotlineTicketReceived it -> before.received(it, metadata.occurredAt());
            case HotlineResultReturned it -> before.told(it, metadata.occurredAt());
            case CaseRegistered it -> before.registered(it);
            case CaseAmended it -> before.amended(it);
            case CaseNotAccepted it -> before.refused(it);
            case RecusalOrdered it -> before.recusing(it);
            case OnSiteConsultationStarted _ -> before.in(CaseState.CONSULTING);
            case MaterialGuidanceGiven _ -> before.in(CaseState.AWAITING_MATERIALS);
            case MaterialsBrought _ -> before.in(CaseState.CONSULTING);
            case CaseWithdrawn _ -> before.in(CaseState.WITHDRAWN);
            case CaseMerged it -> before.goingOnAs(Optional.of(it.master()));
            case DuplicateUnlinked _ -> before.goingOnAs(Optional.empty());
            case DuplicateTakenIn it -> before.takingIn(it.duplicate());
            case DuplicateLetGo it -> before.lettingGo(it.duplicate());
            case CaseClassified it -> before.classified(it);
            case OnSiteResolved it -> before.resolved(it.kind(), it.resolvedAt());
            case EscalatedToReview it -> before.escalated(it.reason(), metadata.occurredAt());
            case ToleranceCommitmentMade it -> before.with(new Tolerance(it.unit(), it.promisedAt(), Stage.COMMITTED));
            case ToleranceEndorsed it -> before.tolerance(it.unit(), Stage.ENDORSED);
            case ToleranceAccepted it -> before.tolerance(it.unit(), Stage.ACCEPTED);
            case ToleranceRefused it -> before.tolerance(it.unit(), Stage.REFUSED);
            case ToleranceMaterialsSupplied it -> before.tolerance(it.unit(), Stage.SUPPLIED);
            case ToleranceLapsed it -> before.tolerance(it.unit(), Stage.LAPSED);
            case ToleranceUndone it -> before.tolerance(it.unit(), Stage.UNDONE);
            // An order given in the hall moves the case when routing has issued it.
            case MaterialsLapsed _,
                    RefusalReversed _,
                    WithdrawalStated _,
                    DuplicateLinked _,
                    ClosureNoted _,
                    ArchivalNoted _,
                    ArchivalOvertaken _,
                    AssignmentOrdered _,
                    ConsultationPartyArrived _,
                    OnSiteReplied _,
                    ReporterInformed _,
                    AttachmentAdded _,
                    AttachmentViewed _,
                    DutyEvent _,
                    NoticeEvent _,
                    PersonalDataErased _,
                    PersonalDataViewed _ -> before;
        };
    }
}
