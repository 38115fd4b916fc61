package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import org.doudi.events.OrgCode;

/// 部门名称, by code: each from a day on, until the next one begins.
public interface Departments {
    Uni<Map<OrgCode, NavigableMap<LocalDate, String>>> names();
}
