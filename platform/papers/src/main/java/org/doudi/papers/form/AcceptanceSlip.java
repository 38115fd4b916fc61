package org.doudi.papers.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.papers.Block;
import org.doudi.papers.Block.Form;
import org.doudi.papers.Block.Line;
import org.doudi.papers.Block.Room;
import org.doudi.papers.Paper;

/// 受理单 — 附（样表）: its nine fields, and nothing besides but the code that the reporter keeps as a receipt.
///
/// @param caseNo        编号
/// @param acceptedBy    受理人员
/// @param content       反映主要内容
/// @param windowOpinion 受理窗口处理意见; empty where it is still to be written
/// @param signature     how it was signed; empty where it is still to be signed on the paper
/// @param receipt       what the 二维码 says: the registration's place in the log
public record AcceptanceSlip(
        String caseNo,
        String reporterName,
        String reporterPhone,
        String acceptedBy,
        Instant acceptedAt,
        Content content,
        Optional<String> windowOpinion,
        Optional<String> signature,
        Optional<Instant> signedAt,
        Optional<String> receipt) {
    /// 问题、诉求、意见建议 — 三.1.
    public record Content(String problem, String demand, Optional<String> suggestion) {
        String text() {
            return Stream.of(
                            Optional.of("问题：" + problem),
                            Optional.of("诉求：" + demand),
                            suggestion.map(text -> "意见建议：" + text))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining("\n"));
        }
    }

    public Paper paper() {
        return new Paper(
                "“办不成事”反映窗口问题受理单",
                acceptedAt,
                Stream.<Block>concat(
                                Stream.of(new Block.Text("编号：" + caseNo), new Form(lines())),
                                receipt.map(text -> new Block.Code(text, "登记凭据：请反映人留存，可以核对本件登记以后没有被改动")).stream())
                        .toList());
    }

    private List<Line> lines() {
        return List.of(
                new Line.Two("反映人姓名", reporterName, "联系电话", reporterPhone),
                new Line.Two("受理人员", acceptedBy, "受理时间", Times.minute(acceptedAt)),
                new Line.One("反映\n主要\n内容", content.text(), Room.MUCH),
                new Line.One("受理\n窗口\n处理\n意见", windowOpinion.orElse(""), Room.MUCH),
                new Line.Two("反映人签字", signature.orElse(""), "时间", Times.minute(signedAt)));
    }
}
