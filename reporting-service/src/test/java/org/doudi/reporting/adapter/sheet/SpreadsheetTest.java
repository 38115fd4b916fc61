package org.doudi.reporting.adapter.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.reporting.adapter.Xlsx;
import org.doudi.reporting.adapter.rest.sheet.Cell;
import org.doudi.reporting.adapter.rest.sheet.Column;
import org.doudi.reporting.adapter.rest.sheet.Spreadsheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// 表格: text stays text, whatever it begins with, and no sheet grows beyond what it can hold.
class SpreadsheetTest {
    private static final List<Column<String>> COLUMNS = List.of(new Column<>("事项", 10, Cell.Text::new));

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\",\"y\")", "=cmd|' /C calc'!A0"})
    void whatLooksLikeAFormulaIsText(String text) {
        Xlsx sheet = written(new Spreadsheet<>("台账", COLUMNS, 10), List.of(text));

        assertThat(sheet.formulas()).isZero();
        assertThat(sheet.sheets().getFirst()).contains("t=\"inlineStr\"");
        assertThat(sheet.files().get("xl/styles.xml")).contains("\"@\"");
    }

    @Test
    void ordinaryTextIsNotMarked() {
        Xlsx sheet = written(new Spreadsheet<>("台账", COLUMNS, 10), List.of("不动产登记"));

        assertThat(sheet.files().get("xl/styles.xml")).doesNotContain("\"@\"");
        assertThat(sheet.rows()).contains(List.of("不动产登记"));
    }

    @Test
    void whatASheetCannotHoldGoesOnInTheNext() {
        Xlsx sheet = written(new Spreadsheet<>("台账", COLUMNS, 2), List.of("一", "二", "三", "四", "五"));

        assertThat(sheet.sheets()).hasSize(3);
        assertThat(sheet.rows())
                .containsExactly(
                        List.of("事项"),
                        List.of("一"),
                        List.of("二"),
                        List.of("事项"),
                        List.of("三"),
                        List.of("四"),
                        List.of("事项"),
                        List.of("五"));
    }

    @Test
    void anInstantIsShownInShanghai() {
        List<Column<Instant>> at = List.of(new Column<>("时间", 10, it -> Cell.at(Optional.of(it))));

        Xlsx sheet = written(new Spreadsheet<>("台账", at, 10), List.of(Instant.parse("2026-02-09T16:00:00Z")));

        // 2026-02-10 00:00 in Shanghai is day 46063 of the program's count.
        assertThat(sheet.sheets().getFirst()).contains("<v>46063");
    }

    private static <T> Xlsx written(Spreadsheet<T> sheet, List<T> items) {
        Buffer bytes = Buffer.buffer().appendBuffer(sheet.page(items)).appendBuffer(sheet.end());
        return Xlsx.of(bytes.getBytes());
    }
}
