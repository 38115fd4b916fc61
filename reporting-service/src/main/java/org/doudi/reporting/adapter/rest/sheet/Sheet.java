package org.doudi.reporting.adapter.rest.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A small table, whole: one of several in a file.
public record Sheet<T>(String title, List<Column<T>> columns, List<T> rows) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// All of them as one .xlsx file.
    public static byte[] file(List<Sheet<?>> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Workbook workbook = new Workbook(out, "Doudi", "1.0");
            for (Sheet<?> sheet : sheets) {
                sheet.write(workbook);
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(Workbook workbook) throws IOException {
        Worksheet sheet = Cells.begin(workbook, title, columns);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                Cells.write(sheet, row + 1, column, columns.get(column).cell().apply(rows.get(row)));
            }
        }
        sheet.finish();
    }
}
