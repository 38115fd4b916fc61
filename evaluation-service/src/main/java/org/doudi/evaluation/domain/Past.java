package org.doudi.evaluation.domain;

import java.util.Optional;
import org.doudi.events.RatingLevel;
import org.doudi.events.ReplySatisfaction;

/// What was said of an item before.
///
/// @param level      the last rating of the present subject
/// @param badRatings how many 不满意 the item ever had
/// @param visited    what the last follow-up visit of this round found
/// @param recheck    whether this “cannot” was looked at again already
record Past(Optional<RatingLevel> level, int badRatings, Visited visited, Recheck recheck) {
    static final Past NOTHING = new Past(Optional.empty(), 0, Visited.NOT_YET, Recheck.NOT_YET);

    Past rated(RatingLevel next) {
        return new Past(
                Optional.of(next), next == RatingLevel.DISSATISFIED ? badRatings + 1 : badRatings, visited, recheck);
    }

    /// Something new is to be rated.
    Past anew() {
        return new Past(Optional.empty(), badRatings, Visited.NOT_YET, recheck);
    }

    /// Another review, another conclusion.
    Past reviewed() {
        return new Past(Optional.empty(), badRatings, Visited.NOT_YET, Recheck.NOT_YET);
    }

    Past with(Visited next) {
        return new Past(level, badRatings, next, recheck);
    }

    Past rechecked() {
        return new Past(level, badRatings, visited, Recheck.ORDERED);
    }

    /// Whether the round was visited.
    enum Visited {
        NOT_YET,
        SATISFIED,
        DISSATISFIED;

        static Visited of(ReplySatisfaction found) {
            return found == ReplySatisfaction.SATISFIED ? SATISFIED : DISSATISFIED;
        }
    }

    /// 书面依据重核: once.
    enum Recheck {
        NOT_YET,
        ORDERED
    }
}
