package org.doudi.reporting.adapter.rest.sheet;

import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// What stands in a sheet. Every text is an inline string, which no program takes for a formula; one that looks like a
/// formula is marked as text, so that it stays one when edited.
final class Cells {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String FORMULA_BEGINS = "=+-@\t\r\n";
    /// What a cell can hold.
    private static final int LONGEST = 32_767;

    private Cells() {}

    /// A sheet with its titles, which stay in sight.
    static Worksheet begin(Workbook workbook, String name, List<? extends Column<?>> columns) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            sheet.inlineString(0, i, columns.get(i).title());
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
        return sheet;
    }

    static void write(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> text(sheet, row, column, text);
            case Cell.Count(var count) -> sheet.value(row, column, count);
            case Cell.Rate(var rate) -> {
                sheet.value(row, column, rate);
                sheet.style(row, column).format("0.00%").set();
            }
            case Cell.Amount(var amount) -> {
                sheet.value(row, column, amount);
                sheet.style(row, column).format("0.00").set();
            }
            case Cell.At(var at) -> {
                sheet.value(row, column, at.atZone(SHANGHAI).toLocalDateTime());
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            case Cell.Empty _ -> {}
        }
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.inlineString(row, column, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        if (!text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0) {
            sheet.style(row, column).format("@").set();
        }
    }
}
