package org.doudi.deadline.domain.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.reference.Reference;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.RescheduleCause;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;

/// What an event asks of the clocks. The calendar, the limits and the hour come with it.
public sealed interface ClockCommand {

    /// 开始计时.
    ///
    /// @param limit how long
    /// @param cap   延时上限, of HANDLE
    record Start(
            ClockKind kind,
            ClockScope scope,
            UUID startEventId,
            Moment moment,
            Limit limit,
            Optional<Cap> cap,
            List<ClockedParty> parties,
            Once once,
            DueDates dates,
            String policyVersion)
            implements ClockCommand {

        /// The same event starts the same clock, however often it arrives; in another scope, another one.
        UUID clockId() {
            return StreamId.named("clock", startEventId.toString(), kind.name(), scope.toString())
                    .value();
        }

        Instant startAt() {
            return moment.happenedAt();
        }

        Start in(ClockScope other) {
            return new Start(kind, other, startEventId, moment, limit, cap, parties, once, dates, policyVersion);
        }

        /// Counted from an earlier instant than that of the event.
        public Start at(Instant earlier) {
            Moment other = new Moment(moment.eventId(), earlier, moment.seenAt(), moment.sort());
            return new Start(kind, scope, startEventId, other, limit, cap, parties, once, dates, policyVersion);
        }

        Start charging(List<ClockedParty> others) {
            return new Start(kind, scope, startEventId, moment, limit, cap, others, once, dates, policyVersion);
        }
    }

    /// 办理计时, with the receipt of the lead's or the sole unit's order: its parties are the units whose
    /// orders of this round were issued.
    ///
    /// @param deemed 视同签收: whether who signs after the limit has received at the limit
    record StartHandling(Start start, int itemNo, int round, UUID transferId, boolean deemed) implements ClockCommand {}

    /// 停止计时: the open clocks of this kind in this scope.
    record Stop(ClockKind kind, ClockScope scope, UUID stopEventId, Moment moment, DueDates dates)
            implements ClockCommand {}

    /// 本单位办结: the unit is no longer charged for what the others owe — A-6.
    record PartDone(int itemNo, int round, OrgCode unit, Moment moment) implements ClockCommand {}

    /// 不再计时: the unit's order is void. Where nobody else is left, `otherwise` owes.
    record Release(int itemNo, int round, OrgCode unit, List<ClockedParty> otherwise, Moment moment)
            implements ClockCommand {}

    /// 增加被计时方.
    record Charge(ClockKind kind, ClockScope scope, List<ClockedParty> parties, Moment moment)
            implements ClockCommand {}

    /// 减少被计时方.
    record Discharge(ClockKind kind, ClockScope scope, ClockedParty party, Moment moment) implements ClockCommand {}

    /// 重新计时: each open clock of the kind in the scope stops, and its next one begins.
    record Renew(Start next) implements ClockCommand {}

    /// 期限变更: the running clock of this kind and scope is due at another instant.
    record Reschedule(
            ClockKind kind, ClockScope scope, Instant newDueAt, RescheduleCause cause, UUID causeEventId, Moment moment)
            implements ClockCommand {}

    /// 日历调整: every clock that runs is counted anew.
    ///
    /// @param causeEventId what was published last
    /// @param moment       when it was published, and when that was seen
    record Recount(Reference reference, UUID causeEventId, Moment moment) implements ClockCommand {}

    /// 恢复计时: runs on as if it had never stopped.
    record Resume(ClockKind kind, ClockScope scope, UUID causeEventId) implements ClockCommand {}

    /// 恢复办理计时: the completion was sent back — §7. Charged are the units that have their part to do
    /// again; the lead, where only what it brought together is missing.
    record ResumeHandling(int itemNo, int round, List<OrgCode> units, UUID causeEventId) implements ClockCommand {}

    /// 取消计时: the open clocks of these kinds in this scope. What was breached by then stays breached.
    record Cancel(Set<ClockKind> kinds, ClockScope scope, UUID causeEventId, Moment moment) implements ClockCommand {}

    /// 并单 — A-22: the open clocks of a case that goes on as its master.
    record SetAside(Set<ClockKind> kinds, UUID causeEventId, Moment moment) implements ClockCommand {}

    /// 取消并单: the clocks that were set aside run on with the rest of their limits.
    record TakeUpAgain(Set<ClockKind> kinds, UUID causeEventId, Moment moment, DueDates dates)
            implements ClockCommand {}

    /// 闭环: 归档 is clocked, at once or when the last 容缺 promise is settled — 三.7, 四(三).
    record CloseCase(Start archive) implements ClockCommand {}

    /// 容缺了结: kept, however late, or undone.
    ///
    /// @param archive what begins where only this was waited for
    record SettlePromise(OrgCode unit, Start archive) implements ClockCommand {}

    /// 容缺受理 of a case that is closed: 归档 waits.
    record HoldArchive(UUID causeEventId, Moment moment) implements ClockCommand {}

    /// 回避 — 四(四): intake has ordered it.
    record NoteRecusal(List<StaffId> persons) implements ClockCommand {
        public NoteRecusal {
            persons = List.copyOf(persons);
        }
    }

    /// 到期: the due instant has passed, and whatever happened until then has been seen.
    record Fire(UUID clockId, Instant detectedAt) implements ClockCommand {}

    /// 期限: counted in working days, agreed, or the month.
    sealed interface Limit {
        /// 0 is the same business day.
        record WorkingDays(int days) implements Limit {}

        record Agreed(Instant dueAt) implements Limit {}

        /// 当月: the month that the clock begins in — 六(一).
        record OfTheMonth() implements Limit {}
    }

    /// Whether a clock of this kind and scope may begin again.
    enum Once {
        /// one in a case's life (响应)
        IN_THE_CASE,
        /// not while one is open
        AT_A_TIME
    }
}
