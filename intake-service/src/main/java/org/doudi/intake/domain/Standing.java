package org.doudi.intake.domain;

import java.util.Optional;
import org.doudi.events.CaseState;
import org.doudi.events.NumberTemplate;

/// 办件状态: where a case stands in this stage, and under which number.
public final class Standing {
    private Standing() {}

    /// None where nothing was reflected.
    public static Optional<CaseState> of(IntakeState state) {
        return switch (state) {
            case IntakeState.NotSeen _ -> Optional.empty();
            case IntakeState.Received _ -> Optional.of(CaseState.RECEIVED);
            case IntakeState.NotAccepted _ -> Optional.of(CaseState.NOT_ACCEPTED);
            case IntakeState.Accepted accepted
            when accepted.file().closedAt().isPresent() -> Optional.of(CaseState.CLOSED);
            case IntakeState.Registered _ -> Optional.of(CaseState.REGISTERED);
            case IntakeState.Consulting _ -> Optional.of(CaseState.CONSULTING);
            case IntakeState.AwaitingMaterials _ -> Optional.of(CaseState.AWAITING_MATERIALS);
            case IntakeState.Withdrawn _ -> Optional.of(CaseState.WITHDRAWN);
            case IntakeState.Merged _ -> Optional.of(CaseState.MERGED);
            case IntakeState.Archived _ -> Optional.of(CaseState.ARCHIVED);
            case IntakeState.AssignedOnSite _ -> Optional.of(CaseState.ASSIGNED_ON_SITE);
            case IntakeState.ResolvedOnSite _ -> Optional.of(CaseState.RESOLVED_ON_SITE);
            case IntakeState.Escalated _ -> Optional.of(CaseState.REVIEW_PENDING);
        };
    }

    /// 编号, of an accepted case or of a refusal.
    public static Optional<NumberTemplate> number(IntakeState state) {
        return switch (state) {
            case IntakeState.NotSeen _, IntakeState.Received _ -> Optional.empty();
            case IntakeState.NotAccepted refused ->
                Optional.of(refused.refusal().refusalNo());
            case IntakeState.Withdrawn withdrawn -> number(withdrawn.before());
            case IntakeState.Merged merged -> number(merged.before());
            case IntakeState.Archived archived -> number(archived.before());
            case IntakeState.Accepted accepted ->
                Optional.of(accepted.file().registered().caseNo());
        };
    }
}
