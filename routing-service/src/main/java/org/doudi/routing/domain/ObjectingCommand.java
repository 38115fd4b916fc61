package org.doudi.routing.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.ObjectionDecision;
import org.doudi.events.SealedText;

/// 退单 — A-29.
public sealed interface ObjectingCommand extends RoutingCommand {
    UUID transferId();

    /// 退单申请.
    ///
    /// @param until when the working day after the order's issue closes, which deadline-service has
    ///              counted; none where it has not been heard of yet
    record ObjectToTransfer(
            Staff by,
            UUID transferId,
            SealedText dutyClause,
            OrgCode proposedUnit,
            SealedText reason,
            Optional<Instant> until,
            Stationed stationed,
            Instant now)
            implements ObjectingCommand {}

    /// 退单审核.
    ///
    /// @param successor who gets the order instead; none where it is rejected, or where the review is to say
    record DecideObjection(
            Staff by,
            UUID transferId,
            ObjectionDecision decision,
            Optional<OrgCode> successor,
            SealedText reason,
            Stationed stationed)
            implements ObjectingCommand {}
}
