package org.doudi.store.consume;

import java.time.Duration;
import java.time.Instant;

/// Why a shard stands still.
///
/// @param missing the first position that is not there, or whose hash does not fit
/// @param upTo    the last one; the event after it is there and waits
/// @param offset  where reading must begin again: the first message that waits
record Trouble(Kind kind, String producer, long missing, long upTo, long offset, Instant since) {
    enum Kind {
        GAP,
        CHAIN_BROKEN,
        FORKED,
        UNREADABLE,
        OFFSET_MISSING
    }

    /// Nothing is to be read before `offset`, and yet what comes is further on.
    static Trouble offsetMissing(long offset, Instant now) {
        return new Trouble(Kind.OFFSET_MISSING, "offset", offset, offset, offset, now);
    }

    static Trouble unreadable(Unreadable message, Instant now) {
        return new Trouble(Kind.UNREADABLE, "offset", message.offset(), message.offset(), message.offset(), now);
    }

    /// Something is wrong with this very event.
    static Trouble with(Arrived event, Kind kind, Instant now) {
        return new Trouble(kind, event.producer(), event.position(), event.position(), event.offset(), now);
    }

    /// What lacks may come by itself for a while; what is wrong does not go away.
    boolean stops(Instant now, Duration limit) {
        return switch (kind) {
            case CHAIN_BROKEN, FORKED, UNREADABLE -> true;
            case GAP, OFFSET_MISSING -> since.plus(limit).isBefore(now);
        };
    }

    /// Is this one of the events that everything else waits for?
    boolean lacks(Arrived event) {
        return event.producer().equals(producer) && event.position() <= upTo;
    }

    /// As it is told to an operator, for example `GAP /intake-service/2-4`.
    @Override
    public String toString() {
        return kind + " " + producer + "/" + (missing == upTo ? missing : missing + "-" + upTo);
    }
}
