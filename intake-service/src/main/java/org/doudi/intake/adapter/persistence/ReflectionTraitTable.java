package org.doudi.intake.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent.CaseAmended;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.HotlineTicketReceived;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.IntakeEvent.ReflectionReceived;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;
import org.doudi.intake.application.EarlierReflections;
import org.doudi.intake.application.PersonsCases;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;

/// `reflection_trait`.
@ApplicationScoped
public class ReflectionTraitTable implements EarlierReflections, PersonsCases, IndexRows {
    private static final String ENTER = """
            insert into reflection_trait (stream, matter, subject, centre, received_at) values ($1, $2, $3, $4, $5)
            on conflict do nothing""";
    private static final String SINCE = """
            select stream, min(received_at) as received_at,
                bool_or(coalesce(subject = $3::uuid, false)) as same_reporter,
                bool_or(coalesce(matter = $4::text, false)) as same_matter
            from reflection_trait where centre = $1 and received_at >= $2
            group by stream order by same_reporter desc, same_matter desc, received_at desc, stream limit $5""";
    private static final String OF_PERSON = "select distinct stream from reflection_trait where subject = $1";
    private static final String NONE = "";

    private final Pool pool;

    ReflectionTraitTable(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Trait>> since(
            String centre, Instant since, Optional<UUID> reporter, Optional<String> matter, int most) {
        return pool.preparedQuery(SINCE)
                .execute(Tuple.of(
                        centre, since.atOffset(ZoneOffset.UTC), reporter.orElse(null), matter.orElse(null), most))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Trait(
                                new StreamId(row.getUUID("stream")),
                                row.getOffsetDateTime("received_at").toInstant(),
                                row.getBoolean("same_reporter"),
                                row.getBoolean("same_matter")))
                        .toList());
    }

    @Override
    public Uni<List<StreamId>> of(UUID subject) {
        return pool.preparedQuery(OF_PERSON)
                .execute(Tuple.of(subject))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new StreamId(row.getUUID(0)))
                        .toList());
    }

    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        return form(event.event())
                .map(form -> List.of(new IndexWrite(ENTER, row(event.metadata(), form))))
                .orElse(List.of());
    }

    private static Optional<Registration> form(DomainEvent event) {
        return switch (event) {
            case ReflectionReceived it -> Optional.of(it.registration());
            case HotlineTicketReceived it -> Optional.of(it.registration());
            case CaseRegistered it -> Optional.of(it.registration());
            case CaseAmended it -> Optional.of(it.registration());
            default -> Optional.empty();
        };
    }

    private static Tuple row(EventMetadata metadata, Registration form) {
        return Tuple.of(
                metadata.stream().value(),
                form.matter().map(Matter::code).orElse(NONE),
                form.subject(),
                metadata.centre(),
                metadata.occurredAt().atOffset(ZoneOffset.UTC));
    }
}
