package org.doudi.papers.form;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.papers.Block;
import org.doudi.papers.Paper;

/// 无法办理书面回复 — 三.3: by which law, and for which reasons, a unit cannot do it. To the window, which alone replies to
/// the reporter.
///
/// @param docNo    文号
/// @param signedBy 签发人
public record WrittenBasis(
        String caseNo,
        String unit,
        List<Law> laws,
        String reasons,
        String docNo,
        String signedBy,
        Instant submittedAt) {
    public WrittenBasis {
        laws = List.copyOf(laws);
    }

    /// 法律法规名称、条款、原文.
    public record Law(String name, String article, String quote) {}

    public Paper paper() {
        return new Paper(
                "无法办理依据及原因书面回复",
                submittedAt,
                Stream.of(
                                Stream.of(
                                        new Block.Aside(docNo),
                                        new Block.Text("“办不成事”反映窗口："),
                                        new Block.Text("你窗口转来的" + caseNo + "事项，经研究，我单位无法办理，依据及原因如下："),
                                        new Block.Heading("一、依据")),
                                IntStream.range(0, laws.size()).mapToObj(i -> law(i + 1, laws.get(i))),
                                Stream.of(
                                        new Block.Heading("二、原因"),
                                        new Block.Text(reasons),
                                        new Block.Text("签发人：" + signedBy),
                                        new Block.Aside(unit + "（盖章）"),
                                        new Block.Aside(Times.minute(submittedAt))))
                        .<Block>flatMap(part -> part)
                        .toList());
    }

    private static Block law(int number, Law law) {
        return new Block.Text(number + "．《" + law.name() + "》" + law.article() + "：“" + law.quote() + "”");
    }
}
