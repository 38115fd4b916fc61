package org.doudi.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// 密封文本: text that can name people, encrypted to one data subject; Base64 of the ciphertext.
public record SealedText(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SealedText {}

    @Override
    public String toString() {
        return "［密封］";
    }
}
