package org.doudi.routing.domain;

import java.time.LocalDate;
import org.doudi.events.OrgCode;

/// 部门更名, by whoever keeps the basic data.
///
/// @param from  the day that the new name begins; it may have begun already
/// @param today the day on which it is asked
public record RenameDepartment(Staff by, OrgCode orgCode, String name, LocalDate from, LocalDate today)
        implements DepartmentCommand {}
