package org.doudi.papers.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.papers.Block;
import org.doudi.papers.Block.Form;
import org.doudi.papers.Block.Line;
import org.doudi.papers.Block.Room;
import org.doudi.papers.Paper;

/// 归档目录 — 三.7: what an archive package holds, piece by piece; nothing of what is sealed.
///
/// @param endedAs        how the case had ended
/// @param retentionUntil 保管期限
public record ArchiveCatalogue(
        String archiveNo,
        String caseNo,
        String endedAs,
        Instant archivedAt,
        LocalDate retentionUntil,
        String packageHash,
        List<Entry> events,
        List<Enclosure> attachments) {
    public ArchiveCatalogue {
        events = List.copyOf(events);
        attachments = List.copyOf(attachments);
    }

    /// 事件.
    public record Entry(Instant at, String title, String actor) {}

    /// 附件, by its number and the hash of its ciphertext.
    public record Enclosure(int number, String kind, String mediaType, long bytes, String hash) {}

    public Paper paper() {
        Block attached = attachments.isEmpty()
                ? new Block.Text("没有附件。")
                : new Block.Table(
                        List.of(1, 2, 2, 2, 7),
                        List.of("号", "种类", "格式", "字节", "密文 SHA-256"),
                        attachments.stream()
                                .map(each -> List.of(
                                        String.valueOf(each.number()),
                                        each.kind(),
                                        each.mediaType(),
                                        String.valueOf(each.bytes()),
                                        each.hash()))
                                .toList());
        return new Paper(
                "“办不成事”事项归档目录",
                archivedAt,
                Stream.of(
                                new Form(List.of(
                                        new Line.Two("归档号", archiveNo, "编号", caseNo),
                                        new Line.Two("了结方式", endedAs, "归档时间", Times.minute(archivedAt)),
                                        new Line.One("保管期限", "至" + Times.day(retentionUntil), Room.LINE),
                                        new Line.One("归档包哈希", packageHash, Room.LINE))),
                                new Block.Heading("一、办理经过"),
                                new Block.Table(List.of(1, 4, 5, 4), List.of("序", "时间", "事项", "经办"), listed()),
                                new Block.Heading("二、附件"),
                                attached,
                                new Block.Text("姓名、电话和写下的文字均为密封，不在本目录里。"))
                        .toList());
    }

    private List<List<String>> listed() {
        return IntStream.range(0, events.size())
                .mapToObj(i -> List.of(
                        String.valueOf(i + 1),
                        Times.minute(events.get(i).at()),
                        events.get(i).title(),
                        events.get(i).actor()))
                .toList();
    }
}
