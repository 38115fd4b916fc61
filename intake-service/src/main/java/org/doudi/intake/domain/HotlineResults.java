package org.doudi.intake.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.ExclusionReason;
import org.doudi.events.HotlineStatus;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.CaseMerged;
import org.doudi.events.IntakeEvent.CaseNotAccepted;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
import org.doudi.events.IntakeEvent.DuplicateUnlinked;
import org.doudi.events.IntakeEvent.HotlineResultReturned;
import org.doudi.events.IntakeEvent.OnSiteResolved;
import org.doudi.events.RatingLevel;
import org.doudi.events.ResolvedKind;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.FollowingCommand.TellHotline;
import org.doudi.intake.domain.IntakeState.Accepted;
import org.doudi.intake.domain.IntakeState.Merged;
import org.doudi.intake.domain.IntakeState.Seen;

/// 结果回传12345 — 二(五): each step that the hotline should know of is told, with the step itself or after the stage
/// that took it. Whoever withdrew is told nothing more.
final class HotlineResults {
    private HotlineResults() {}

    /// What this stage decides, and after it what the hotline is told of it.
    static List<IntakeEvent> with(IntakeState state, List<IntakeEvent> decided) {
        List<IntakeEvent> told =
                decided.stream().flatMap(event -> of(state, event)).toList();
        return told.isEmpty()
                ? decided
                : Stream.concat(decided.stream(), told.stream()).toList();
    }

    private static Stream<IntakeEvent> of(IntakeState state, IntakeEvent event) {
        return switch (event) {
            case CaseRegistered _ -> own(state, HotlineStatus.ACCEPTED, false);
            case CaseNotAccepted refused ->
                Merger.ticketNo(state).stream().map(no -> returned(no, refused.reasonCode()));
            case CaseWithdrawn _ -> own(state, HotlineStatus.WITHDRAWN, true);
            case CaseMerged _ -> own(state, HotlineStatus.MERGED, false);
            // The hotline waits for this one's own result again.
            case DuplicateUnlinked _ ->
                state instanceof Merged(Seen before, StreamId _) && before instanceof Accepted
                        ? own(before, HotlineStatus.ACCEPTED, false)
                        : Stream.empty();
            case OnSiteResolved resolved -> tickets(state).map(no -> told(no, status(resolved.kind()), true));
            default -> Stream.empty();
        };
    }

    private static Stream<IntakeEvent> own(IntakeState state, HotlineStatus status, boolean answered) {
        return Merger.ticketNo(state).stream().map(ticketNo -> told(ticketNo, status, answered));
    }

    private static Stream<String> tickets(IntakeState state) {
        return state instanceof Accepted accepted ? accepted.file().hotlines().map(Hotline::ticketNo) : Stream.empty();
    }

    private static HotlineStatus status(ResolvedKind kind) {
        return switch (kind) {
            case DONE, GUIDED, CONDUCT_CORRECTED -> HotlineStatus.COMPLETED;
            case EXPLAINED_CANNOT -> HotlineStatus.CANNOT;
        };
    }

    /// What another stage did. Nothing where the hotline knows it already.
    static List<IntakeEvent> follow(TellHotline command, IntakeState state) {
        return state instanceof Accepted accepted
                ? accepted.file()
                        .hotlines()
                        .<IntakeEvent>flatMap(hotline -> result(hotline, command).stream())
                        .toList()
                : List.of();
    }

    /// What was open when a ticket was taken in it was not told, so only the end answers it; the rating is another
    /// person's.
    private static Optional<HotlineResultReturned> result(Hotline hotline, TellHotline command) {
        boolean known =
                command.status() == HotlineStatus.PROCESSING && hotline.open().containsAll(command.itemNos());
        boolean answered =
                switch (command.status()) {
                    case COMPLETED, CANNOT, UNRESOLVED ->
                        !hotline.takenIn()
                                && hotline.without(command.itemNos()).open().isEmpty();
                    case CLOSED, RETURNED, WITHDRAWN -> true;
                    case ACCEPTED, PROCESSING, REOPENED, MERGED -> false;
                };
        return known
                ? Optional.empty()
                : Optional.of(new HotlineResultReturned(
                        hotline.ticketNo(),
                        command.status(),
                        command.itemNos(),
                        answered,
                        Optional.empty(),
                        hotline.takenIn() ? Optional.empty() : command.rating()));
    }

    private static HotlineResultReturned told(String ticketNo, HotlineStatus status, boolean answered) {
        return new HotlineResultReturned(
                ticketNo, status, List.of(), answered, Optional.empty(), Optional.<RatingLevel>empty());
    }

    /// 退回 with its reason — 2-7.
    private static HotlineResultReturned returned(String ticketNo, ExclusionReason reason) {
        return new HotlineResultReturned(
                ticketNo, HotlineStatus.RETURNED, List.of(), true, Optional.of(reason), Optional.empty());
    }
}
