package org.doudi.store.decider;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.Channel;

/// What goes with every command beside what is asked: who, when, why, by which way.
///
/// @param actor      `user:clerk1`, `client:hotline-12345`, `system:deadline`, `citizen:…` of whoever holds a code
/// @param occurredAt business time of what is done; the effect of a due instant carries that instant
/// @param centre     行政区划代码; of a stream that exists already, the stream's own stands
public record CommandContext(
        String actor, Instant occurredAt, UUID correlation, Optional<UUID> causation, Channel channel, String centre) {}
