package org.doudi.deadline.domain.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.OrgCode;

/// What an event asks of the clocks. The calendar and the limits come with it.
public sealed interface ClockCommand {

    /// 开始计时.
    ///
    /// @param limit how long
    /// @param cap   延时上限 in working days, of HANDLE
    record Start(
            UUID clockId,
            ClockKind kind,
            ClockScope scope,
            UUID startEventId,
            Instant startAt,
            Limit limit,
            Optional<Integer> cap,
            List<ClockedParty> parties,
            Once once,
            DueDates dates)
            implements ClockCommand {}

    /// 办理计时: its parties are the units whose orders of this round were issued.
    record StartHandling(Start start, int itemNo, int round) implements ClockCommand {}

    /// 停止计时: the open clocks of this kind in this scope.
    record Stop(ClockKind kind, ClockScope scope, UUID stopEventId, Instant stopAt, DueDates dates)
            implements ClockCommand {}

    /// 本单位办结: the unit is no longer charged for what the others owe — A-6.
    record PartDone(int itemNo, int round, OrgCode unit) implements ClockCommand {}

    /// 重新计时: where such a clock is open it stops, and the next one begins.
    record Renew(Start start) implements ClockCommand {}

    /// 恢复计时: runs on as if it had never stopped.
    record Resume(ClockKind kind, ClockScope scope, UUID causeEventId) implements ClockCommand {}

    /// 取消计时: the open clocks of these kinds; all of them where none is named.
    record Cancel(Set<ClockKind> kinds, UUID causeEventId) implements ClockCommand {}

    /// 到期: the due instant has passed, and whatever happened until then has been seen.
    record Fire(UUID clockId, Instant detectedAt) implements ClockCommand {}

    /// 期限: counted in working days, or agreed.
    sealed interface Limit {
        /// 0 is the same business day.
        record WorkingDays(int days) implements Limit {}

        record Agreed(Instant dueAt) implements Limit {}
    }

    /// Whether a clock of this kind and scope may begin again.
    enum Once {
        /// one in a case's life (响应)
        IN_THE_CASE,
        /// not while one is open
        AT_A_TIME
    }
}
