package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import org.doudi.events.OrgCode;

/// 部门名称, by code.
public interface Departments {
    Uni<Map<OrgCode, String>> names();
}
