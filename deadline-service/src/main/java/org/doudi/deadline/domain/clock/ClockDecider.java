package org.doudi.deadline.domain.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.doudi.deadline.domain.calendar.Due;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.clock.Clock.Standing;
import org.doudi.deadline.domain.clock.ClockCommand.Cancel;
import org.doudi.deadline.domain.clock.ClockCommand.Fire;
import org.doudi.deadline.domain.clock.ClockCommand.Limit;
import org.doudi.deadline.domain.clock.ClockCommand.Once;
import org.doudi.deadline.domain.clock.ClockCommand.PartDone;
import org.doudi.deadline.domain.clock.ClockCommand.Renew;
import org.doudi.deadline.domain.clock.ClockCommand.Resume;
import org.doudi.deadline.domain.clock.ClockCommand.Start;
import org.doudi.deadline.domain.clock.ClockCommand.StartHandling;
import org.doudi.deadline.domain.clock.ClockCommand.Stop;
import org.doudi.decide.Decider;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.CalendarPublished;
import org.doudi.events.DeadlineEvent.ClockCancelled;
import org.doudi.events.DeadlineEvent.ClockLapsed;
import org.doudi.events.DeadlineEvent.ClockResumed;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.ClockStopped;
import org.doudi.events.DeadlineEvent.ClockedPartiesChanged;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DeadlineEvent.PolicyPublished;

/// 计时规则 — a clock starts once, breaches once, and charges only its own parties (§4.2).
public final class ClockDecider implements Decider<ClockCommand, CaseClocks, DeadlineEvent> {
    @Override
    public CaseClocks initial() {
        return CaseClocks.NONE;
    }

    @Override
    public Class<DeadlineEvent> eventType() {
        return DeadlineEvent.class;
    }

    @Override
    public List<DeadlineEvent> decide(ClockCommand command, CaseClocks clocks) {
        return switch (command) {
            case Start start -> start(start, clocks);
            case StartHandling handling -> start(withUnits(handling, clocks), clocks);
            case Stop stop -> stop(stop, clocks);
            case PartDone part -> partDone(part, clocks);
            case Renew renew -> renew(renew, clocks);
            case Resume resume -> resume(resume, clocks);
            case Cancel cancel -> cancel(cancel, clocks);
            case Fire fire -> fire(fire, clocks);
        };
    }

    private static List<DeadlineEvent> start(Start command, CaseClocks clocks) {
        if (clocks.clock(command.clockId()).isPresent() || isTaken(command, clocks)) {
            return List.of();
        }
        Due due =
                switch (command.limit()) {
                    case Limit.WorkingDays days -> command.dates().due(command.startAt(), days.days());
                    case Limit.Agreed agreed -> new Due(agreed.dueAt(), false);
                };
        return List.of(new ClockStarted(
                command.clockId(),
                command.kind(),
                command.scope(),
                command.startEventId(),
                command.startAt(),
                workingDays(command.limit()),
                due.at(),
                command.cap()
                        .map(days ->
                                command.dates().due(command.startAt(), days).at()),
                command.parties(),
                command.kind().clause(),
                command.dates().calendar().version(),
                due.provisional()));
    }

    private static Optional<Integer> workingDays(Limit limit) {
        return switch (limit) {
            case Limit.WorkingDays days -> Optional.of(days.days());
            case Limit.Agreed _ -> Optional.empty();
        };
    }

    private static boolean isTaken(Start command, CaseClocks clocks) {
        Stream<Clock> alike = clocks.all()
                .filter(clock -> clock.kind() == command.kind())
                .filter(clock -> clock.scope().equals(command.scope()));
        return switch (command.once()) {
            case Once.IN_THE_CASE -> alike.findAny().isPresent();
            case Once.AT_A_TIME -> alike.anyMatch(Clock::isOpen);
        };
    }

    private static Start withUnits(StartHandling command, CaseClocks clocks) {
        List<ClockedParty> units =
                unitsOf(command.itemNo(), command.round(), clocks).toList();
        Start start = command.start();
        return new Start(
                start.clockId(),
                start.kind(),
                start.scope(),
                start.startEventId(),
                start.startAt(),
                start.limit(),
                start.cap(),
                units.isEmpty() ? start.parties() : units,
                start.once(),
                start.dates());
    }

    private static List<DeadlineEvent> stop(Stop command, CaseClocks clocks) {
        return clocks.open(command.kind())
                .filter(clock -> covers(command.scope(), clock.scope()))
                .<DeadlineEvent>map(clock -> stopped(clock, command.stopEventId(), command.stopAt(), command.dates()))
                .toList();
    }

    private static ClockStopped stopped(Clock clock, UUID stopEventId, Instant stopAt, DueDates dates) {
        return new ClockStopped(
                clock.id(),
                clock.kind(),
                clock.scope(),
                stopEventId,
                stopAt,
                clock.isRunning() && !stopAt.isAfter(clock.dueAt()),
                dates.used(clock.startAt(), stopAt),
                dates.overdue(clock.dueAt(), stopAt));
    }

    private static List<DeadlineEvent> renew(Renew command, CaseClocks clocks) {
        Start start = command.start();
        return clocks.open(start.kind())
                .flatMap(clock -> Stream.concat(
                        Stream.of(stopped(clock, start.startEventId(), start.startAt(), start.dates())),
                        start(start, CaseClocks.NONE).stream()))
                .toList();
    }

    /// What a scope leaves open, it covers.
    private static boolean covers(ClockScope asked, ClockScope scope) {
        return agrees(asked.itemNo(), scope.itemNo())
                && agrees(asked.round(), scope.round())
                && agrees(asked.transferId(), scope.transferId())
                && agrees(asked.unit(), scope.unit());
    }

