package org.doudi.store.log;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.Channel;
import org.doudi.events.DomainEvent;

/// An event that was decided and is not yet recorded: it lacks its position, version, number and recording time.
///
/// @param caseNo 编号, once known
public record PendingEvent(
        UUID id,
        DomainEvent event,
        Instant occurredAt,
        Optional<UUID> causation,
        UUID correlation,
        String actor,
        String centre,
        String policy,
        Channel channel,
        Optional<String> caseNo) {}
