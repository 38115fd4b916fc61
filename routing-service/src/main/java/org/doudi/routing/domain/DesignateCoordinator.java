package org.doudi.routing.domain;

import java.time.LocalDate;
import org.doudi.events.CoordinatorKind;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;

/// 指定协调专员 — 五(二), as the Centre records it.
///
/// @param from  the first day; it may be past already
/// @param today the day on which it is asked
public record DesignateCoordinator(
        Staff by, OrgCode orgCode, CoordinatorKind kind, StaffId person, LocalDate from, LocalDate today)
        implements DepartmentCommand {}
