package org.doudi.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// 工作人员: the account name of a member of staff.
public record StaffId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StaffId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("工作人员账号应为1–64个字符");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
