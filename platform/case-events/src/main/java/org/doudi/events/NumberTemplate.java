package org.doudi.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// 编号: a document number. Until the log gives the number, it holds the pattern, for example `乌办反〔2026〕%04d号`.
public record NumberTemplate(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NumberTemplate {}

    NumberTemplate with(long number) {
        return new NumberTemplate(String.format(Locale.ROOT, value, number));
    }

    @Override
    public String toString() {
        return value;
    }
}
