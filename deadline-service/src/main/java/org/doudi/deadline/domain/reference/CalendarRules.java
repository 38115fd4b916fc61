package org.doudi.deadline.domain.reference;

import java.time.LocalDate;
import org.doudi.deadline.domain.calendar.CalendarNotice;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.decide.Refusal;
import org.doudi.events.DeadlineEvent.CalendarEntry;
import org.doudi.events.DeadlineEvent.CalendarKind;

/// 日历公布的规则 — §4.1: a slip in a notice would move every open limit, so what cannot be right is refused.
final class CalendarRules {
    private static final String CLAUSE = "三.4";

    private CalendarRules() {}

    static void check(Publish.Calendar command, Reference reference) {
        CalendarNotice notice = command.notice();
        if (notice.kind() == CalendarKind.PROVISIONAL) {
            throw Refusal.invalid("calendar.kind-not-published", CLAUSE, "只能公布正式日历或者地方日历", "kind");
        }
        if (reference.knows(notice)) {
            throw Refusal.conflict(
                    "calendar.version-known", CLAUSE, notice.year() + "年的" + notice.docNo() + "已经公布；更正应使用新的文号");
        }
        LocalDate today = command.now().atZone(DueDates.ZONE).toLocalDate();
        if (notice.publishedOn().isAfter(today)) {
            throw Refusal.invalid("calendar.not-yet-issued", CLAUSE, "通知的印发日期不能晚于今天", "publishedOn");
        }
        reference
                .inForce(notice.year(), notice.kind())
                .filter(before -> before.publishedOn().isAfter(notice.publishedOn()))
                .ifPresent(before -> {
                    throw Refusal.conflict(
                            "calendar.older-than-in-force",
                            CLAUSE,
                            "现行的" + before.docNo() + "印发于" + before.publishedOn() + "，晚于这份通知");
                });
        notice.entries().values().forEach(entry -> check(entry, notice));
        if (reference.firstChangeBy(notice).isEmpty()) {
            throw Refusal.conflict("calendar.changes-nothing", CLAUSE, "这份通知不改变任何一天");
        }
    }

    private static void check(CalendarEntry entry, CalendarNotice notice) {
        if (entry.date().getYear() != notice.year()) {
            throw Refusal.invalid(
                    "calendar.day-of-another-year", CLAUSE, entry.date() + "不在" + notice.year() + "年", "entries");
        }
    }
}
