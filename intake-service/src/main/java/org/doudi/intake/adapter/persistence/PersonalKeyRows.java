package org.doudi.intake.adapter.persistence;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.events.DomainEvent;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.HotlineTicketReceived;
import org.doudi.events.IntakeEvent.PersonalDataErased;
import org.doudi.events.IntakeEvent.ReflectionReceived;
import org.doudi.events.Recorded;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;

/// 当事人密钥, in the transaction of the event: it goes with `PersonalDataErased`, and is there as long as a case
/// begins that is sealed to it. Whoever comes back while he is being erased either keeps the key or is refused, and
/// is a new person with the same request a moment later. When the rows are rebuilt from the log, what holds a key is
/// left out.
@ApplicationScoped
public class PersonalKeyRows implements IndexRows {
    private static final String HELD =
            "select 1 / count(*) from (select 1 from subject where id = $1 for key share) held";
    private static final String LOCKED = "select 1 from subject where id = $1 for update";
    private static final String GONE = "delete from subject where id = $1 and not exists (select 1"
            + " from reflection_trait where subject = $1 and stream <> all ($2::uuid[]))";
    /// Fails where a case of his has begun that was not erased with the others.
    private static final String IS_GONE = "select 1 / (1 - count(*)) from subject where id = $1";

    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        return together(List.of(event));
    }

    @Override
    public List<IndexWrite> together(List<? extends Recorded<? extends DomainEvent>> events) {
        Stream<IndexWrite> held = events.stream()
                .flatMap(event -> subjectOf(event.event()))
                .map(subject -> new IndexWrite(HELD, Tuple.of(subject)));
        Map<UUID, List<UUID>> erased = events.stream()
                .filter(event -> event.event() instanceof PersonalDataErased)
                .collect(Collectors.groupingBy(
                        event -> ((PersonalDataErased) event.event()).subject(),
                        Collectors.mapping(event -> event.metadata().stream().value(), Collectors.toList())));
        return Stream.concat(
                        held, erased.entrySet().stream().flatMap(person -> gone(person.getKey(), person.getValue())))
                .toList();
    }

    private static Stream<UUID> subjectOf(DomainEvent event) {
        return switch (event) {
            case ReflectionReceived it -> Stream.of(it.registration().subject());
            case HotlineTicketReceived it -> Stream.of(it.registration().subject());
            case CaseRegistered it -> Stream.of(it.registration().subject());
            default -> Stream.empty();
        };
    }

    private static Stream<IndexWrite> gone(UUID subject, List<UUID> cases) {
        return Stream.of(
                new IndexWrite(LOCKED, Tuple.of(subject)),
                new IndexWrite(GONE, Tuple.of(subject, cases.toArray(UUID[]::new))),
                new IndexWrite(IS_GONE, Tuple.of(subject)));
    }
}
