package org.doudi.deadline.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.clock.ClockCommand;
import org.doudi.deadline.domain.clock.ClockCommand.Limit;
import org.doudi.deadline.domain.clock.ClockCommand.Once;
import org.doudi.deadline.domain.clock.Moment;
import org.doudi.deadline.domain.clock.Moment.Sort;
import org.doudi.deadline.domain.clock.TimeLimits;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.RescheduleCause;
import org.doudi.events.EventMetadata;
import org.doudi.events.HandlingClass;
import org.doudi.events.OrgCode;

/// The words in which the table of clocks is written: start, stop, cancel, resume, for one event.
///
/// @param now  when the event was seen here
/// @param sort what somebody did, or what followed from a due instant
record Clocking(EventMetadata cause, Instant now, DueDates dates, TimeLimits limits, Sort sort) {

    Clocking(EventMetadata cause, Instant now, DueDates dates, TimeLimits limits) {
        this(cause, now, dates, limits, Sort.DEED);
    }

    /// The event is what a due instant brought about: nobody has done anything in time.
    Clocking afterALimit() {
        return new Clocking(cause, now, dates, limits, Sort.EFFECT);
    }

    ClockCommand start(ClockKind kind, ClockScope scope, List<ClockedParty> parties) {
        return begin(kind, scope, days(limits.of(kind)), parties, Once.AT_A_TIME);
    }

    ClockCommand startOnce(ClockKind kind, List<ClockedParty> parties) {
        return begin(kind, ClockScope.CASE, days(limits.of(kind)), parties, Once.IN_THE_CASE);
    }

    ClockCommand startUntil(ClockKind kind, ClockScope scope, Instant agreed, List<ClockedParty> parties) {
        return begin(kind, scope, new Limit.Agreed(agreed), parties, Once.AT_A_TIME);
    }

    /// Each open clock of the kind stops, and its next one begins.
    ClockCommand renew(ClockKind kind, List<ClockedParty> parties) {
        return new ClockCommand.Renew(begin(kind, ClockScope.CASE, days(limits.of(kind)), parties, Once.AT_A_TIME));
    }

    /// 办理: two or five working days from receipt, ten at most with an extension — 三.4.
    ClockCommand startHandling(ClockScope order, HandlingClass handling, List<ClockedParty> parties) {
        int itemNo = order.itemNo().orElseThrow();
        int round = order.round().orElseThrow();
        ClockCommand.Start start = new ClockCommand.Start(
                ClockKind.HANDLE,
                ClockScope.item(itemNo, round),
                cause.id(),
                moment(),
                days(limits.handling(handling)),
                Optional.of(limits.cap()),
                parties,
                Once.AT_A_TIME,
                dates,
                cause.policy());
        return new ClockCommand.StartHandling(
                start, itemNo, round, order.transferId().orElseThrow(), limits.deemsReceipt());
    }

    ClockCommand stop(ClockKind kind) {
        return stop(kind, ClockScope.CASE);
    }

    ClockCommand stop(ClockKind kind, ClockScope scope) {
        return new ClockCommand.Stop(kind, scope, cause.id(), moment(), dates);
    }

    ClockCommand partDone(int itemNo, int round, OrgCode unit) {
        return new ClockCommand.PartDone(itemNo, round, unit, moment());
    }

    ClockCommand release(int itemNo, int round, OrgCode unit, List<ClockedParty> otherwise) {
        return new ClockCommand.Release(itemNo, round, unit, otherwise, moment());
    }

    ClockCommand charge(ClockKind kind, List<ClockedParty> parties) {
        return charge(kind, ClockScope.CASE, parties);
    }

    ClockCommand charge(ClockKind kind, ClockScope scope, List<ClockedParty> parties) {
        return new ClockCommand.Charge(kind, scope, parties, moment());
    }

    ClockCommand discharge(ClockKind kind, ClockScope scope, ClockedParty party) {
        return new ClockCommand.Discharge(kind, scope, party, moment());
    }

    ClockCommand discharge(ClockKind kind, ClockedParty party, Instant happenedAt) {
        return new ClockCommand.Discharge(kind, ClockScope.CASE, party, momentOf(happenedAt));
    }

    ClockCommand reschedule(ClockKind kind, ClockScope scope, Instant newDueAt, RescheduleCause why) {
        return new ClockCommand.Reschedule(kind, scope, newDueAt, why, cause.id(), moment());
    }

    ClockCommand resume(ClockKind kind, ClockScope scope) {
        return new ClockCommand.Resume(kind, scope, cause.id());
    }

    ClockCommand resumeHandling(int itemNo, int round, List<OrgCode> units) {
        return new ClockCommand.ResumeHandling(itemNo, round, units, cause.id());
    }

    ClockCommand cancel(ClockScope scope, ClockKind... kinds) {
        return new ClockCommand.Cancel(Set.of(kinds), scope, cause.id(), moment());
    }

    /// 并单: the open clocks of these kinds end, as long as the merger stands.
    ClockCommand setAside(Set<ClockKind> kinds) {
        return new ClockCommand.SetAside(kinds, cause.id(), moment());
    }

    /// 取消并单.
    ClockCommand takeUpAgain(Set<ClockKind> kinds) {
        return new ClockCommand.TakeUpAgain(kinds, cause.id(), moment(), dates);
    }

    /// 归档: the case has come to an end that leaves no promise open — 三.7.
    ClockCommand archive() {
        return archiveStart();
    }

    /// 闭环.
    ClockCommand close() {
        return new ClockCommand.CloseCase(archiveStart());
    }

    /// 容缺了结.
    ClockCommand settlePromise(OrgCode unit) {
        return new ClockCommand.SettlePromise(unit, archiveStart());
    }

    /// 容缺受理.
    ClockCommand holdArchive() {
        return new ClockCommand.HoldArchive(cause.id(), moment());
    }

    /// 月度汇总: the third working day of the next month, so its first day counts — 三.6.
    ///
    /// @param nextMonth its first day
    ClockCommand startSummary(LocalDate nextMonth) {
        return begin(
                        ClockKind.MONTHLY,
                        ClockScope.CASE,
                        days(limits.of(ClockKind.MONTHLY)),
                        Parties.centre(),
                        Once.IN_THE_CASE)
                .at(dates.closeBefore(nextMonth));
    }

    /// 领导体验: within the month that begins — 六(一).
    ClockCommand startOfTheMonth(ClockScope scope, OrgCode unit) {
        return begin(ClockKind.LEADER, scope, new Limit.OfTheMonth(), Parties.unit(unit), Once.IN_THE_CASE);
    }

    private ClockCommand.Start archiveStart() {
        return begin(
                ClockKind.ARCHIVE,
                ClockScope.CASE,
                days(limits.of(ClockKind.ARCHIVE)),
                Parties.window(),
                Once.AT_A_TIME);
    }

    private ClockCommand.Start begin(
            ClockKind kind, ClockScope scope, Limit limit, List<ClockedParty> parties, Once once) {
        return new ClockCommand.Start(
                kind, scope, cause.id(), moment(), limit, Optional.empty(), parties, once, dates, cause.policy());
    }

    private static Limit days(int workingDays) {
        return new Limit.WorkingDays(workingDays);
    }

    private Moment moment() {
        return momentOf(cause.occurredAt());
    }

    /// Nothing is seen before it happened, however two machines' clocks differ.
    private Moment momentOf(Instant happenedAt) {
        return new Moment(cause.id(), happenedAt, now.isAfter(happenedAt) ? now : happenedAt, sort);
    }
}
