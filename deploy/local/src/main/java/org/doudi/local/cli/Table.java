package org.doudi.local.cli;

import java.util.ArrayList;
import java.util.List;

/// Columns that line up, Chinese characters counted as two places.
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    Table row(Object... cells) {
        var row = new ArrayList<String>();
        for (var cell : cells) {
            row.add(String.valueOf(cell));
        }
        rows.add(row);
        return this;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var row : rows) {
            var line = new StringBuilder("  ");
            for (var column = 0; column < row.size(); column++) {
                line.append(row.get(column)).append(" ".repeat(width(column) - places(row.get(column)) + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> places(row.get(column)))
                .max()
                .orElse(0);
    }

    static int places(String text) {
        return text.codePoints().map(point -> point >= 0x2E80 ? 2 : 1).sum();
    }
}
