package org.doudi.papers.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.doudi.papers.Block;
import org.doudi.papers.Paper;
import org.doudi.papers.qr.QrPng;

/// A paper as a Word file that staff go on writing in, laid out as an official document (GB/T 9704—2012). The fonts of
/// that standard are not ours to give: they are named, with those that stand in where a machine lacks them.
public final class WordWriter {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final int CODE = 90;

    private final XWPFDocument document;

    private WordWriter(XWPFDocument document) {
        this.document = document;
    }

    public static byte[] write(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            OfficialLayout.apply(document);
            new WordWriter(document).fill(paper);
            document.getProperties().getCoreProperties().setTitle(paper.title());
            document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(paper.asOf())));
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void fill(Paper paper) throws IOException {
        Style.TITLE.write(paragraph(ParagraphAlignment.CENTER), paper.title());
        Style.BODY.write(document.createParagraph(), "");
        for (Block block : paper.body()) {
            fill(block);
        }
    }

    private void fill(Block block) throws IOException {
        switch (block) {
            case Block.Heading(var text) -> Style.HEADING.write(indented(), text);
            case Block.Text(var text) -> Style.BODY.write(indented(), text);
            case Block.Aside(var text) -> Style.BODY.write(paragraph(ParagraphAlignment.RIGHT), text);
            case Block.Form(var lines) -> Grids.form(document, lines);
            case Block.Table table -> Grids.table(document, table);
            case Block.Code(var content, var caption) -> code(content, caption);
        }
    }

    private void code(String content, String caption) throws IOException {
        try {
            document.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(QrPng.of(content)),
                            Document.PICTURE_TYPE_PNG,
                            "qr.png",
                            Units.toEMU(CODE),
                            Units.toEMU(CODE));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("PNG is a format", e);
        }
        Style.CELL.write(document.createParagraph(), caption);
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        return paragraph;
    }

    /// Two characters, as every paragraph of an official document begins.
    private XWPFParagraph indented() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationFirstLine(2 * Style.BODY.twips());
        return paragraph;
    }
}
