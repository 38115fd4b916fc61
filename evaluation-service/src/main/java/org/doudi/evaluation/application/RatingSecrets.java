package org.doudi.evaluation.application;

import org.doudi.events.StreamId;

/// 评价码和密码: what chance and keys are needed for.
public interface RatingSecrets {
    /// A code that nobody guesses.
    String newCode();

    /// The keyed hash that a code is known by.
    String hash(String code);

    /// 密码: the six digits of a case's acceptance slip. They follow from the case and the key, and are kept nowhere.
    String pinOf(StreamId caseId);

    /// In a time that tells nothing.
    boolean isPinOf(StreamId caseId, String pin);
}
