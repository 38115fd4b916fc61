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

/// 转办单 — 三.4: what the window sends to a unit, and how it came back. 交办单 (五(二), 五(三)) is of the same form.
///
/// @param title    《办不成事反映窗口问题转办单》 or 《交办单》
/// @param round    轮次; from the second on it is 重办
/// @param role     独办, 牵头 or 协办
/// @param reporter 反映人, masked where the unit is not to know
/// @param limit    办理时限, in words
public record TransferOrder(
        String title,
        String orderNo,
        String caseNo,
        int round,
        String unit,
        String role,
        String reporter,
        String content,
        String conclusion,
        String requirement,
        String limit,
        Issue issue,
        Optional<Receipt> receipt,
        Optional<Instant> dueAt,
        List<Extension> extensions,
        Optional<Result> result) {
    public TransferOrder {
        extensions = List.copyOf(extensions);
    }

    /// 派发.
    public record Issue(String by, Instant at) {}

    /// 签收, or 视同签收.
    public record Receipt(String mode, Optional<String> by, Instant at) {
        String text() {
            return Times.minute(at) + "　" + mode + by.map(name -> "：" + name).orElse("");
        }
    }

    /// 延时记录 — 三.4: its reason, its new limit, and that the party and the window were told.
    public record Extension(
            String reason,
            Instant newDueAt,
            Optional<Instant> reporterInformedAt,
            Optional<Instant> windowInformedAt,
            Optional<String> approver) {
        String text() {
            return Stream.of(
                            Optional.of("延时至 " + Times.minute(newDueAt)),
                            Optional.of("原因：" + reason),
                            reporterInformedAt.map(at -> "告知当事人：" + Times.minute(at)),
                            windowInformedAt.map(at -> "告知窗口：" + Times.minute(at)),
                            approver.map(name -> "批准人：" + name))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining("；"));
        }
    }

    /// 办理结果.
    public record Result(String text, Instant completedAt, String by) {}

    public Paper paper() {
        return new Paper(title, issue.at(), List.of(new Block.Text("编号：" + orderNo), new Form(lines())));
    }

    private List<Line> lines() {
        return List.of(
                new Line.Two("案件编号", caseNo, "轮次", round > 1 ? "第" + round + "轮（重办）" : "第1轮"),
                new Line.Two("承办单位", unit, "角色", role),
                new Line.One("反映人", reporter, Room.LINE),
                new Line.One("反映内容\n诉求", content, Room.SOME),
                new Line.One("研判结论", conclusion, Room.LINE),
                new Line.One("办理要求", requirement, Room.SOME),
                new Line.Two("办理时限", limit, "应办结时间", Times.minute(dueAt)),
                new Line.Two("派发人", issue.by(), "派发时间", Times.minute(issue.at())),
                new Line.One("签收", receipt.map(Receipt::text).orElse(""), Room.LINE),
                new Line.One(
                        "延时记录", extensions.stream().map(Extension::text).collect(Collectors.joining("\n")), Room.LINE),
                new Line.One("办理结果", result.map(Result::text).orElse(""), Room.SOME),
                new Line.Two(
                        "办结时间",
                        Times.minute(result.map(Result::completedAt)),
                        "反馈人",
                        result.map(Result::by).orElse("")));
    }
}
