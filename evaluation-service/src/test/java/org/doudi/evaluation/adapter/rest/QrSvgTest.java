package org.doudi.evaluation.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// 二维码: what is drawn is read back.
class QrSvgTest {
    private static final int QUIET = 4;

    @Test
    void whatIsDrawnIsTheLink() throws Exception {
        String link = "https://example.org/rate/" + Requested.NO_CODE;

        assertThat(new Decoder().decode(modules(QrSvg.of(link))).getText()).isEqualTo(link);
    }

    /// The dark modules, without the quiet zone.
    private static BitMatrix modules(String svg) {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(box.find()).isTrue();
        BitMatrix modules = new BitMatrix(Integer.parseInt(box.group(1)) - 2 * QUIET);
        Matcher dark = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (dark.find()) {
            modules.set(Integer.parseInt(dark.group(1)) - QUIET, Integer.parseInt(dark.group(2)) - QUIET);
        }
        return modules;
    }
}
