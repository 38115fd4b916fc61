package org.doudi.papers.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;

/// 字体字号 — GB/T 9704—2012 5.2.2, 7.3: 标题 2号小标宋, 正文 3号仿宋, 一级标题 3号黑体; what stands in a table is smaller.
enum Style {
    /// 二号小标宋.
    TITLE("方正小标宋简体", 22, 32),
    /// 三号黑体.
    HEADING("黑体", 16, Style.LINE),
    /// 三号仿宋.
    BODY("仿宋_GB2312", 16, Style.LINE),
    /// 小四号仿宋.
    CELL("仿宋_GB2312", 12, 18);

    /// Twenty-two lines on a page of 225 mm — 5.2.3.
    private static final double LINE = 28.95;

    private static final int TWIPS = 20;

    private final String font;
    private final int points;
    private final double line;

    Style(String font, int points, double line) {
        this.font = font;
        this.points = points;
        this.line = line;
    }

    /// The width of one character.
    int twips() {
        return points * TWIPS;
    }

    void write(XWPFParagraph paragraph, String text) {
        paragraph.setSpacingBetween(line, LineSpacingRule.EXACT);
        paragraph.setSpacingAfter(0);
        XWPFRun run = paragraph.createRun();
        for (FontCharRange range : FontCharRange.values()) {
            run.setFontFamily(font, range);
        }
        run.setFontSize(points);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), i);
        }
    }
}
