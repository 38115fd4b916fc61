package org.doudi.intake.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// 附件类型: by what the file begins with.
class MagicBytesTest {
    private final MagicBytes types = new MagicBytes();

    @Test
    void whatTheWindowTakes() {
        assertThat(types.of(latin("%PDF-1.7\n%\u00e2\u00e3"))).contains("application/pdf");
        assertThat(types.of(latin("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"))).contains("image/png");
        assertThat(types.of(latin("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0"))).contains("image/jpeg");
    }

    @Test
    void whatCouldRunOrIsUnknownIsNotTaken() {
        for (String content : List.of(
                "",
                "<html><script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
                "<?xml version='1.0'?><a/>",
                "MZ\u0090\0",
                "PK\u0003\u0004",
                "#!/bin/sh\n",
                "GIF89a",
                "just words")) {
            assertThat(types.of(latin(content))).as(content).isEmpty();
        }
    }

    private static byte[] latin(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
