package org.doudi.reporting.domain.view;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.ReplySatisfaction;

/// 回访 — 三.5.
///
/// @param satisfaction none where the reporter was not reached
public record FollowUp(int itemNo, int round, int attempt, Instant at, Optional<ReplySatisfaction> satisfaction) {}
