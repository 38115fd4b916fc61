package org.doudi.evaluation.domain;

/// What can be asked of this stage.
public sealed interface EvaluationCommand
        permits FollowingCommand, RatingCommand, AppealCommand, VisitingCommand, ForMerged {}
