package org.doudi.evaluation.domain;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.StreamId;

/// 评价码: what was handed out with an invitation, as far as the log knows it.
///
/// @param hash      keyed hash of the code
/// @param duplicate 并入的反映 whose reporter holds it; none where it is the case's own
/// @param until     from then on it is not taken
/// @param pinTries  how many wrong PINs lock it
/// @param wrongPins how many there have been
public record IssuedCode(
        String hash,
        int itemNo,
        int round,
        Optional<StreamId> duplicate,
        Instant until,
        int pinTries,
        int wrongPins,
        Use use) {
    /// Of an item, in the hands of one reporter.
    boolean isOf(int item, Optional<StreamId> of) {
        return itemNo == item && duplicate.equals(of);
    }

    IssuedCode wrongPin(int attempt) {
        return new IssuedCode(hash, itemNo, round, duplicate, until, pinTries, attempt, use);
    }

    /// Rated, by whichever way.
    IssuedCode usedUp() {
        return new IssuedCode(hash, itemNo, round, duplicate, until, pinTries, wrongPins, Use.USED);
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
