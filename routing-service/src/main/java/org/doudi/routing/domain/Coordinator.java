package org.doudi.routing.domain;

import java.time.LocalDate;
import org.doudi.events.CoordinatorKind;
import org.doudi.events.StaffId;

/// 协调专员 — 五(二).
///
/// @param since when the person came to be the unit's of this kind
public record Coordinator(CoordinatorKind kind, StaffId person, LocalDate since) {}
