package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.deadline.application.CountedClocks.Counted;
import org.doudi.deadline.application.PublishingReference.Rehearsal;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.clock.CaseClocks;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.clock.ClockDecider;
import org.doudi.deadline.domain.clock.Recounting;
import org.doudi.deadline.domain.clock.Term;
import org.doudi.deadline.domain.reference.Publish;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;
import org.doudi.store.log.EventLog;

/// 预览: which clocks a calendar would move, and to when, before anybody publishes it. Changes nothing.
@ApplicationScoped
public class PreviewingChange {
    private final PublishingReference publishing;
    private final CountedClocks counted;
    private final EventLog log;
    private final ClockDecider decider = new ClockDecider();

    PreviewingChange(PublishingReference publishing, CountedClocks counted, EventLog log) {
        this.publishing = publishing;
        this.counted = counted;
        this.log = log;
    }

    /// A clock that would move.
    public record Move(StreamId caseId, Clock clock, Term next) {}

    /// Where to go on: the clock that was looked at last.
    public record Cursor(Instant dueAt, UUID clockId) {
        public static final Cursor START = new Cursor(Instant.parse("2000-01-01T00:00:00Z"), new UUID(0, 0));
    }

    /// 预览的一页.
    ///
    /// @param changedFrom the first day that is counted otherwise; none where none is
    /// @param inRange     how many clocks are counted to that day or beyond
    /// @param next        where the next page begins
    public record Preview(
            Rehearsal rehearsal,
            Optional<LocalDate> changedFrom,
            long inRange,
            List<Move> moves,
            Optional<Cursor> next) {}

    public Uni<Preview> of(Publish command, Instant now, Cursor after, int most) {
        return publishing
                .rehearse(command)
                .chain(rehearsal -> rehearsal
                        .changedFrom()
                        .map(day -> of(rehearsal, day, now, after, most))
                        .orElseGet(() -> Uni.createFrom()
                                .item(new Preview(rehearsal, Optional.empty(), 0, List.of(), Optional.empty()))));
    }

    private Uni<Preview> of(Rehearsal rehearsal, LocalDate day, Instant now, Cursor after, int most) {
        Instant from = day.atStartOfDay(DueDates.ZONE).toInstant();
        return Uni.combine()
                .all()
                .unis(counted.countedTo(from), counted.countedTo(from, after.dueAt(), after.clockId(), most))
                .asTuple()
                .chain(found -> moves(found.getItem2(), rehearsal, now)
                        .map(moves -> new Preview(
                                rehearsal, Optional.of(day), found.getItem1(), moves, next(found.getItem2(), most))));
    }

    private Uni<List<Move>> moves(List<Counted> page, Rehearsal rehearsal, Instant now) {
        List<StreamId> streams = page.stream().map(Counted::stream).distinct().toList();
        return streams.isEmpty()
                ? Uni.createFrom().item(List.of())
                : log.load(streams)
                        .map(histories -> page.stream()
                                .flatMap(clock -> move(clock, histories, rehearsal, now))
                                .toList());
    }

    private Stream<Move> move(
            Counted counted, Map<StreamId, List<Recorded<DomainEvent>>> histories, Rehearsal rehearsal, Instant now) {
        CaseClocks clocks = decider.initial();
        for (Recorded<DomainEvent> event : histories.getOrDefault(counted.stream(), List.of())) {
            clocks = decider.evolve(clocks, (DeadlineEvent) event.event());
        }
        return clocks.all()
                .filter(clock -> clock.id().equals(counted.clockId()))
                .flatMap(clock -> Recounting.after(clock, rehearsal.after(), now).stream()
                        .map(term -> new Move(counted.stream(), clock, term)));
    }

    private static Optional<Cursor> next(List<Counted> page, int most) {
        return page.size() < most
                ? Optional.empty()
                : Optional.of(new Cursor(page.getLast().dueAt(), page.getLast().clockId()));
    }
}
