package org.doudi.intake.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.CaseState;
import org.doudi.events.Channel;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.ReporterType;
import org.doudi.events.StreamId;
import org.doudi.intake.application.ViewingCases.Viewed;
import org.doudi.intake.domain.IntakeState;
import org.doudi.intake.domain.IntakeState.Accepted;
import org.doudi.intake.domain.IntakeState.NotAccepted;
import org.doudi.intake.domain.IntakeState.Seen;
import org.doudi.intake.domain.Merger;
import org.doudi.intake.domain.Standing;

/// 办件在受理环节的情况: everything but what names the reporter.
///
/// @param receivedAt when it was first reflected
/// @param master     并单: what it goes on as
/// @param duplicates what goes on as this one
record CaseView(
        StreamId caseId,
        Optional<NumberTemplate> caseNo,
        Optional<CaseState> state,
        Optional<String> stateName,
        Channel channel,
        Instant receivedAt,
        Optional<ReporterType> reporterType,
        Optional<Matter> matter,
        List<OrgCode> involvedUnits,
        Optional<AcceptanceView> acceptance,
        Optional<HallView> hall,
        Optional<RefusalView> refusal,
        Optional<StreamId> master,
        List<StreamId> duplicates) {
    static CaseView of(Viewed viewed) {
        IntakeState state = viewed.loaded().state();
        Optional<CaseState> standing = Standing.of(state);
        Optional<Seen> seen = as(Seen.class, state);
        Optional<Accepted> accepted = as(Accepted.class, state);
        return new CaseView(
                viewed.caseId(),
                Standing.number(state),
                standing,
                standing.map(CaseState::chinese),
                viewed.first().channel(),
                viewed.first().occurredAt(),
                seen.map(known -> known.registration().reporterType()),
                seen.flatMap(known -> known.registration().matter()),
                seen.map(known -> known.registration().involvedUnits()).orElse(List.of()),
                accepted.map(known -> AcceptanceView.of(known.file().registered())),
                accepted.map(HallView::of),
                as(NotAccepted.class, state).map(known -> RefusalView.of(known.refusal())),
                Merger.master(state),
                Merger.duplicates(state));
    }

    private static <T extends IntakeState> Optional<T> as(Class<T> kind, IntakeState state) {
        return kind.isInstance(state) ? Optional.of(kind.cast(state)) : Optional.empty();
    }
}
