package org.doudi.reporting.application.form;

import java.time.Instant;
import org.doudi.events.OrgCode;

/// 部门名称, as they were then.
@FunctionalInterface
public interface UnitNames {
    String of(OrgCode unit, Instant at);
}
