package org.doudi.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// 部门代码: the code of a department in the hall, for example `BDC`.
public record OrgCode(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrgCode {
        if (!value.matches("[A-Z][A-Z0-9]{1,15}")) {
            throw new IllegalArgumentException("部门代码应为2–16位大写字母或数字: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
