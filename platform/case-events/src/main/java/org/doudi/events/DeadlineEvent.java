package org.doudi.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// 工作日历、计时、超期 — the events of deadline-service (三.3–三.5, 一).
public sealed interface DeadlineEvent extends DomainEvent {

    /// 日历发布: the first notice of its kind for a year.
    ///
    /// @param changedFrom the first day that is counted otherwise than before, or is firm from now on
    record CalendarPublished(
            int year,
            String version,
            CalendarKind kind,
            String docNo,
            LocalDate publishedOn,
            List<CalendarEntry> entries,
            Optional<LocalDate> changedFrom)
            implements DeadlineEvent, CalendarChange {}

    /// 日历修订: a later notice takes the place of the one that was in force.
    ///
    /// @param replaces its version
    record CalendarRevised(
            int year,
            String version,
            String replaces,
            CalendarKind kind,
            String docNo,
            LocalDate publishedOn,
            List<CalendarEntry> entries,
            Optional<LocalDate> changedFrom)
            implements DeadlineEvent, CalendarChange {}

    /// 办公时间公布, by the hall's clock, from a day on.
    record BusinessHoursPublished(LocalDate from, LocalTime opens, LocalTime closes, String docNo)
            implements DeadlineEvent, CalendarChange {
        @Override
        public Optional<LocalDate> changedFrom() {
            return Optional.of(from);
        }
    }

    /// What may move every limit that is not over by then.
    sealed interface CalendarChange extends ReferenceFact {
        Optional<LocalDate> changedFrom();
    }

    /// 时限政策发布: the limits in force from a day on, each with its clause.
    record PolicyPublished(String version, LocalDate from, List<PolicyParameter> parameters)
            implements DeadlineEvent, ReferenceFact {}

    /// 计时开始. `limitWorkingDays`: 0 means the same business day; absent where a date was agreed.
    record ClockStarted(
            UUID clockId,
            ClockKind kind,
            ClockScope scope,
            UUID startEventId,
            Instant startAt,
            Optional<Integer> limitWorkingDays,
            Instant dueAt,
            Optional<Instant> capAt,
            List<ClockedParty> clockedParties,
            String clause,
            String calendarVersion,
            boolean provisional,
            Optional<String> policyVersion)
            implements DeadlineEvent, Dated {
        @Override
        public Instant happenedAt() {
            return startAt;
        }
    }

    /// 临期提醒: a limit is near, at the instant at which that was to be said — 三.4, 五(一). Each level once for a clock
    /// and due instant, and only in business time.
    ///
    /// @param parties              who is reminded; nobody of this house where the applicant is to bring something
    /// @param remainingWorkingDays whole working days that follow the day of the reminder, the due day included
    record DeadlineApproaching(
            UUID clockId,
            ClockKind kind,
            ClockScope scope,
            ReminderLevel level,
            Instant remindedAt,
            Instant dueAt,
            List<ClockedParty> parties,
            int remainingWorkingDays)
            implements DeadlineEvent, Dated {
        @Override
        public Instant happenedAt() {
            return remindedAt;
        }
    }

    /// 超期: at the clock's due instant (`occurredAt` = `dueAt`). At most one stands for each clock: before another one
    /// is told, the one before is withdrawn.
    ///
    /// @param escalatedTo 报告对象: whose task it is now to see to it
    record DeadlineBreached(
            UUID clockId,
            ClockKind kind,
            ClockScope scope,
            List<ClockedParty> clockedParties,
            Instant startAt,
            Instant dueAt,
            Instant detectedAt,
            String calendarVersion,
            List<Escalation> escalatedTo)
            implements DeadlineEvent, Dated {
        @Override
        public Instant happenedAt() {
            return dueAt;
        }
    }

    /// 催办, 督办 — 三.4, 五(一): whoever owes is urged, by a person, or by the system where a breach still stands on the
    /// next working morning.
    ///
    /// @param to   who is urged
    /// @param from in which capacity; absent where the system urges, as `by` is
    record UrgingNoticeIssued(
            UUID clockId,
            ClockKind kind,
            ClockScope scope,
            UrgingKind urging,
            Instant issuedAt,
            Instant dueAt,
            List<ClockedParty> to,
            Optional<PartyRole> from,
            Optional<StaffId> by,
            Optional<SealedText> text)
            implements DeadlineEvent, Dated {
        @Override
        public Instant happenedAt() {
            return issuedAt;
        }
    }

