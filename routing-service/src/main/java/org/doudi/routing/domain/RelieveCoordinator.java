package org.doudi.routing.domain;

import java.time.LocalDate;
import org.doudi.events.CoordinatorKind;
import org.doudi.events.OrgCode;

/// 协调专员卸任 — 五(二): nobody follows in the same post.
///
/// @param from  the first day without
/// @param today the day on which it is asked
public record RelieveCoordinator(Staff by, OrgCode orgCode, CoordinatorKind kind, LocalDate from, LocalDate today)
        implements DepartmentCommand {}
