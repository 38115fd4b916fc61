package org.doudi.routing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.ContactMethod;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.LegalBasis;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;

/// 不能办的书面依据与统一回复 — 三.3, 四(一).
public sealed interface AnsweringCommand extends RoutingCommand {
    /// 书面依据提交. `reasons`: none where none were written.
    record SubmitBasis(
            Staff by,
            int itemNo,
            List<LegalBasis> legalBasis,
            Optional<SealedText> reasons,
            String docNo,
            StaffId signedBy,
            Instant now)
            implements AnsweringCommand {}

    /// 纪要送达: a unit that was absent has its copy of the minutes — A-3.
    record DeliverMinutes(Staff by, OrgCode unit, ContactMethod method, Instant deliveredAt, Instant now)
            implements AnsweringCommand {}

    /// 书面依据退回.
    record ReturnBasis(Staff by, int itemNo, OrgCode unit, Optional<SealedText> reason) implements AnsweringCommand {}

    /// 统一回复.
    record DeliverCannotReply(
            Staff by,
            int itemNo,
            ContactMethod method,
            SealedText text,
            StaffId jointExplainer,
            OrgCode jointExplainerUnit,
            Instant now)
            implements AnsweringCommand {}

    /// 书面依据重核: the reporter was dissatisfied with a “cannot”, and evaluation sends it back.
    record ReopenBases(int itemNo) implements AnsweringCommand {}
}
