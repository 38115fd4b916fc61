package org.doudi.reporting.adapter.rest.sheet;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// An .xlsx file that goes out while it is written: what has gone out is not kept. Every text is an inline
/// string, which no program takes for a formula; one that looks like a formula is marked as text, so that it
/// stays one when edited. What a sheet cannot hold goes on in the next one.
public final class Spreadsheet<T> {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String FORMULA_BEGINS = "=+-@\t\r\n";
    /// What a cell can hold.
    private static final int LONGEST = 32_767;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(out, "Doudi", "1.0");
    private final String title;
    private final List<Column<T>> columns;
    private final int rowsPerSheet;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;
    private long rows;

    /// @param rowsPerSheet at most 1,048,575, beside the titles
    public Spreadsheet(String title, List<Column<T>> columns, int rowsPerSheet) {
        this.title = title;
        this.columns = List.copyOf(columns);
        this.rowsPerSheet = rowsPerSheet;
        this.sheet = titled(title);
    }

    private Worksheet titled(String name) {
        Worksheet next = workbook.newWorksheet(name);
        for (int i = 0; i < columns.size(); i++) {
            next.width(i, columns.get(i).width());
            next.inlineString(0, i, columns.get(i).title());
            next.style(0, i).bold().set();
        }
        next.freezePane(0, 1);
        row = 1;
        return next;
    }

    /// The bytes that have come of it so far; maybe none.
    public Buffer page(List<T> items) {
        try {
            for (T item : items) {
                if (row > rowsPerSheet) {
                    sheet.finish();
                    sheets++;
                    sheet = titled(title + "（" + sheets + "）");
                }
                write(item);
            }
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return taken();
    }

    public Buffer end() {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return taken();
    }

    public long rows() {
        return rows;
    }

    private Buffer taken() {
        Buffer bytes = Buffer.buffer(out.toByteArray());
        out.reset();
        return bytes;
    }

    private void write(T item) {
        for (int i = 0; i < columns.size(); i++) {
            write(i, columns.get(i).cell().apply(item));
        }
        row++;
        rows++;
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> text(column, text);
            case Cell.Count(var count) -> sheet.value(row, column, count);
            case Cell.At(var at) -> {
                sheet.value(row, column, at.atZone(SHANGHAI).toLocalDateTime());
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            case Cell.Empty _ -> {}
        }
    }

    private void text(int column, String text) {
        sheet.inlineString(row, column, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        if (!text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0) {
            sheet.style(row, column).format("@").set();
        }
    }
}
