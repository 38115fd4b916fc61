package org.doudi.evaluation.domain;

import org.doudi.events.StreamId;

/// 并入的反映 — A-22: a case that goes on as its master.
///
/// @param own what this stage knows of it itself: who sent it, and whether anybody can be asked
public record MergedCase(StreamId duplicate, EvaluationState own) {}
