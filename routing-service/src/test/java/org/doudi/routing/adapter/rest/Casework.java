package org.doudi.routing.adapter.rest;

import static org.awaitility.Awaitility.await;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.doudi.events.Channel;
import org.doudi.events.DomainEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.Recorded;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.SealedFor;
import org.doudi.events.SealedText;
import org.doudi.events.Sealing;
import org.doudi.events.StreamId;
import org.doudi.routing.application.Departments;
import org.doudi.routing.domain.ReviewCommand.OpenReview;
import org.doudi.routing.domain.RoutingDecider;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.Task;
import org.doudi.store.log.EventLog;

/// Cases that wait for the review, as they come from intake.
@ApplicationScoped
public class Casework {
    private static final Instant START = Instant.parse("2026-02-09T01:00:00Z");
    private static final UUID SUBJECT = UUID.randomUUID();
    private static final Sealing.KeyPair REPORTER = Sealing.newKeyPair();

    private final DeciderRunner runner;
    private final EventLog log;
    private final Pool pool;
    private final Departments departments;

    Casework(DeciderRunner runner, EventLog log, Pool pool, Departments departments) {
        this.runner = runner;
        this.log = log;
        this.pool = pool;
        this.departments = departments;
    }

    String escalated() {
        return escalated("BDC");
    }

    /// One that concerns that department.
    String escalated(String unit) {
        departmentsAreKnown();
        StreamId caseId = new StreamId(UUID.randomUUID());
        pool.preparedQuery("INSERT INTO subject_key (stream, subject, public_key) VALUES ($1, $2, $3)")
                .execute(Tuple.of(caseId.value(), SUBJECT, REPORTER.publicKey().value()))
                .await()
                .indefinitely();
        CommandContext context = new CommandContext(
                "system:intake", START, UUID.randomUUID(), Optional.empty(), Channel.WINDOW, "150626");
        OpenReview open = new OpenReview(ReviewCause.ESCALATED, List.of(new OrgCode(unit)));
        runner.run(Task.of(new RoutingDecider(), caseId, open, context)).await().indefinitely();
        return caseId.toString();
    }

    /// One that the review has concluded.
    String concluded(String outcome, Bodies.Unit... units) {
        String caseId = escalated();
        Caller.LEAD
                .post(Orders.on(caseId, "review/conclusion"), Bodies.concluded(outcome, units))
                .statusCode(200);
        return caseId;
    }

    /// What a view gives sealed, as intake would open it.
    static String opened(String caseId, String sealed) {
        try {
            return Sealing.opener(REPORTER.privateKey())
                    .open(new SealedFor(SUBJECT, StreamId.parse(caseId), SealedFor.Sort.WORDS), new SealedText(sealed));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("not sealed to the case's reporter", e);
        }
    }

    /// They are registered while the service starts.
    void departmentsAreKnown() {
        await().until(() ->
                !departments.of("150626", START).await().indefinitely().isEmpty());
    }

    /// Whether that due instant of the clock has been heard of.
    boolean hasLimit(UUID clockId, Instant due) {
        return pool.preparedQuery("SELECT 1 FROM clock_limit WHERE clock_id = $1 AND due_at = $2")
                        .execute(Tuple.of(
                                clockId, due.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC)))
                        .await()
                        .indefinitely()
                        .size()
                == 1;
    }

    /// The meetings of a case, as they are looked up.
    List<UUID> meetings(String caseId) {
        return meetings(caseId, "SELECT meeting_id FROM meeting_case WHERE stream = $1");
    }

    /// The same from the log, as the migration reads it.
    List<UUID> meetingsInTheLog(String caseId) {
        return meetings(caseId, """
                SELECT DISTINCT (convert_from(body, 'UTF8')::json ->> 'meetingId')::uuid AS meeting_id
                FROM event WHERE stream = $1 AND type LIKE 'doudi.ReviewScheduled.%'""");
    }

    private List<UUID> meetings(String caseId, String query) {
        return StreamSupport.stream(
                        pool.preparedQuery(query)
                                .execute(Tuple.of(UUID.fromString(caseId)))
                                .await()
                                .indefinitely()
                                .spliterator(),
                        false)
                .map(row -> row.getUUID("meeting_id"))
                .toList();
    }

    List<DomainEvent> events(String caseId) {
        return log.load(StreamId.parse(caseId)).await().indefinitely().stream()
                .map(Recorded::event)
                .toList();
    }

    /// Everything that was recorded of a case, as text.
    String recorded(String caseId) {
        StringBuilder bodies = new StringBuilder();
        pool.preparedQuery("SELECT convert_from(body, 'UTF8') AS body FROM event WHERE stream = $1 ORDER BY version")
                .execute(Tuple.of(UUID.fromString(caseId)))
                .await()
                .indefinitely()
                .forEach(row -> bodies.append(row.getString("body")).append('\n'));
        return bodies.toString();
    }
}
