package org.doudi.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void columns_line_up_with_chinese_text_in_them() {
        var table = new Table().row("受理", "a").row("abcdef", "b");

        assertThat(table).hasToString("  受理    a\n  abcdef  b\n");
    }
}
