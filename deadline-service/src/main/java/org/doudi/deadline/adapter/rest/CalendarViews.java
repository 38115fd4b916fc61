package org.doudi.deadline.adapter.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.application.PreviewingChange.Cursor;
import org.doudi.deadline.application.PreviewingChange.Move;
import org.doudi.deadline.application.PreviewingChange.Preview;
import org.doudi.deadline.domain.calendar.CalendarNotice;
import org.doudi.deadline.domain.calendar.OfficeHours;
import org.doudi.deadline.domain.calendar.WorkingDayCalendar;
import org.doudi.deadline.domain.reference.Reference;
import org.doudi.decide.Refusal;
import org.doudi.events.DeadlineEvent.CalendarEntry;

/// 日历 as it is shown.
final class CalendarViews {
    private CalendarViews() {}

    /// 现行日历.
    ///
    /// @param revision which of the house's calendars this is; clocks name it
    /// @param hours    办公时间, each from its day on
    record Calendar(String revision, List<Notice> notices, List<Hours> hours) {
        static Calendar of(Reference reference) {
            return new Calendar(
                    reference.calendar().version(),
                    reference.calendar().notices().stream()
                            .map(notice -> Notice.of(notice, reference.calendar()))
                            .toList(),
                    reference.hours().periods().stream().map(Hours::of).toList());
        }
    }

    /// 一年的安排.
    record Notice(
            int year, String kind, String docNo, LocalDate publishedOn, int workingDays, List<CalendarEntry> entries) {
        static Notice of(CalendarNotice notice, WorkingDayCalendar calendar) {
            return new Notice(
                    notice.year(),
                    notice.kind().name(),
                    notice.docNo(),
                    notice.publishedOn(),
                    calendar.workingDaysBetween(
                            LocalDate.of(notice.year() - 1, 12, 31), LocalDate.of(notice.year(), 12, 31)),
                    List.copyOf(notice.entries().values()));
        }
    }

    /// 办公时间.
    record Hours(LocalDate from, LocalTime opens, LocalTime closes, String docNo) {
        static Hours of(OfficeHours hours) {
            return new Hours(hours.from(), hours.opens(), hours.closes(), hours.docNo());
        }
    }

    /// 公布结果.
    record Published(String revision) {
        static Published of(Reference reference) {
            return new Published(reference.calendar().version());
        }
    }

    /// 预览.
    ///
    /// @param changedFrom the first day that would be counted otherwise
    /// @param inRange     how many open clocks are counted to that day or beyond
    /// @param moves       those of this page that would move
    /// @param next        `after` of the next page; none on the last
    record PreviewPage(
            String revision, Optional<LocalDate> changedFrom, long inRange, List<Moved> moves, Optional<String> next) {
        static PreviewPage of(Preview preview) {
            return new PreviewPage(
                    preview.rehearsal().after().calendar().version(),
                    preview.changedFrom(),
                    preview.inRange(),
                    preview.moves().stream().map(Moved::of).toList(),
                    preview.next().map(PageCursor::written));
        }
    }

    /// 将要变更的计时.
    record Moved(
            UUID caseId,
            UUID clockId,
            String kind,
            String name,
            Instant startAt,
            Instant dueAt,
            Instant newDueAt,
            boolean provisional,
            boolean newProvisional) {
        static Moved of(Move move) {
            return new Moved(
                    move.caseId().value(),
                    move.clock().id(),
                    move.clock().kind().name(),
                    move.clock().kind().chinese(),
                    move.clock().startAt(),
                    move.clock().dueAt(),
                    move.next().dueAt(),
                    move.clock().provisional(),
                    move.next().provisional());
        }
    }

    /// 翻页的位置, as it stands in a request.
    static final class PageCursor {
        private PageCursor() {}

        static String written(Cursor cursor) {
            return cursor.dueAt() + "_" + cursor.clockId();
        }

        /// The first page where nothing is asked for.
        static Cursor read(Optional<String> after) {
            return after.map(PageCursor::read).orElse(Cursor.START);
        }

        private static Cursor read(String text) {
            String[] parts = text.split("_", -1);
            try {
                if (parts.length == 2) {
                    return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
                }
            } catch (DateTimeException | IllegalArgumentException _) {
                // as one that has no two parts
            }
            throw Refusal.invalid("request.after-malformed", "接口约定", "after 应为上一页给出的 next");
        }
    }
}
