package org.doudi.evaluation.domain;

import java.time.Instant;

/// 评价码: what was handed out with an invitation, as far as the log knows it.
///
/// @param hash      keyed hash of the code
/// @param until     from then on it is not taken
/// @param pinTries  how many wrong PINs lock it
/// @param wrongPins how many there have been
public record IssuedCode(String hash, int itemNo, int round, Instant until, int pinTries, int wrongPins, Use use) {
    IssuedCode wrongPin(int attempt) {
        return new IssuedCode(hash, itemNo, round, until, pinTries, attempt, use);
    }

    /// Rated, by whichever way.
    IssuedCode usedUp() {
        return new IssuedCode(hash, itemNo, round, until, pinTries, wrongPins, Use.USED);
    }

    boolean isLocked() {
        return wrongPins >= pinTries;
    }

    /// How many tries are left.
    public int triesLeft() {
        return Math.max(0, pinTries - wrongPins);
    }

    /// Whether its round was rated.
    public enum Use {
        OPEN,
        USED
    }
}
