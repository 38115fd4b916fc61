package org.doudi.papers.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.doudi.papers.Block;
import org.doudi.papers.Block.Line;
import org.doudi.papers.Block.Room;
import org.doudi.papers.Paper;
import org.junit.jupiter.api.Test;

/// 公文稿: as the standard lays it out, and every word as it is.
class WordWriterTest {
    private static final Paper PAPER = new Paper(
            "关于<月报>的报告",
            Instant.parse("2026-02-12T02:00:00Z"),
            List.of(
                    new Block.Heading("一、指标"),
                    new Block.Text("正文 <b>&amp;</b> 𠮷\n第二行"),
                    Block.Table.of(List.of("指标", "数"), List.of(List.of("响应率", "100.00%"))),
                    new Block.Form(List.of(new Line.Two("甲", "子", "乙", "丑"), new Line.One("丙", "寅", Room.SOME))),
                    new Block.Code("https://example.org/1", "凭据"),
                    new Block.Aside("落款")));

    @Test
    void everyWordIsThere() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(WordWriter.write(PAPER)));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .containsSubsequence("关于<月报>的报告", "一、指标", "正文 <b>&amp;</b> 𠮷\n第二行")
                    .containsSubsequence("指标\t数", "响应率\t100.00%", "甲\t子\t乙\t丑", "丙\t寅", "凭据", "落款");
            assertThat(document.getTables().get(1).getRows().get(1).getTableCells())
                    .hasSize(2);
            assertThat(document.getAllPictures()).hasSize(1);
        }
    }

    @Test
    void itIsLaidOutAsAnOfficialDocument() throws IOException {
        Map<String, String> parts = parts(WordWriter.write(PAPER));
        assertThat(parts.get("word/document.xml"))
                .contains("w:w=\"11906\" w:h=\"16838\"")
                .contains("w:top=\"2098\"", "w:left=\"1587\"")
                .contains("方正小标宋简体", "仿宋_GB2312", "黑体")
                .contains("<w:sz w:val=\"44\"/>", "<w:sz w:val=\"32\"/>")
                .contains("w:firstLine=\"640\"");
        assertThat(parts.get("word/fontTable.xml"))
                .contains("<w:font w:name=\"方正小标宋简体\"><w:altName w:val=\"宋体\"/>")
                .contains("<w:font w:name=\"仿宋_GB2312\"><w:altName w:val=\"仿宋\"/>");
        assertThat(parts.get("word/_rels/document.xml.rels")).contains("fontTable.xml");
        assertThat(parts.get("[Content_Types].xml")).contains("/word/fontTable.xml");
        assertThat(parts.get("word/settings.xml")).contains("evenAndOddHeaders");
        assertThat(parts.keySet()).filteredOn(name -> name.contains("footer")).hasSizeGreaterThanOrEqualTo(2);
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
