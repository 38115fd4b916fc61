package org.doudi.papers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.doudi.papers.Block;
import org.doudi.papers.MissingGlyphs;
import org.doudi.papers.Paper;
import org.doudi.papers.qr.QrPng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A4, its font inside, every word as it is, nothing from elsewhere.
class PdfPrinterTest {
    private static final Instant THEN = Instant.parse("2026-02-12T02:00:00Z");

    /// 㐂 䶮 𠮷, names that happen; · in Mongolian names; what official documents are full of.
    private static final String RARE = "㐂 䶮 𠮷 乌云其木格·巴特尔〔2026〕0001号，。；：“”（）、！？…—《》①％０";

    @Test
    void itIsAnA4PageWithItsFontInside() {
        Pdf pdf = Pdf.of(PdfPrinter.print(paper(RARE)));

        assertThat(pdf.pages()).containsExactly(new Pdf.Page(210, 297, 0));
        assertThat(pdf.fonts())
                .isNotEmpty()
                .allMatch(Pdf.Font::embedded)
                .allMatch(font -> font.name().contains("LXGW"));
        assertThat(pdf.text()).contains("标题").contains(RARE).contains("— 1 —");
    }

    @Test
    void whatTheFontLacksIsSaid_andNothingPrinted() {
        assertThatThrownBy(() -> PdfPrinter.print(paper("反映人ᠮᠣ，笑脸😀，ᠮ")))
                .isInstanceOfSatisfying(
                        MissingGlyphs.class,
                        missing -> assertThat(missing.codePoints()).containsExactly(0x182E, 0x1823, 0x1F600))
                .hasMessageContaining("字库里没有这些字")
                .hasMessageContaining("U+182E")
                .hasMessageContaining("😀（U+1F600）");
        assertThatThrownBy(() -> PdfPrinter.print(new Paper("标题\u0007", THEN, List.of())))
                .isInstanceOf(MissingGlyphs.class)
                .hasMessageContaining("U+0007");
    }

    @Test
    void theSamePaperIsTheSameToTheByte() {
        Paper paper =
                new Paper("标题", THEN, List.of(new Block.Text(RARE), new Block.Code("https://example.org/1", "凭据")));
        assertThat(PdfPrinter.print(paper)).isEqualTo(PdfPrinter.print(paper));
        assertThat(PdfPrinter.print(paper("甲"))).isNotEqualTo(PdfPrinter.print(paper("乙")));
    }

    @Test
    void markupInAValueIsJustText(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "秘密");
        String markup = "<b>粗</b> &amp; ]]> <img src=\"" + secret.toUri() + "\"/><style>p{display:none}</style>";

        Pdf pdf = Pdf.of(PdfPrinter.print(new Paper(
                "<title>",
                THEN,
                List.of(new Block.Text(markup), Block.Table.of(List.of("<i>"), List.of(List.of("</td>")))))));

        assertThat(pdf.text().replace(" ", ""))
                .contains("<title>", markup.replace(" ", ""), "<i>", "</td>")
                .doesNotContain("秘密");
        assertThat(pdf.pages()).allMatch(page -> page.images() == 0);
    }

    /// Even a page that asked for it would get nothing.
    @Test
    void nothingIsFetched(@TempDir Path folder) throws Exception {
        Path picture = Files.write(folder.resolve("picture.png"), QrPng.of("x"));
        Document page = Xhtml.of(paper("正文"));
        Element body = (Element) page.getElementsByTagName("body").item(0);
        for (String address : List.of(picture.toUri().toString(), "http://127.0.0.1:1/x.png", picture.toString())) {
            Element image = page.createElement("img");
            image.setAttribute("src", address);
            body.appendChild(image);
        }

        assertThat(Pdf.of(PdfPrinter.print(page, "标题", THEN)).pages()).containsExactly(new Pdf.Page(210, 297, 0));
        assertThat(Pdf.of(PdfPrinter.print(new Paper("标题", THEN, List.of(new Block.Code("x", "凭据")))))
                        .pages())
                .containsExactly(new Pdf.Page(210, 297, 1));
    }

    @Test
    void whatIsLongGoesOnOnTheNextPage() {
        String sentence = "这是一段很长的文字，写到了下一页还没有写完。";
        Paper paper = new Paper(
                "标题",
                THEN,
                List.of(
                        new Block.Form(List.of(
                                new Block.Line.One("", sentence.repeat(200), Block.Room.MUCH),
                                new Block.Line.Two("甲", "乙", "丙", "丁"))),
                        new Block.Text("最后一行")));

        Pdf pdf = Pdf.of(PdfPrinter.print(paper));

        assertThat(pdf.pages().size()).isGreaterThan(2);
        assertThat(pdf.text().replaceAll("— \\d —", "").split(sentence, -1).length)
                .isEqualTo(201);
        assertThat(pdf.text()).contains("最后一行");
    }

    private static Paper paper(String text) {
        return new Paper("标题", THEN, List.of(new Block.Text(text)));
    }
}
