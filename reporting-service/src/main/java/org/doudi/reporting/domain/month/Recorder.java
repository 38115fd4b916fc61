package org.doudi.reporting.domain.month;

import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;

/// Who writes a visit down — 六(一).
public record Recorder(StaffId who, OrgCode unit, Post post) {
    /// For whom he speaks.
    public enum Post {
        /// 协调专员, 部门领导: for the own unit, and at once.
        OWN_UNIT,
        /// 值班长, 政务服务中心: for every unit, and what was long ago, too (§4.1-7).
        HALL
    }

    boolean speaksFor(OrgCode other) {
        return switch (post) {
            case HALL -> true;
            case OWN_UNIT -> unit.equals(other);
        };
    }

    boolean mayBackdate() {
        return post == Post.HALL;
    }
}
