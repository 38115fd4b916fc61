package org.doudi.store.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventCodec;
import org.doudi.events.IntakeEvent;
import org.doudi.events.Numbered;
import org.doudi.events.StreamId;

/// Gives numbers and bytes to events that are surely recorded.
final class Numbering {
    private final LogIdentity identity;
    private final EventCodec codec;

    Numbering(LogIdentity identity, EventCodec codec) {
        this.identity = identity;
        this.codec = codec;
    }

    /// How many numbers each series has to give.
    static Map<String, Long> wanted(List<Entry> entries) {
        Map<String, Long> wanted = new HashMap<>();
        entries.stream()
                .flatMap(entry -> entry.appends().stream())
                .flatMap(append -> append.events().stream())
                .forEach(pending -> {
                    if (pending.event() instanceof Numbered numbered) {
                        wanted.merge(numbered.series(), 1L, Long::sum);
                    }
                });
        return wanted;
    }

    LogIdentity identity() {
        return identity;
    }

    int shardOf(StreamId stream) {
        return identity.shards().of(stream);
    }

    String typeOf(DomainEvent event) {
        return codec.typeOf(event);
    }

    byte[] bytesOf(DomainEvent event) {
        return codec.encode(event);
    }

    /// 编号 that this event gives its case, if it does.
    static Optional<String> caseNoOf(DomainEvent event) {
        return switch (event) {
            case IntakeEvent.CaseRegistered registered ->
                Optional.of(registered.caseNo().value());
            case IntakeEvent.CaseNotAccepted refused ->
                Optional.of(refused.refusalNo().value());
            default -> Optional.empty();
        };
    }
}
