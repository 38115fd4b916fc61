package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.doudi.reporting.domain.knowledge.Grams;
import org.doudi.reporting.domain.knowledge.Snippet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 摘录: enough to know the place, and no number.
class SnippetTest {
    @ParameterizedTest
    @CsvSource({
        "不动产转移登记跑了三次, 登记, 不动产转移登记跑了三次",
        "电话13800138000请回电, 回电, 电话＊＊＊＊＊＊＊＊＊＊＊请回电",
        "电话138-0013-8000请回电, 电话, 电话＊＊＊＊＊＊＊＊＊＊＊＊＊请回电",
        "身份证15262619900101123X, 身份, 身份证＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊",
        "2026年交了3次, 3次, 2026年交了3次"
    })
    void numbersAreMasked(String said, String question, String snippet) {
        assertThat(Snippet.of(Grams.plain(said), question)).isEqualTo(snippet);
    }

    @Test
    void itIsShort() {
        String said = "甲".repeat(300) + "不动产" + "𠮷".repeat(300);

        assertThat(Snippet.of(said, "不动产")).isEqualTo("…" + "甲".repeat(20) + "不动产" + "𠮷".repeat(20) + "…");
    }
}
