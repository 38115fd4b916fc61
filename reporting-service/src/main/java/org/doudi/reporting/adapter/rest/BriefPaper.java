package org.doudi.reporting.adapter.rest;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.doudi.events.BriefEvent.DisciplineBriefTransferred;
import org.doudi.papers.Block;
import org.doudi.papers.Paper;
import org.doudi.reporting.adapter.rest.BriefPage.Finding;

/// 简要情况 — 六(二), as a file: what the printed page says, and nothing besides.
final class BriefPaper {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private BriefPaper() {}

    static Paper of(DisciplineBriefTransferred brief, Names names) {
        BriefPage page = BriefPage.of(brief, names);
        return new Paper(
                page.title(),
                brief.lastDay().plusDays(1).atStartOfDay(SHANGHAI).toInstant(),
                Stream.of(
                                Stream.of(new Block.Text(page.period())),
                                part("一、办件情况", facts(page.counts()), "本期没有办件。"),
                                part("二、疑难问题化解情况", facts(page.difficulties()), "本期没有疑难问题。"),
                                part("三、不担当、不作为、冷硬横推等情况", findings(page.findings()), "本期没有提出问责的。"),
                                part("四、损害营商环境等情况", findings(page.breaches()), "本期没有超期的。"),
                                part("移交的办件", cases(page), "没有移交办件。"),
                                Stream.of(new Block.Text("文件 SHA-256：" + page.fileHash())))
                        .<Block>flatMap(blocks -> blocks)
                        .toList());
    }

    private static Stream<Block> part(String heading, Block.Table table, String none) {
        return Stream.of(new Block.Heading(heading), table.rows().isEmpty() ? new Block.Text(none) : table);
    }

    private static Block.Table facts(List<BriefPage.Fact> facts) {
        return table(List.of(2, 3), List.of("项目", "情况"), facts, fact -> List.of(fact.name(), fact.value()));
    }

    private static Block.Table findings(List<Finding> findings) {
        return table(
                List.of(4, 4, 2),
                List.of("单位", "情况", "次数"),
                findings,
                each -> List.of(each.unit(), each.what(), String.valueOf(each.count())));
    }

    private static Block.Table cases(BriefPage page) {
        return table(
                List.of(5, 4, 4, 4, 3, 3, 3),
                List.of("编号", "涉及单位", "反映原因", "作风问题", "收到", "了结", "状态"),
                page.cases(),
                each -> List.of(
                        each.number(),
                        each.units(),
                        each.causes(),
                        each.conduct(),
                        each.receivedAt(),
                        each.endedAt(),
                        each.state()));
    }

    private static <T> Block.Table table(
            List<Integer> widths, List<String> titles, List<T> rows, Function<T, List<String>> cells) {
        return new Block.Table(widths, titles, rows.stream().map(cells).toList());
    }
}
