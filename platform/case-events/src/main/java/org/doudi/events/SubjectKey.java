package org.doudi.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// 当事人公钥: the public key of one data subject, as Tink JSON; whoever has it can seal, only intake can open.
public record SubjectKey(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SubjectKey {}

    @Override
    public String toString() {
        return value;
    }
}
