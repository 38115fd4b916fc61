package org.doudi.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.doudi.intake.domain.Numbering.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// 附 受理单: names, telephones, numbers.
class FormRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"乌云其木格", "巴特尔·苏和", "𠮷田", "王", "ᠪᠠᠲᠤ ᠪᠠᠭᠠᠲᠤᠷ", "José María", "O'Neil-Smith", "㐂"})
    void namesOfThisPlaceAreNames(String name) {
        assertThat(PersonName.isGood(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "·", "13800000000", "张三;drop", "a\u0000b", "<b>李四</b>", "=1+1"})
    void whatIsNoNameIsNone(String text) {
        assertThat(PersonName.isGood(text)).isFalse();
    }

    @Test
    void aNameHasAtMostSixtyCharactersRareOnesCountOnce() {
        assertThat(PersonName.isGood("𠮷".repeat(60))).isTrue();
        assertThat(PersonName.isGood("𠮷".repeat(61))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "19900001234, 19900001234",
        "+86 199-0000-1234, 19900001234",
        "0086 19900001234, 19900001234",
        "１９９００００１２３４, 19900001234",
        "0477-7581190, 04777581190",
        "（0477）7581190, 04777581190",
        "7581190, 7581190"
    })
    void theSameTelephoneHasOneForm(String written, String digits) {
        assertThat(Phone.parse(written)).contains(new Phone(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "29900001234", "199000012345", "abc", "0477-75811", "+1 2025550123"})
    void whatIsNoTelephoneIsNone(String text) {
        assertThat(Phone.parse(text)).isEmpty();
    }

    @Test
    void aTelephoneIsNotPrinted() {
        assertThat(new Phone("19900001234").toString()).doesNotContain("1990");
    }

    @ParameterizedTest
    @ValueSource(strings = {"乌办反%04d号", "乌办反〔{year}〕号", "乌办反〔{year}〕%04d%s号", "乌办反〔{year}〕%d号", "{year}%04d{x}"})
    void aNumberFormatHasItsYearAndItsNumber(String format) {
        assertThatThrownBy(() -> new Numbering(Series.CASE, "150626", format))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
