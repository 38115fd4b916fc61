package org.doudi.deadline.domain.clock;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.doudi.deadline.domain.clock.Clock.Standing;
import org.doudi.deadline.domain.clock.ClockCommand.Cancel;
import org.doudi.deadline.domain.clock.ClockCommand.Charge;
import org.doudi.deadline.domain.clock.ClockCommand.CloseCase;
import org.doudi.deadline.domain.clock.ClockCommand.Discharge;
import org.doudi.deadline.domain.clock.ClockCommand.Fire;
import org.doudi.deadline.domain.clock.ClockCommand.HoldArchive;
import org.doudi.deadline.domain.clock.ClockCommand.NoteRecusal;
import org.doudi.deadline.domain.clock.ClockCommand.PartDone;
import org.doudi.deadline.domain.clock.ClockCommand.Recount;
import org.doudi.deadline.domain.clock.ClockCommand.Release;
import org.doudi.deadline.domain.clock.ClockCommand.Renew;
import org.doudi.deadline.domain.clock.ClockCommand.Reschedule;
import org.doudi.deadline.domain.clock.ClockCommand.Resume;
import org.doudi.deadline.domain.clock.ClockCommand.ResumeHandling;
import org.doudi.deadline.domain.clock.ClockCommand.SetAside;
import org.doudi.deadline.domain.clock.ClockCommand.SettlePromise;
import org.doudi.deadline.domain.clock.ClockCommand.Start;
import org.doudi.deadline.domain.clock.ClockCommand.StartHandling;
import org.doudi.deadline.domain.clock.ClockCommand.Stop;
import org.doudi.deadline.domain.clock.ClockCommand.TakeUpAgain;
import org.doudi.decide.Decider;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.BreachWithdrawn;
import org.doudi.events.DeadlineEvent.BusinessHoursPublished;
import org.doudi.events.DeadlineEvent.CalendarPublished;
import org.doudi.events.DeadlineEvent.CalendarRevised;
import org.doudi.events.DeadlineEvent.CaseEndNoted;
import org.doudi.events.DeadlineEvent.ClockCancelled;
import org.doudi.events.DeadlineEvent.ClockLapsed;
import org.doudi.events.DeadlineEvent.ClockRescheduled;
import org.doudi.events.DeadlineEvent.ClockResumed;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.ClockStopped;
import org.doudi.events.DeadlineEvent.ClockedPartiesChanged;
import org.doudi.events.DeadlineEvent.DeadlineApproaching;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.DeadlineRecusalNoted;
import org.doudi.events.DeadlineEvent.PeriodOpened;
import org.doudi.events.DeadlineEvent.PolicyPublished;
import org.doudi.events.DeadlineEvent.PromiseSettlementNoted;
import org.doudi.events.DeadlineEvent.RescheduleCause;
import org.doudi.events.DeadlineEvent.UnitPartNoted;
import org.doudi.events.DeadlineEvent.UnitReleased;
import org.doudi.events.DeadlineEvent.UrgingNoticeIssued;
import org.doudi.events.StaffId;