    /// 超期撤销: a fact that happened in time was recorded only after the breach was told (§7), or a
    /// calendar shows that its last day was off (§4.1-9). Whoever it clears was never late; where it
    /// still stands for nobody it is withdrawn as a whole. It carries the breach's instant.
    ///
    /// @param cleared      who is charged no more
    /// @param stillCharged whom the breach stands for; empty: it never was one
    /// @param causeEventId the fact, or the calendar
    /// @param causeAt      when that happened
    /// @param detectedAt   when it was seen
    record BreachWithdrawn(
            UUID clockId,
            ClockKind kind,
            ClockScope scope,
            List<ClockedParty> cleared,
            List<ClockedParty> stillCharged,
            Instant dueAt,
            UUID causeEventId,
            Instant causeAt,
            Instant detectedAt)
            implements DeadlineEvent, Dated {
        @Override
        public Instant happenedAt() {
            return dueAt;
        }
    }

    /// 届满: the limit of a clock that charges nobody has come (等待评价).
    record ClockLapsed(UUID clockId, ClockKind kind, ClockScope scope, Instant dueAt, Instant detectedAt)
            implements DeadlineEvent, Dated {
        @Override
        public Instant happenedAt() {
            return dueAt;
        }
    }

    /// 期限变更: the same clock, another due instant.
    ///
    /// @param recounted by another calendar
    record ClockRescheduled(
            UUID clockId,
            ClockKind kind,
            ClockScope scope,
            Instant oldDueAt,
            Instant newDueAt,
            RescheduleCause cause,
            UUID causeEventId,
            Optional<Recounted> recounted)
            implements DeadlineEvent {}

    /// 重新计算: what else follows from the calendar by which the limit is counted now.
    record Recounted(String calendarVersion, boolean provisional, Optional<Instant> capAt) {}

    /// 计时结束. Working days used and overdue are whole days counted as the limit is.
    record ClockStopped(
            UUID clockId,
            ClockKind kind,
            ClockScope scope,
            UUID stopEventId,
            Instant stopAt,
            boolean onTime,
            int usedWorkingDays,
            int overdueWorkingDays)
            implements DeadlineEvent {}

    /// 计时取消.
    ///
    /// @param setAsideAt when the case was merged: should that be undone, the rest of the limit runs on
    record ClockCancelled(
            UUID clockId, ClockKind kind, ClockScope scope, UUID causeEventId, Optional<Instant> setAsideAt)
            implements DeadlineEvent {}

    /// 被计时方变更: a unit has done its part, was called, or has come; these are charged from here on.
    record ClockedPartiesChanged(UUID clockId, ClockKind kind, ClockScope scope, List<ClockedParty> clockedParties)
            implements DeadlineEvent {}

    /// 本单位办结留存: a unit did its part before the lead had received its order; once the handling is
    /// clocked it is not charged. Or it did so after the limit: that changes nobody's charge.
    record UnitPartNoted(int itemNo, int round, OrgCode unit) implements DeadlineEvent {}

    /// 回避 — 四(四): what intake has ordered holds here, too.
    record DeadlineRecusalNoted(List<StaffId> persons) implements DeadlineEvent, Recusing {}

    /// 不再计时: the unit's order is void, and whatever of this round runs out later is not charged to it.
    record UnitReleased(int itemNo, int round, OrgCode unit) implements DeadlineEvent {}

    /// 待归档: the case was closed while a 容缺 promise was open; 归档 is clocked once the last one is
    /// settled (三.7, 四(三)).
    record CaseEndNoted(UUID endEventId) implements DeadlineEvent {}

    /// 容缺了结留存: a promise whose clock had lapsed was kept after all, or undone (四(三)).
    record PromiseSettlementNoted(UUID clockId, OrgCode unit) implements DeadlineEvent {}

    /// 计时恢复: runs on as if it had never stopped (退回), or with the rest of its limit (取消并单). `breached`: its
    /// limit was over before, so it cannot run out again.
    ///
    /// @param rest of a merger that was undone: from when how many working days are counted
    record ClockResumed(
            UUID clockId,
            ClockKind kind,
            ClockScope scope,
            Instant dueAt,
            boolean provisional,
            boolean breached,
            UUID causeEventId,
            Optional<Rest> rest)
            implements DeadlineEvent {}

