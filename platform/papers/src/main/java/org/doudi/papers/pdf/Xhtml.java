package org.doudi.papers.pdf;

import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.doudi.papers.Block;
import org.doudi.papers.Block.Line;
import org.doudi.papers.Block.Room;
import org.doudi.papers.Paper;
import org.doudi.papers.qr.QrPng;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A paper as a tree of elements. No text is ever parsed, so none can become markup, a style or an address.
final class Xhtml {
    static final String INLINE_IMAGE = "data:image/png;base64,";

    private static final String STYLE = """
        @page { size: A4; margin: 22mm 22mm 20mm 22mm;
          @bottom-center { content: "— " counter(page) " —"; font-family: Paper; font-size: 10pt; } }
        body { font-family: Paper; font-size: 12pt; line-height: 1.6; margin: 0; }
        h1 { font-size: 20pt; font-weight: normal; text-align: center; margin: 0 0 6mm 0; }
        h2 { font-size: 14pt; font-weight: normal; margin: 5mm 0 2mm 0; page-break-after: avoid; }
        p { margin: 0 0 2mm 0; text-indent: 2em; white-space: pre-wrap; word-wrap: break-word; }
        p.aside { text-align: right; text-indent: 0; }
        table { width: 100%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate;
          margin-bottom: 3mm; }
        tr { page-break-inside: avoid; }
        th, td { border: 0.5pt solid #000; padding: 1.5mm 2mm; font-weight: normal; text-align: left;
          vertical-align: top; white-space: pre-wrap; word-wrap: break-word; }
        table.form th { text-align: center; vertical-align: middle; }
        table.form td.line { vertical-align: middle; }
        table.list { font-size: 10.5pt; }
        table.list th { text-align: center; }
        div.code { page-break-inside: avoid; margin-top: 4mm; }
        div.code img { width: 32mm; height: 32mm; }
        div.code p { text-indent: 0; font-size: 9pt; }
        """;

    private final Document document;

    private Xhtml(Document document) {
        this.document = document;
    }

    static Document of(Paper paper) {
        Document document = empty();
        new Xhtml(document).write(paper);
        return document;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("a JDK without XML", e);
        }
    }

    private void write(Paper paper) {
        Element html = document.createElement("html");
        document.appendChild(html);
        Element head = child(html, "head");
        text(head, "title", paper.title());
        text(head, "style", STYLE);
        Element body = child(html, "body");
        text(body, "h1", paper.title());
        paper.body().forEach(block -> write(body, block));
    }

    private void write(Element body, Block block) {
        switch (block) {
            case Block.Heading(var text) -> text(body, "h2", text);
            case Block.Text(var text) -> text(body, "p", text);
            case Block.Aside(var text) -> text(body, "p", text).setAttribute("class", "aside");
            case Block.Form(var lines) -> form(body, lines);
            case Block.Table table -> table(body, table);
            case Block.Code(var content, var caption) -> code(body, content, caption);
        }
    }

    private void form(Element body, List<Line> lines) {
        Element table = child(body, "table");
        table.setAttribute("class", "form");
        columns(table, List.of(17, 33, 17, 33));
        for (Line line : lines) {
            Element row = child(table, "tr");
            switch (line) {
                case Line.Two(var label, var value, var secondLabel, var secondValue) -> {
                    text(row, "th", label);
                    text(row, "td", value).setAttribute("class", "line");
                    text(row, "th", secondLabel);
                    text(row, "td", secondValue).setAttribute("class", "line");
                }
                case Line.One(var label, var value, var room) -> {
                    text(row, "th", label);
                    Element cell = text(row, "td", value);
                    cell.setAttribute("colspan", "3");
                    if (room == Room.LINE) {
                        cell.setAttribute("class", "line");
                    } else {
                        cell.setAttribute("style", "height: " + room.millimetres() + "mm");
                    }
                }
            }
        }
    }

    private void table(Element body, Block.Table content) {
        Element table = child(body, "table");
        table.setAttribute("class", "list");
        columns(table, content.shares());
        Element titles = child(child(table, "thead"), "tr");
        content.titles().forEach(title -> text(titles, "th", title));
        Element rows = child(table, "tbody");
        for (List<String> cells : content.rows()) {
            Element row = child(rows, "tr");
            cells.forEach(cell -> text(row, "td", cell));
        }
    }

    private void columns(Element table, List<Integer> shares) {
        shares.forEach(share -> child(table, "col").setAttribute("style", "width: " + share + "%"));
    }

    private void code(Element body, String content, String caption) {
        Element block = child(body, "div");
        block.setAttribute("class", "code");
        child(block, "img")
                .setAttribute("src", INLINE_IMAGE + Base64.getEncoder().encodeToString(QrPng.of(content)));
        text(block, "p", caption);
    }

    private Element text(Element parent, String name, String text) {
        Element element = child(parent, name);
        element.appendChild(document.createTextNode(Printable.of(text)));
        return element;
    }

    private Element child(Element parent, String name) {
        Element element = document.createElement(name);
        parent.appendChild(element);
        return element;
    }
}