/// 计时规则 — a clock starts once, has one standing breach at most, and charges only its own parties (§4.2).
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
        return Escalating.told(decided(command, clocks), clocks);
    }

    private static List<DeadlineEvent> decided(ClockCommand command, CaseClocks clocks) {
        return switch (command) {
            case Start start -> Starting.start(start, clocks);
            case StartHandling handling -> Starting.startHandling(handling, clocks);
            case Stop stop -> Ending.stop(stop, clocks);
            case Renew renew -> Ending.renew(renew, clocks);
            case Reschedule reschedule -> Rescheduling.reschedule(reschedule, clocks);
            case Recount recount -> Recounting.recount(recount, clocks);
            case Resume resume -> Ending.resume(resume, clocks);
            case ResumeHandling resume -> Charging.resumeHandling(resume, clocks);
            case Cancel cancel -> Ending.cancel(cancel, clocks);
            case SetAside aside -> SettingAside.setAside(aside, clocks);
            case TakeUpAgain again -> SettingAside.takeUpAgain(again, clocks);
            case PartDone part -> Charging.partDone(part, clocks);
            case Release release -> Charging.release(release, clocks);
            case Charge charge -> Charging.charge(charge, clocks);
            case Discharge discharge -> Charging.discharge(discharge, clocks);
            case CloseCase close -> Archiving.closed(close, clocks);
            case SettlePromise settle -> Archiving.settled(settle, clocks);
            case HoldArchive hold -> Archiving.held(hold, clocks);
            case NoteRecusal(List<StaffId> persons) ->
                persons.equals(clocks.recused()) ? List.of() : List.of(new DeadlineRecusalNoted(persons));
            case Fire fire -> RunningOut.fire(fire, clocks);
        };
    }

    @Override
    public CaseClocks evolve(CaseClocks clocks, DeadlineEvent event) {
        return switch (event) {
            case ClockStarted started -> clocked(clocks.with(started(started)), started.kind());
            case ClockStopped stopped ->
                change(
                        clocks,
                        stopped.clockId(),
                        clock -> clock.stopped(
                                stopped.onTime(), new Clock.Done(stopped.stopEventId(), stopped.stopAt())));
            case DeadlineBreached breached ->
                change(clocks, breached.clockId(), clock -> clock.breached(breached.clockedParties()));
            case BreachWithdrawn withdrawn ->
                change(clocks, withdrawn.clockId(), clock -> clock.withdrawn(withdrawn.stillCharged()));
            case ClockLapsed lapsed -> move(clocks, lapsed.clockId(), Standing.LAPSED);
            case ClockCancelled cancelled ->
                change(clocks, cancelled.clockId(), clock -> clock.ended(cancelled.setAsideAt()));
            case ClockResumed resumed ->
                change(
                        clocks,
                        resumed.clockId(),
                        clock -> clock.resumed(
                                clock.term().resumed(resumed.dueAt(), resumed.provisional(), resumed.rest())));
            case ClockRescheduled moved ->
                change(clocks, moved.clockId(), clock -> clock.due(moved(clock.term(), moved)));
            case ClockedPartiesChanged changed ->
                change(clocks, changed.clockId(), clock -> clock.charging(changed.clockedParties()));
            case UnitPartNoted noted -> clocks.with(new DonePart(noted.itemNo(), noted.round(), noted.unit()));
            case UnitReleased released ->
                clocks.with(new DonePart(released.itemNo(), released.round(), released.unit()));
            case CaseEndNoted noted -> clocks.with(clocks.ending().awaiting(noted.endEventId()));
            case PromiseSettlementNoted noted -> clocks.with(clocks.ending().settled(noted.clockId()));
            case DeadlineRecusalNoted noted -> clocks.recusing(noted.persons());
            case CalendarPublished _, CalendarRevised _, BusinessHoursPublished _, PolicyPublished _ -> clocks;
            case DeadlineApproaching _, UrgingNoticeIssued _, PeriodOpened _ -> clocks;
        };
    }

    private static Clock started(ClockStarted started) {
        return new Clock(
                started.clockId(),
                started.kind(),
                started.scope(),
                Term.of(started),
                started.clockedParties(),
                Standing.RUNNING,
                Optional.empty(),
                Optional.empty());
    }

    private static Term moved(Term term, ClockRescheduled event) {
        return event.recounted()
                .map(by -> term.recounted(event.newDueAt(), by))
                .orElseGet(() -> term.until(event.newDueAt(), event.cause() == RescheduleCause.EXTENSION));
    }

    private static CaseClocks clocked(CaseClocks clocks, ClockKind kind) {
        return kind == ClockKind.ARCHIVE ? clocks.with(clocks.ending().clocked()) : clocks;
    }

    private static CaseClocks move(CaseClocks clocks, UUID id, Standing standing) {
        return change(clocks, id, clock -> clock.to(standing));
    }

    private static CaseClocks change(CaseClocks clocks, UUID id, UnaryOperator<Clock> change) {
        return clocks.clock(id).map(change).map(clocks::with).orElse(clocks);
    }
}
