package org.doudi.reporting.application;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.CaseState;
import org.doudi.events.Channel;
import org.doudi.events.OrgCode;

/// 台账筛选.
///
/// @param unit     a department with an order or a duty
/// @param breached whether any clock was breached
/// @param from     received at or after
/// @param before   received before
public record LedgerFilter(
        Optional<CaseState> state,
        Optional<OrgCode> unit,
        Optional<Channel> channel,
        Optional<Boolean> breached,
        Optional<Instant> from,
        Optional<Instant> before,
        Optional<String> number) {}
