package org.doudi.deadline.adapter.rest;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.doudi.deadline.domain.calendar.CalendarNotice;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.receipt.Change;
import org.doudi.deadline.domain.receipt.Count;
import org.doudi.deadline.domain.receipt.CountedDay;
import org.doudi.deadline.domain.receipt.Receipt;
import org.doudi.events.policy.ParameterKey;
import org.doudi.papers.form.DeadlineReceipt;

/// 期限凭据, as it is printed: by the hall's clock, in the words of the trade.
///
/// @param facts what the limit is
/// @param days  逐日; none where a date was agreed
@TemplateData
public record ReceiptPage(
        String name,
        String caseId,
        String dueAt,
        String verdict,
        List<Fact> facts,
        List<Day> days,
        List<Fact> changes) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm:ss", Locale.CHINA);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);

    /// A line of two columns.
    @TemplateData
    public record Fact(String name, String value) {}

    /// A line of the count.
    @TemplateData
    public record Day(String date, String number, String reason, String docNo) {}

    static ReceiptPage of(String caseId, Receipt receipt) {
        return new ReceiptPage(
                receipt.clock().kind().chinese(),
                caseId,
                moment(receipt.clock().dueAt()) + (receipt.clock().provisional() ? "（暂定）" : ""),
                receipt.agrees()
                        ? "依日志重新计算，与所记期限一致"
                        : "依日志重新计算为" + moment(receipt.trace().due().at()) + "，与所记期限不一致，请核查",
                facts(receipt),
                receipt.count().stream()
                        .flatMap(count -> count.days().stream().map(ReceiptPage::day))
                        .toList(),
                receipt.trace().changes().stream().map(ReceiptPage::changed).toList());
    }

    /// The same on paper, dated with what became of the limit last: counted again, it is the same to the byte.
    static DeadlineReceipt paper(String caseId, Receipt receipt) {
        ReceiptPage page = of(caseId, receipt);
        return new DeadlineReceipt(
                caseId,
                page.name(),
                page.dueAt(),
                page.facts().stream().map(ReceiptPage::printed).toList(),
                page.days().stream()
                        .map(day -> new DeadlineReceipt.Day(day.date(), day.number(), day.reason(), day.docNo()))
                        .toList(),
                page.changes().stream().map(ReceiptPage::printed).toList(),
                page.verdict(),
                receipt.trace().changes().stream()
                        .map(Change::at)
                        .reduce((_, later) -> later)
                        .orElse(receipt.clock().startAt()));
    }

    private static DeadlineReceipt.Fact printed(Fact fact) {
        return new DeadlineReceipt.Fact(fact.name(), fact.value());
    }

    private static List<Fact> facts(Receipt receipt) {
        Clock clock = receipt.clock();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("依据", "《实施方案》" + receipt.trace().started().clause()));
        facts.add(new Fact("时限", limit(receipt)));
        facts.add(new Fact(
                "时限政策",
                receipt.policy().version()
                        + receipt.parameter().map(ReceiptPage::named).orElse("")));
        facts.add(new Fact("开始", moment(clock.startAt())));
        receipt.count().ifPresent(count -> counted(count, clock, facts));
        clock.term().capAt().ifPresent(cap -> facts.add(new Fact("延时上限", moment(cap))));
        facts.add(new Fact("到期", moment(clock.dueAt()) + "；此刻办结为按时"));
        if (clock.provisional()) {
            facts.add(new Fact("暂定", "所跨年份的放假安排尚未正式公布，公布以前不判定超期"));
        }
        return facts;
    }

    private static void counted(Count count, Clock clock, List<Fact> facts) {
        if (!count.from().equals(clock.startAt())) {
            facts.add(new Fact("余下的期限自", moment(count.from())));
        }
        facts.add(new Fact("日历版本", count.calendarVersion()));
        count.notices().forEach(notice -> facts.add(new Fact("放假安排", notice(notice))));
    }

    private static String limit(Receipt receipt) {
        return receipt.count()
                .map(count -> count.workingDays() == 0 ? "当个工作日" : count.workingDays() + "个工作日")
                .orElse("约定的日期");
    }

    private static String named(ParameterKey key) {
        return "，" + key.written() + "（" + key.clause() + "）";
    }

    private static String notice(CalendarNotice notice) {
        return notice.year() + "年，" + notice.kind().chinese() + "，" + notice.docNo() + "，"
                + DAY.format(notice.publishedOn()) + "印发";
    }

    private static Day day(CountedDay day) {
        return new Day(
                written(day.date()) + (day.provisional() ? "（暂定）" : ""),
                day.number() == 0 ? "不计" : "第" + day.number() + "个",
                day.reason(),
                day.docNo());
    }

    private static Fact changed(Change change) {
        String moved = change.from()
                .flatMap(from -> change.to().map(to -> "，由" + moment(from) + "改为" + moment(to)))
                .orElse("");
        return new Fact(moment(change.at()), change.sort().chinese() + moved);
    }

    private static String written(LocalDate date) {
        return DAY.format(date) + " " + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA);
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(DueDates.ZONE));
    }
}
