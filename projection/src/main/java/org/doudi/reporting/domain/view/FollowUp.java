package org.doudi.reporting.domain.view;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.StreamId;

/// 回访 — 三.5.
///
/// @param satisfaction none where the reporter was not reached
/// @param duplicate    并入的反映 whose reporter it was; none where it was the case's own — A-22
public record FollowUp(
        int itemNo,
        int round,
        int attempt,
        Instant at,
        Optional<ReplySatisfaction> satisfaction,
        Optional<StreamId> duplicate) {}
