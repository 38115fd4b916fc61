package org.doudi.papers.form;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.doudi.papers.Block;
import org.doudi.papers.Paper;

/// 期限凭据: how a due instant was counted, day by day.
///
/// @param name    which clock, for example `单部门办理`
/// @param dueAt   in words, as the service tells it
/// @param verdict how it stands
/// @param asOf    when it was told
public record DeadlineReceipt(
        String caseId,
        String name,
        String dueAt,
        List<Fact> facts,
        List<Day> days,
        List<Fact> changes,
        String verdict,
        Instant asOf) {
    public DeadlineReceipt {
        facts = List.copyOf(facts);
        days = List.copyOf(days);
        changes = List.copyOf(changes);
    }

    /// One thing that is so.
    public record Fact(String name, String value) {
        private List<String> cells() {
            return List.of(name, value);
        }
    }

    /// One day of the count.
    ///
    /// @param number of the working day; empty where it does not count
    public record Day(String date, String number, String reason, String docNo) {
        private List<String> cells() {
            return List.of(date, number, reason, docNo);
        }
    }

    public Paper paper() {
        return new Paper(
                "期限凭据",
                asOf,
                Stream.of(
                                Stream.of(
                                        new Block.Text(name + "，应于 " + dueAt + " 以前办结"),
                                        facts(Stream.concat(Stream.of(new Fact("办件", caseId)), facts.stream())
                                                .toList())),
                                Stream.of(
                                                new Block.Heading("逐日计算"),
                                                new Block.Table(
                                                        List.of(3, 2, 4, 4),
                                                        List.of("日期", "工作日", "原因", "文号"),
                                                        days.stream()
                                                                .map(Day::cells)
                                                                .toList()))
                                        .filter(_ -> !days.isEmpty()),
                                Stream.of(new Block.Heading("历次变更"), facts(changes))
                                        .filter(_ -> !changes.isEmpty()),
                                Stream.of(new Block.Text(verdict + "。时间均为北京时间。")))
                        .<Block>flatMap(part -> part)
                        .toList());
    }

    private static Block facts(List<Fact> facts) {
        return new Block.Table(
                List.of(1, 3),
                List.of("项目", "内容"),
                facts.stream().map(Fact::cells).toList());
    }
}
