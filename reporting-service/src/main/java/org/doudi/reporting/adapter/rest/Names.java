package org.doudi.reporting.adapter.rest;

import java.util.List;
import java.util.Map;
import org.doudi.events.OrgCode;

/// 部门名称: what the codes in an answer are called. A department that has not registered is called by its code.
record Names(Map<OrgCode, String> byCode) {
    Unit of(OrgCode code) {
        return new Unit(code.value(), byCode.getOrDefault(code, code.value()));
    }

    List<Unit> of(List<OrgCode> codes) {
        return codes.stream().map(this::of).toList();
    }

    /// 部门.
    record Unit(String code, String name) {}
}
