package org.doudi.replay;

import org.doudi.replay.log.AsOf;
import org.doudi.replay.log.Scope;

/// What is to be replayed, and what becomes of it.
///
/// @param workers how many shards are read at once
/// @param held    how many cases are kept in memory at most
public record Request(Scope scope, AsOf asOf, Ending ending, int workers, int held) {
    private static final int HELD = 60_000;

    public Request {
        if (ending == Ending.SWITCH && !(scope instanceof Scope.Everything && asOf.isNow())) {
            throw new IllegalArgumentException("only everything, as of now, can become the live one");
        }
    }

    /// Everything that there is.
    public static Request everything(Ending ending) {
        return new Request(
                new Scope.Everything(), AsOf.NOW, ending, Runtime.getRuntime().availableProcessors(), HELD);
    }

    public Request of(Scope other) {
        return new Request(other, asOf, ending, workers, held);
    }

    public Request asOf(AsOf other) {
        return new Request(scope, other, ending, workers, held);
    }

    public Request holding(int other) {
        return new Request(scope, asOf, ending, workers, other);
    }

    /// What becomes of the generation that was built.
    public enum Ending {
        /// It is dropped: nothing has changed.
        DROP,
        /// It stays beside the live one.
        KEEP,
        /// It is the live one from then on.
        SWITCH
    }
}
