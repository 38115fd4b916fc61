package org.doudi.reporting.adapter.rest.sheet;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// An .xlsx file that goes out while it is written: what has gone out is not kept. What a sheet cannot hold goes on in
/// the next one.
public final class Spreadsheet<T> {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
        row = 1;
        return Cells.begin(workbook, name, columns);
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
            Cells.write(sheet, row, i, columns.get(i).cell().apply(item));
        }
        row++;
        rows++;
    }
}
