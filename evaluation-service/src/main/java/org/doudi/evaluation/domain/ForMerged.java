package org.doudi.evaluation.domain;

/// 代并入的反映人 — A-22: what is asked of a case that was merged is asked of its master.
///
/// @param asked as it would be asked of a case that goes on by itself
public record ForMerged(MergedCase merged, EvaluationCommand asked) implements EvaluationCommand {}
