package org.doudi.reporting.domain.work;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.OrgCode;

/// 下一步 — 一 件件有着落: who owes what, and by when.
///
/// @param unit  the department whose coordinator owes it; none where a role of the centre does
/// @param step  in the words of the trade
/// @param dueAt 应于何时完成; none as long as no clock runs for it
public record Duty(Owner owner, Optional<OrgCode> unit, String step, Optional<Instant> dueAt) {}