    private static boolean agrees(Optional<?> asked, Optional<?> there) {
        return asked.isEmpty() || asked.equals(there);
    }

    private static List<DeadlineEvent> partDone(PartDone command, CaseClocks clocks) {
        ClockScope round = ClockScope.item(command.itemNo(), command.round());
        return clocks.open(ClockKind.HANDLE)
                .filter(clock -> covers(round, clock.scope()))
                .filter(Clock::isRunning)
                .flatMap(clock -> remaining(command, clock, clocks).stream())
                .toList();
    }

    /// Whose part is still open; the lead, where only the consolidated result is missing.
    private static Optional<DeadlineEvent> remaining(PartDone command, Clock clock, CaseClocks clocks) {
        List<ClockedParty> open = clock.parties().stream()
                .filter(party -> !party.unit().equals(command.unit()))
                .toList();
        List<ClockedParty> charged = open.isEmpty() ? leads(command, clocks) : open;
        return charged.isEmpty() || charged.equals(clock.parties())
                ? Optional.empty()
                : Optional.of(new ClockedPartiesChanged(clock.id(), clock.kind(), clock.scope(), charged));
    }

    private static List<ClockedParty> leads(PartDone command, CaseClocks clocks) {
        return unitsOf(command.itemNo(), command.round(), clocks)
                .filter(party -> party.role() == PartyRole.LEAD_UNIT)
                .toList();
    }

    /// The units that were given an order in this round are those whose signing was clocked.
    private static Stream<ClockedParty> unitsOf(int itemNo, int round, CaseClocks clocks) {
        return clocks.all()
                .filter(clock -> clock.kind() == ClockKind.SIGN)
                .filter(clock -> covers(ClockScope.item(itemNo, round), clock.scope()))
                .flatMap(clock -> clock.parties().stream())
                .distinct();
    }

    private static List<DeadlineEvent> resume(Resume command, CaseClocks clocks) {
        return clocks.all()
                .filter(clock -> clock.kind() == command.kind())
                .filter(clock -> clock.standing() == Standing.STOPPED || clock.standing() == Standing.STOPPED_LATE)
                .filter(clock -> covers(command.scope(), clock.scope()))
                .reduce((_, latest) -> latest)
                .<List<DeadlineEvent>>map(clock -> List.of(new ClockResumed(
                        clock.id(),
                        clock.kind(),
                        clock.scope(),
                        clock.dueAt(),
                        clock.provisional(),
                        command.causeEventId())))
                .orElse(List.of());
    }

    private static List<DeadlineEvent> cancel(Cancel command, CaseClocks clocks) {
        return clocks.all()
                .filter(Clock::isRunning)
                .filter(clock -> command.kinds().isEmpty() || command.kinds().contains(clock.kind()))
                .<DeadlineEvent>map(
                        clock -> new ClockCancelled(clock.id(), clock.kind(), clock.scope(), command.causeEventId()))
                .toList();
    }

    private static List<DeadlineEvent> fire(Fire command, CaseClocks clocks) {
        return clocks.clock(command.clockId())
                .filter(Clock::isRunning)
                .filter(clock -> !clock.provisional())
                .filter(clock -> clock.dueAt().isBefore(command.detectedAt()))
                .<List<DeadlineEvent>>map(clock -> List.of(runOut(clock, command.detectedAt())))
                .orElse(List.of());
    }

    private static DeadlineEvent runOut(Clock clock, Instant detectedAt) {
        return clock.parties().isEmpty()
                ? new ClockLapsed(clock.id(), clock.kind(), clock.scope(), clock.dueAt(), detectedAt)
                : new DeadlineBreached(
                        clock.id(),
                        clock.kind(),
                        clock.scope(),
                        clock.parties(),
                        clock.startAt(),
                        clock.dueAt(),
                        detectedAt,
                        clock.calendarVersion());
    }

    @Override
    public CaseClocks evolve(CaseClocks clocks, DeadlineEvent event) {
        return switch (event) {
            case ClockStarted started -> clocks.with(started(started));
            case ClockStopped stopped ->
                move(clocks, stopped.clockId(), stopped.onTime() ? Standing.STOPPED : Standing.STOPPED_LATE);
            case DeadlineBreached breached -> move(clocks, breached.clockId(), Standing.BREACHED);
            case ClockLapsed lapsed -> move(clocks, lapsed.clockId(), Standing.LAPSED);
            case ClockCancelled cancelled -> move(clocks, cancelled.clockId(), Standing.CANCELLED);
            case ClockResumed resumed -> change(clocks, resumed.clockId(), Clock::resumed);
            case ClockedPartiesChanged changed ->
                change(clocks, changed.clockId(), clock -> clock.of(changed.clockedParties()));
            case CalendarPublished _, PolicyPublished _ -> clocks;
        };
    }

    private static Clock started(ClockStarted started) {
        return new Clock(
                started.clockId(),
                started.kind(),
                started.scope(),
                started.startAt(),
                started.dueAt(),
                started.provisional(),
                started.calendarVersion(),
                started.clockedParties(),
                Standing.RUNNING);
    }

    private static CaseClocks move(CaseClocks clocks, UUID id, Standing standing) {
        return change(clocks, id, clock -> clock.to(standing));
    }

    private static CaseClocks change(CaseClocks clocks, UUID id, UnaryOperator<Clock> change) {
        return clocks.clock(id).map(change).map(clocks::with).orElse(clocks);
    }
}
