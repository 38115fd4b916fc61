package org.doudi.intake.adapter.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.ExclusionReason;
import org.doudi.events.HotlineStatus;
import org.doudi.events.IntakeEvent.HotlineResultReturned;
import org.doudi.events.RatingLevel;

/// 结果回传12345, as it is sent: `schemas/hotline-result.v1.json`. Codes and numbers only: what was written about the
/// reporter stays sealed.
///
/// @param id     the event's: the same result sent again has the same
/// @param code   in the hotline's own list
/// @param solved of a ticket that is answered or closed, whether what was asked for was done
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ResultMessage(
        UUID id,
        String ticketNo,
        Optional<String> caseNo,
        String code,
        HotlineStatus status,
        String statusName,
        List<Integer> items,
        boolean answered,
        Optional<Boolean> solved,
        Optional<ExclusionReason> reason,
        Optional<String> reasonName,
        Optional<RatingLevel> rating,
        Optional<String> ratingName,
        Instant at) {
    static ResultMessage of(UUID id, Optional<String> caseNo, Instant at, HotlineResultReturned result, String code) {
        return new ResultMessage(
                id,
                result.ticketNo(),
                caseNo,
                code,
                result.status(),
                result.status().chinese(),
                result.itemNos(),
                result.answered(),
                solved(result.status()),
                result.returnedFor(),
                result.returnedFor().map(ExclusionReason::chinese),
                result.rating(),
                result.rating().map(RatingLevel::chinese),
                at);
    }

    private static Optional<Boolean> solved(HotlineStatus status) {
        return switch (status) {
            case COMPLETED -> Optional.of(true);
            case CANNOT, UNRESOLVED, RETURNED -> Optional.of(false);
            case ACCEPTED, PROCESSING, REOPENED, WITHDRAWN, MERGED, CLOSED -> Optional.empty();
        };
    }
}
