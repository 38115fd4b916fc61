package org.doudi.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.domain.Resemblance.WORTH_A_LOOK;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 内容相近 — A-22.
class ResemblanceTest {
    private static final String TOLD = "二手房过户跑了三趟都没办成，窗口说原开发商已经注销";

    @Test
    void theSameIsWhollyAlike_howeverItIsWritten() {
        assertThat(Resemblance.percent(TOLD, TOLD)).isEqualTo(100);
        assertThat(Resemblance.percent("ＡＢＣ 公司，执照", "abc公司执照")).isEqualTo(100);
    }

    @Test
    void theSameMatterInOtherWordsIsWorthALook() {
        assertThat(Resemblance.percent(TOLD, "二手房过户三趟没办成，原开发商已经注销了怎么办")).isGreaterThanOrEqualTo(WORTH_A_LOOK);
        assertThat(Resemblance.percent(TOLD, "社保卡挂失后补办要等两个月")).isLessThan(WORTH_A_LOOK);
    }

    @ParameterizedTest
    @CsvSource({"'',''", "房,房", "'，。',过户", "过户,''"})
    void whatHasNoTwoCharactersIsLikeNothing(String one, String other) {
        assertThat(Resemblance.percent(one, other)).isZero();
    }
}
