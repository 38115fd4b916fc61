package org.doudi.papers.form;

import java.time.Instant;
import java.util.List;
import org.doudi.papers.Block;
import org.doudi.papers.Block.Form;
import org.doudi.papers.Block.Line;
import org.doudi.papers.Block.Room;
import org.doudi.papers.Paper;

/// 统一回复 — 三.3, 四(一): the window's one reply to the reporter, explained together with the unit.
///
/// @param channel        渠道
/// @param by             回复人
/// @param jointExplainer 共同解释人
public record UnifiedReply(
        String caseNo, String reporterName, String channel, String text, Instant at, String by, String jointExplainer) {
    public Paper paper() {
        return new Paper(
                "“办不成事”反映窗口统一回复",
                at,
                List.of(
                        new Block.Text("编号：" + caseNo),
                        new Form(List.of(
                                new Line.Two("反映人", reporterName, "渠道", channel),
                                new Line.One("内容", text, Room.MUCH),
                                new Line.Two("回复人", by, "共同解释人", jointExplainer),
                                new Line.One("时间", Times.minute(at), Room.LINE)))));
    }
}
