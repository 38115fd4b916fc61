package org.doudi.bench.registration;

import io.vertx.core.buffer.Buffer;
import java.util.Locale;

/// What is filled in at the window.
public final class Form {
    private static final String BODY = """
            {"reflection":{"reporter":{"type":"PERSON","name":"演示反映人","phone":"199NUMBER"},\
            "problem":"二手房过户，原开发商已注销，无法开具发票，三次到大厅仍未受理。窗口要求提供完税证明，税务窗口要求先办过户。",\
            "demand":"希望明确先后，一次说清所缺材料，并办成过户登记。"},\
            "acceptance":{"scopeCodes":["REPEAT_VISITS"],"causeCodes":["COORDINATION"],"signature":{"kind":"WET"}}}""";

    private Form() {}

    /// Of another person, with another telephone.
    public static Buffer of(long number) {
        return Buffer.buffer(BODY.replace("NUMBER", String.format(Locale.ROOT, "%08d", number)));
    }
}
