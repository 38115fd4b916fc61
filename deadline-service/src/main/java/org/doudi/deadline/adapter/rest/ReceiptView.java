package org.doudi.deadline.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.domain.calendar.CalendarNotice;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.receipt.Change;
import org.doudi.deadline.domain.receipt.Count;
import org.doudi.deadline.domain.receipt.CountedDay;
import org.doudi.deadline.domain.receipt.Receipt;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policy;

/// 期限凭据 as it is shown.
///
/// @param parameter     which setting the limit is; none where a date was agreed
/// @param startAt       when the limit began
/// @param dueAt         as the clock has it
/// @param computedDueAt the same, counted anew from the log
/// @param agrees        they are one
/// @param count         day by day; none where a date was agreed
/// @param changes       what became of the limit, in order
record ReceiptView(
        UUID clockId,
        String kind,
        String name,
        String clause,
        ClockScope scope,
        List<ClockedParty> clockedParties,
        Clock.Standing standing,
        String policyVersion,
        Optional<Setting> parameter,
        Instant startAt,
        Instant dueAt,
        boolean provisional,
        Optional<Instant> capAt,
        Instant computedDueAt,
        boolean agrees,
        Optional<Counted> count,
        List<Changed> changes) {
    static ReceiptView of(Receipt receipt) {
        Clock clock = receipt.clock();
        return new ReceiptView(
                clock.id(),
                clock.kind().name(),
                clock.kind().chinese(),
                receipt.trace().started().clause(),
                clock.scope(),
                clock.parties(),
                clock.standing(),
                receipt.policy().version(),
                receipt.parameter().map(key -> Setting.of(key, receipt.policy())),
                clock.startAt(),
                clock.dueAt(),
                clock.provisional(),
                clock.term().capAt(),
                receipt.trace().due().at(),
                receipt.agrees(),
                receipt.count().map(Counted::of),
                receipt.trace().changes().stream().map(Changed::of).toList());
    }

    /// 时限参数, for example `review.wd`.
    record Setting(String name, String value, String clause) {
        static Setting of(ParameterKey key, Policy policy) {
            return new Setting(key.written(), policy.text(key), key.clause());
        }
    }

    /// 逐日计算.
    ///
    /// @param from            from when it is counted: the start, or the day on which a merger was undone
    /// @param workingDays     0: the same business day
    /// @param calendarVersion 日历版本
    /// @param notices         放假安排 that it rests on
    /// @param dueAt           what the count alone gives
    record Counted(
            Instant from,
            int workingDays,
            String calendarVersion,
            List<Notice> notices,
            List<Day> days,
            Instant dueAt,
            boolean provisional) {
        static Counted of(Count count) {
            return new Counted(
                    count.from(),
                    count.workingDays(),
                    count.calendarVersion(),
                    count.notices().stream().map(Notice::of).toList(),
                    count.days().stream().map(Day::of).toList(),
                    count.due().at(),
                    count.due().provisional());
        }
    }

    /// 通知.
    record Notice(int year, String kind, String docNo, LocalDate publishedOn) {
        static Notice of(CalendarNotice notice) {
            return new Notice(notice.year(), notice.kind().name(), notice.docNo(), notice.publishedOn());
        }
    }

    /// 一天.
    ///
    /// @param number      which working day of the limit it is; 0 where it is not counted
    /// @param reason      why it counts or not
    /// @param docNo       by which notice; empty where the week itself says so
    /// @param provisional its year has no official notice
    record Day(LocalDate date, String sort, int number, String reason, String docNo, boolean provisional) {
        static Day of(CountedDay day) {
            return new Day(day.date(), day.sort().name(), day.number(), day.reason(), day.docNo(), day.provisional());
        }
    }

    /// 期限的变化.
    record Changed(
            Instant at, String sort, String name, Optional<Instant> from, Optional<Instant> to, Optional<UUID> cause) {
        static Changed of(Change change) {
            return new Changed(
                    change.at(),
                    change.sort().name(),
                    change.sort().chinese(),
                    change.from(),
                    change.to(),
                    change.cause());
        }
    }
}
