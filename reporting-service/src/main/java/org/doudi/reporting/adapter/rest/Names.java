package org.doudi.reporting.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.doudi.events.OrgCode;

/// 部门名称: what the codes in an answer are called. What was written before a renaming keeps the old name.
record Names(Map<OrgCode, NavigableMap<LocalDate, String>> byCode) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /// As they were then.
    AsOf at(Instant instant) {
        return new AsOf(this, instant.atZone(SHANGHAI).toLocalDate());
    }

    /// What it was called then.
    String called(OrgCode code, Instant at) {
        return at(at).of(code).name();
    }

    /// A department that has not registered is called by its code; one that registered later, by its first name.
    private Unit of(OrgCode code, LocalDate day) {
        NavigableMap<LocalDate, String> names = byCode.getOrDefault(code, new TreeMap<>());
        String name = Optional.ofNullable(names.floorEntry(day))
                .or(() -> Optional.ofNullable(names.firstEntry()))
                .map(Map.Entry::getValue)
                .orElse(code.value());
        return new Unit(code.value(), name);
    }

    /// 部门名称 of one day.
    record AsOf(Names names, LocalDate day) {
        Unit of(OrgCode code) {
            return names.of(code, day);
        }

        List<Unit> of(List<OrgCode> codes) {
            return codes.stream().map(this::of).toList();
        }
    }

    /// 部门.
    record Unit(String code, String name) {}
}