    /// 周期开始, at its first instant in Shanghai. Each once, also where the service was away at that instant.
    ///
    /// @param units of a month: the departments and enterprises in the hall on its first day, each of which owes a
    ///              leader's visit (六(一))
    record PeriodOpened(PeriodKind kind, LocalDate firstDay, LocalDate lastDay, Instant openedAt, List<OrgCode> units)
            implements DeadlineEvent, Dated {
        @Override
        public Instant happenedAt() {
            return openedAt;
        }
    }

    /// 余下时限 in working days.
    record Rest(Instant countedFrom, int workingDays) {}

    /// 被计时方: who is charged when this clock runs out.
    record ClockedParty(OrgCode unit, PartyRole role) {}

    /// What a clock runs over: the whole case, an item of a round, or one unit's order in it.
    record ClockScope(
            Optional<Integer> itemNo, Optional<Integer> round, Optional<UUID> transferId, Optional<OrgCode> unit) {
        public static final ClockScope CASE =
                new ClockScope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public static ClockScope item(int itemNo) {
            return new ClockScope(Optional.of(itemNo), Optional.empty(), Optional.empty(), Optional.empty());
        }

        public static ClockScope item(int itemNo, int round) {
            return new ClockScope(Optional.of(itemNo), Optional.of(round), Optional.empty(), Optional.empty());
        }

        public static ClockScope order(int itemNo, int round, UUID transferId, OrgCode unit) {
            return new ClockScope(Optional.of(itemNo), Optional.of(round), Optional.of(transferId), Optional.of(unit));
        }

        public static ClockScope unit(OrgCode unit) {
            return new ClockScope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(unit));
        }

        public static ClockScope unit(int itemNo, OrgCode unit) {
            return new ClockScope(Optional.of(itemNo), Optional.empty(), Optional.empty(), Optional.of(unit));
        }
    }

    /// 被计时方的身份.
    enum PartyRole implements Named {
        WINDOW("窗口"),
        DUTY_CHIEF("值班长"),
        CALLED_DEPARTMENT("应到部门"),
        CENTRE("政务服务中心"),
        UNIT("承办单位"),
        LEAD_UNIT("牵头单位"),
        BUREAU("政务服务局"),
        WORKING_GROUP("工作组");

        private final String chinese;

        PartyRole(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }

    /// 提醒级别: how near the limit is.
    enum ReminderLevel implements Named {
        DAY_BEFORE("前一日"),
        DAY_OF("当日"),
        LAST_HOURS("最后两小时");

        private final String chinese;

        ReminderLevel(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }

    /// 催办 by the window; 督办 from above.
    enum UrgingKind implements Named {
        URGE("催办"),
        SUPERVISE("督办");

        private final String chinese;

        UrgingKind(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }

    /// 报告对象 of a breach.
    ///
    /// @param unit of a department's own people
    record Escalation(EscalationRole role, Optional<OrgCode> unit) {}

    /// 报告对象的身份.
    enum EscalationRole implements Named {
        COORDINATOR("协调专员"),
        LEADER("分管领导"),
        DUTY_CHIEF("值班长"),
        CENTRE_LEAD("政务服务中心负责人"),
        BUREAU("政务服务局"),
        WORKING_GROUP("工作组");

        private final String chinese;

        EscalationRole(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }

    /// Why a due instant moves.
    enum RescheduleCause implements Named {
        EXTENSION("延时生效"),
        EXTENSION_REFUSED("不同意延时"),
        CALENDAR("日历调整");

        private final String chinese;

        RescheduleCause(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }

    /// How firm a year's calendar is.
    enum CalendarKind implements Named {
        OFFICIAL("正式"),
        PROVISIONAL("暂定"),
        LOCAL("地方");

        private final String chinese;

        CalendarKind(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }

    /// 例外日: a weekday off, or a weekend day that is worked (调休).
    record CalendarEntry(LocalDate date, DayKind kind, String name) {}

    /// Off or worked, against the ordinary week.
    enum DayKind implements Named {
        HOLIDAY("放假"),
        WORKDAY("调休上班");

        private final String chinese;

        DayKind(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }

    /// 时限参数, for example `review.wd=2`, with its clause.
    record PolicyParameter(String name, String value, String clause) {}
}
