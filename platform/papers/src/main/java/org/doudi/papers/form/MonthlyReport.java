package org.doudi.papers.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.papers.Block;
import org.doudi.papers.Paper;

/// 月报 — 三.6 每月汇总分析: the figures as they were published, in the words that people read. Numbers come as
/// they are printed, so that a file says what the list says.
///
/// @param monthEnd    when the month was over; the file is dated with it
public record MonthlyReport(
        YearMonth month,
        Instant monthEnd,
        Publication publication,
        List<Figure> figures,
        List<Part> parts,
        List<Breach> breaches,
        List<UnitFigure> units,
        List<Visits> visits,
        List<Problem> problems) {
    private static final String NONE = "—";

    public MonthlyReport {
        figures = List.copyOf(figures);
        parts = List.copyOf(parts);
        breaches = List.copyOf(breaches);
        units = List.copyOf(units);
        visits = List.copyOf(visits);
        problems = List.copyOf(problems);
    }

    /// 发布: whose month it is, who published it, and when.
    ///
    /// @param division 行政区划代码
    public record Publication(String centre, String division, String by, Instant at) {
        private String words() {
            return "本月报由" + centre + "（行政区划代码" + division + "）于" + Times.minute(at) + "发布，数字为发布时所见，发布以后补记的不再改变它。";
        }
    }

    /// One ratio of M1–M12.
    ///
    /// @param rate         of one, rounded down; none where nothing is counted
    /// @param typedByStaff of the counted ratings, 工作人员代录
    /// @param average      for example used working days
    public record Figure(
            String name,
            String clause,
            long numerator,
            long denominator,
            Optional<BigDecimal> rate,
            long typedByStaff,
            Optional<BigDecimal> average) {
        public List<String> cells() {
            return List.of(
                    name,
                    clause,
                    String.valueOf(numerator),
                    String.valueOf(denominator),
                    rate.map(Figure::percent).orElse(NONE),
                    String.valueOf(typedByStaff),
                    average.map(BigDecimal::toPlainString).orElse(NONE));
        }

        private static String percent(BigDecimal rate) {
            return rate.movePointRight(2).setScale(2, RoundingMode.DOWN) + "%";
        }
    }

    /// 其中.
    public record Part(String figure, String name, long numerator, long denominator) {
        public List<String> cells() {
            return List.of(figure, name, String.valueOf(numerator), String.valueOf(denominator));
        }
    }

    /// M8 超期.
    public record Breach(String unit, String role, String clock, long count, long overdueWorkingDays) {
        public List<String> cells() {
            return List.of(unit, role, clock, String.valueOf(count), String.valueOf(overdueWorkingDays));
        }
    }

    /// A department's share in one figure.
    public record UnitFigure(String unit, String figure, long numerator, long denominator, long typedByStaff) {
        public List<String> cells() {
            return List.of(
                    unit, figure, String.valueOf(numerator), String.valueOf(denominator), String.valueOf(typedByStaff));
        }
    }

    /// M10 领导体验 — 六(一).
    public record Visits(String unit, long visits) {
        public List<String> cells() {
            return List.of(unit, String.valueOf(visits));
        }
    }

    /// 同类问题.
    public record Problem(String name, String cause, long count) {
        public List<String> cells() {
            return List.of(name, cause, String.valueOf(count));
        }
    }

    /// One of its tables.
    ///
    /// @param widths in proportion to each other
    /// @param none   what is said instead where it is empty
    public record Section(
            String title, List<Integer> widths, List<String> titles, List<List<String>> rows, String none) {
        private Stream<Block> blocks(String number) {
            Block content = rows.isEmpty() ? new Block.Text(none) : new Block.Table(widths, titles, rows);
            return Stream.of(new Block.Heading(number + "、" + title), content);
        }
    }

    /// Its tables, in their order.
    public List<Section> sections() {
        return List.of(
                new Section(
                        "主要指标",
                        List.of(5, 2, 2, 2, 3, 3, 3),
                        List.of("指标", "条款", "分子", "分母", "比率", "代录评价", "平均"),
                        figures.stream().map(Figure::cells).toList(),
                        "本月没有指标。"),
                new Section(
                        "指标分项",
                        List.of(4, 5, 2, 2),
                        List.of("指标", "其中", "分子", "分母"),
                        parts.stream().map(Part::cells).toList(),
                        "本月没有分项。"),
                new Section(
                        "超期情况",
                        List.of(5, 3, 3, 2, 3),
                        List.of("单位", "责任", "时限", "次数", "超期工作日"),
                        breaches.stream().map(Breach::cells).toList(),
                        "本月没有超期的。"),
                new Section(
                        "各部门情况",
                        List.of(5, 4, 2, 2, 3),
                        List.of("单位", "指标", "分子", "分母", "代录评价"),
                        units.stream().map(UnitFigure::cells).toList(),
                        "本月没有涉及部门的办件。"),
                new Section(
                        "领导体验办事",
                        List.of(4, 1),
                        List.of("单位", "次数"),
                        visits.stream().map(Visits::cells).toList(),
                        "本月没有登记的部门。"),
                new Section(
                        "同类问题",
                        List.of(5, 4, 2),
                        List.of("问题", "原因", "件数"),
                        problems.stream().map(Problem::cells).toList(),
                        "本月没有同类问题。"));
    }

    public Paper paper() {
        List<String> numbers = List.of("一", "二", "三", "四", "五", "六");
        List<Section> sections = sections();
        return new Paper(
                "“办不成事”反映窗口" + Times.month(month) + "工作月报",
                monthEnd,
                Stream.of(
                                Stream.of(new Block.Text(publication.words())),
                                IntStream.range(0, sections.size())
                                        .boxed()
                                        .flatMap(i -> sections.get(i).blocks(numbers.get(i))),
                                Stream.of(
                                        new Block.Aside(publication.centre() + "“办不成事”反映窗口"),
                                        new Block.Aside("发布人：" + publication.by()),
                                        new Block.Aside("发布时间：" + Times.minute(publication.at()))))
                        .<Block>flatMap(part -> part)
                        .toList());
    }
}
