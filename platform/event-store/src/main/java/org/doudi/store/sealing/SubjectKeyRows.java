package org.doudi.store.sealing;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import org.doudi.events.DomainEvent;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.Recorded;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;

/// Keeps the key of a stream's data subject: written when a registration is appended here, and when one is
/// consumed.
public final class SubjectKeyRows implements IndexRows {
    private static final String INSERT = "INSERT INTO subject_key (stream, subject, public_key) VALUES ($1, $2, $3)"
            + " ON CONFLICT (stream) DO NOTHING";

    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        return registration(event.event())
                .map(registration -> new IndexWrite(
                        INSERT,
                        Tuple.of(
                                event.metadata().stream().value(),
                                registration.subject(),
                                registration.reporterKey().value())))
                .map(List::of)
                .orElse(List.of());
    }

    /// The form that an event brings a case's subject with.
    static Optional<Registration> registration(DomainEvent event) {
        return switch (event) {
            case IntakeEvent.ReflectionReceived received -> Optional.of(received.registration());
            case IntakeEvent.HotlineTicketReceived received -> Optional.of(received.registration());
            case IntakeEvent.CaseRegistered registered -> Optional.of(registered.registration());
            default -> Optional.empty();
        };
    }
}
