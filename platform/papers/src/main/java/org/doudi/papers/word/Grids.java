package org.doudi.papers.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.doudi.papers.Block;
import org.doudi.papers.Block.Line;

/// 表格 and 样表.
final class Grids {
    /// 156 mm, in twips — GB/T 9704—2012 5.2.1.
    private static final int WIDTH = 8844;

    private static final double TWIPS_PER_MILLIMETRE = 56.7;
    private static final List<Integer> FORM = List.of(17, 33, 17, 33);

    private Grids() {}

    static void form(XWPFDocument document, List<Line> lines) {
        XWPFTable table = begin(document);
        for (Line line : lines) {
            switch (line) {
                case Line.Two(var label, var value, var secondLabel, var secondValue) ->
                    row(table, FORM, List.of(label, value, secondLabel, secondValue));
                case Line.One(var label, var value, var room) -> {
                    XWPFTableRow row = row(table, List.of(17, 83), List.of(label, value));
                    row.getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(3));
                    width(row.getCell(1), 83);
                    row.setHeight((int) (room.millimetres() * TWIPS_PER_MILLIMETRE));
                    row.setHeightRule(TableRowHeightRule.AT_LEAST);
                }
            }
        }
    }

    static void table(XWPFDocument document, Block.Table content) {
        XWPFTable table = begin(document);
        List<Integer> shares = content.shares();
        row(table, shares, content.titles()).setRepeatHeader(true);
        content.rows().forEach(cells -> row(table, shares, cells));
    }

    private static XWPFTable begin(XWPFDocument document) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(WIDTH);
        return table;
    }

    private static XWPFTableRow row(XWPFTable table, List<Integer> shares, List<String> cells) {
        XWPFTableRow row = table.createRow();
        while (row.getTableCells().size() > cells.size()) {
            row.removeCell(row.getTableCells().size() - 1);
        }
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = i < row.getTableCells().size() ? row.getCell(i) : row.createCell();
            width(cell, shares.get(i));
            Style.CELL.write(
                    cell.getParagraphs().isEmpty()
                            ? cell.addParagraph()
                            : cell.getParagraphs().getFirst(),
                    cells.get(i));
        }
        return row;
    }

    private static void width(XWPFTableCell cell, int share) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(Integer.toString(WIDTH * share / 100));
    }
}
