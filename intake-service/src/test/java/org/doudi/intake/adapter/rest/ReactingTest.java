package org.doudi.intake.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doudi.intake.adapter.rest.Hall.done;
import static org.doudi.intake.adapter.rest.Hall.path;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.Rater;
import org.doudi.events.RatingChannel;
import org.doudi.events.RatingLevel;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;
import org.doudi.testkit.ForeignLog;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What deadline and evaluation tell over Kafka, the window takes up: once, and at the instant that it is about.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class ReactingTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Instant DUE = Instant.parse("2026-02-09T09:30:00Z");

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    Pool pool;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(base, pool);
    }

    @Test
    void aConsultationThatRanOutIsEscalatedAtItsDueInstantOnce() {
        String late = hall.consulting();
        String next = hall.registered();
        try (ForeignLog deadline = new ForeignLog("/deadline-service", "system:test")) {
            RecordedBytes breach = deadline.tells(StreamId.parse(late), breached(), DUE);
            deadline.sends(breach);
            deadline.tells(StreamId.parse(next), breached(), DUE);

            await().atMost(LIMIT).until(() -> state(late).equals("REVIEW_PENDING"));
            await().atMost(LIMIT).until(() -> state(next).equals("REVIEW_PENDING"));
        }
        assertThat(hall.events(late))
                .containsExactly("CaseRegistered", "OnSiteConsultationStarted", "EscalatedToReview");
        assertThat(escalatedAt(late)).isEqualTo(DUE);
        assertThat(hall.recorded(late)).contains("CONSULT_TIMEOUT").doesNotContain("explanation", "reportedBy");
    }

    @Test
    void anAnswerThatIsRatedBadlyIsEscalated() {
        String id = hall.consulting();
        done(hall.clerk(), path(id, "on-site-reply"), Bodies.SATISFIED);
        try (ForeignLog evaluation = new ForeignLog("/evaluation-service", "system:test")) {
            evaluation.tells(StreamId.parse(id), rated(), DUE.plusSeconds(60));

            await().atMost(LIMIT).until(() -> state(id).equals("REVIEW_PENDING"));
        }
        assertThat(hall.recorded(id)).contains("\"reason\":\"UNSATISFIED\"");
    }

    private String state(String id) {
        return hall.clerk().get("/api/v1/cases/" + id).json().path("state").asText();
    }

    private Instant escalatedAt(String id) {
        return pool.preparedQuery("SELECT occurred_at FROM event WHERE stream = $1 ORDER BY version DESC LIMIT 1")
                .execute(Tuple.of(UUID.fromString(id)))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getOffsetDateTime(0)
                .toInstant();
    }

    private static DeadlineBreached breached() {
        return new DeadlineBreached(
                UUID.randomUUID(),
                ClockKind.CONSULT,
                ClockScope.CASE,
                List.of(),
                DUE.minusSeconds(3_600),
                DUE,
                DUE.plusSeconds(30),
                "2026",
                List.of());
    }

    private static Rated rated() {
        return new Rated(
                EvaluationSubject.ON_SITE,
                1,
                1,
                RatingLevel.DISSATISFIED,
                3,
                3,
                List.of(),
                Optional.empty(),
                RatingChannel.PHONE,
                Rater.REPORTER,
                Optional.empty(),
                DUE);
    }
}
