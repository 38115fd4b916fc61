package org.doudi.papers.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doudi.papers.Block;
import org.doudi.papers.Block.Form;
import org.doudi.papers.Block.Line;
import org.doudi.papers.Block.Room;
import org.doudi.papers.Paper;

/// 容缺承诺书 — 四(三): the applicant promises, the window endorses, the department accepts, in this order.
///
/// @param missing      缺件清单
/// @param promisedDate 补齐日期
/// @param endorsement  窗口背书
/// @param acceptance   部门受理
public record ToleranceCommitment(
        String caseNo,
        String applicant,
        String matter,
        List<String> missing,
        LocalDate promisedDate,
        Instant committedAt,
        Optional<String> signature,
        Optional<Act> endorsement,
        Optional<Act> acceptance) {
    public ToleranceCommitment {
        missing = List.copyOf(missing);
    }

    /// Who, and when.
    public record Act(String by, Instant at) {
        static String by(Optional<Act> act) {
            return act.map(Act::by).orElse("");
        }

        static String at(Optional<Act> act) {
            return Times.minute(act.map(Act::at));
        }
    }

    public Paper paper() {
        return new Paper(
                "容缺受理补齐承诺书",
                committedAt,
                List.of(
                        new Block.Text("编号：" + caseNo),
                        new Form(List.of(
                                new Line.Two("申办人", applicant, "事项", matter),
                                new Line.One("缺件清单", list(), Room.SOME),
                                new Line.One(
                                        "承诺", "本人（本单位）承诺于" + Times.day(promisedDate) + "前补齐上列材料，材料真实有效。", Room.SOME),
                                new Line.Two("申办人签字", signature.orElse(""), "时间", Times.minute(committedAt)),
                                new Line.Two("窗口背书人", Act.by(endorsement), "背书时间", Act.at(endorsement)),
                                new Line.Two("部门受理人", Act.by(acceptance), "受理时间", Act.at(acceptance))))));
    }

    private String list() {
        return IntStream.range(0, missing.size())
                .mapToObj(i -> i + 1 + "．" + missing.get(i))
                .collect(Collectors.joining("\n"));
    }
}
