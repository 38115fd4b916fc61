package org.doudi.intake.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doudi.intake.adapter.rest.Hall.assertProblem;
import static org.doudi.intake.adapter.rest.Hall.done;
import static org.doudi.intake.adapter.rest.Hall.path;
import static org.doudi.intake.adapter.rest.Hall.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.CaseState;
import org.doudi.events.NumberTemplate;
import org.doudi.events.ReportingEvent.CaseArchived;
import org.doudi.events.RoutingEvent.MergerConfirmed;
import org.doudi.events.RoutingEvent.MergerRefused;
import org.doudi.events.StreamId;
import org.doudi.testkit.ForeignLog;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 并单、取消并单 — A-22: one act on two cases, recorded on both or on neither.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class MergerApiTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Map<String, ?> NOT_THE_SAME = Map.of("reason", "核对后不是同一件事");

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
    void theLaterOneGoesOnAsTheEarlierOne() {
        String master = hall.consulting();
        String id = hall.registered();

        assertThat(done(hall.clerk(), path(id, "merger"), into(master))
                        .path("state")
                        .asText())
                .isEqualTo("MERGED");

        assertThat(hall.events(id)).containsExactly("CaseRegistered", "DuplicateLinked", "CaseMerged");
        assertThat(hall.events(master)).endsWith("DuplicateTakenIn");
        assertThat(view(id).path("master").asText()).isEqualTo(master);
        assertThat(view(master).path("duplicates").path(0).asText()).isEqualTo(id);
        assertProblem(post(hall.clerk(), path(id, "consultation"), Bodies.CONSULTATION), 409, "case.merged");
        assertProblem(post(hall.clerk(), path(master, "withdrawal"), Bodies.WITHDRAWAL), 409, "merging.has-duplicates");
    }

    @Test
    void aRepeatUnderTheSameKeyIsAnsweredTheSame() {
        String master = hall.consulting();
        String id = hall.registered();
        String key = UUID.randomUUID().toString();

        String first = hall.clerk()
                .under(key)
                .post(path(id, "merger"), Bodies.json(into(master)))
                .body();

        assertThat(hall.clerk()
                        .under(key)
                        .post(path(id, "merger"), Bodies.json(into(master)))
                        .body())
                .isEqualTo(first);
        assertThat(hall.events(master)).filteredOn("DuplicateTakenIn"::equals).hasSize(1);
    }

    @Test
    void theDutyChiefUndoesIt() {
        String master = hall.consulting();
        String id = hall.consulting();
        done(hall.clerk(), path(id, "merger"), into(master));

        assertThat(done(hall.chief(), path(id, "merger/undoing"), NOT_THE_SAME)
                        .path("state")
                        .asText())
                .isEqualTo("CONSULTING");

        assertThat(hall.events(master)).endsWith("DuplicateTakenIn", "DuplicateLetGo");
        assertThat(hall.recorded(id)).doesNotContain("核对后");
        assertThat(view(id).path("master").isMissingNode()
                        || view(id).path("master").isNull())
                .isTrue();
        assertProblem(post(hall.chief(), path(id, "merger/undoing"), NOT_THE_SAME), 409, "merging.not-merged");
    }

    /// 三.7: once oversight has filed it, the chief comes too late.
    @Test
    void aMergerThatIsFiledIsNotUndone() {
        String master = hall.consulting();
        String id = hall.registered();
        done(hall.clerk(), path(id, "merger"), into(master));
        try (ForeignLog reporting = new ForeignLog("/reporting-service", "system:test")) {
            reporting.tells(StreamId.parse(id), archived(CaseState.MERGED), Instant.parse("2026-02-12T02:00:00Z"));
            await().atMost(LIMIT).until(() -> view(id).path("state").asText().equals("ARCHIVED"));

            assertThat(hall.events(id)).endsWith("CaseMerged", "ArchivalNoted");
            assertProblem(post(hall.chief(), path(id, "merger/undoing"), NOT_THE_SAME), 409, "case.archived");
            assertThat(hall.events(master)).endsWith("DuplicateTakenIn");
            assertThat(view(id).path("master").asText()).isEqualTo(master);
        }
    }

    /// The chief was first, and oversight has not heard of it: the case goes on.
    @Test
    void aMergerThatWasUndoneBeforeStaysUndone() {
        String master = hall.consulting();
        String id = hall.consulting();
        done(hall.clerk(), path(id, "merger"), into(master));
        done(hall.chief(), path(id, "merger/undoing"), NOT_THE_SAME);
        try (ForeignLog reporting = new ForeignLog("/reporting-service", "system:test")) {
            reporting.tells(StreamId.parse(id), archived(CaseState.MERGED), Instant.parse("2026-02-12T02:00:00Z"));
            await().atMost(LIMIT).until(() -> hall.events(id).contains("ArchivalOvertaken"));
        }
        assertThat(view(id).path("state").asText()).isEqualTo("CONSULTING");
    }

    private static CaseArchived archived(CaseState from) {
        return new CaseArchived(
                new NumberTemplate("乌办反档〔2026〕0001号"),
                "ARCHIVE/150626/2026",
                from,
                "00",
                List.of(),
                LocalDate.parse("2036-12-31"),
                Optional.empty());
    }

    @Test
    void whatIsRefusedChangesNeither() {
        String earlier = hall.consulting();
        String later = hall.registered();

        assertProblem(post(hall.clerk(), path(earlier, "merger"), into(later)), 409, "merging.later-master");
        assertProblem(post(hall.clerk(), path(later, "merger"), into(later)), 400, "merging.itself");
        assertProblem(
                post(hall.clerk(), path(later, "merger"), into(UUID.randomUUID().toString())),
                404,
                "merging.master-unknown");
        assertProblem(post(hall.clerk(), path(later, "merger"), into(hall.sent())), 409, "merging.later-master");
        assertThat(hall.events(later)).containsExactly("CaseRegistered");
        assertThat(hall.events(earlier)).doesNotContain("DuplicateTakenIn", "DuplicateLinked");
    }

    @Test
    void whatIsMissingIsAskedFor() {
        String id = hall.registered();

        assertProblem(
                post(hall.clerk(), path(id, "merger"), Map.of("masterCaseId", id, "basis", List.of())),
                400,
                "request.invalid");
        assertProblem(
                post(hall.clerk(), path(id, "merger"), Map.of("basis", List.of("SAME_MATTER"))),
                400,
                "request.invalid");
        assertProblem(post(hall.chief(), path(id, "merger/undoing"), Map.of("reason", " ")), 400, "request.invalid");
    }

    /// What routing has in hand goes when routing says so.
    @Test
    void whereTheReviewHasItRoutingIsAsked() {
        String master = hall.consulting();
        String granted = escalated();
        String denied = escalated();
        done(hall.clerk(), path(granted, "merger"), into(master));
        done(hall.clerk(), path(denied, "merger"), into(master));
        assertThat(view(granted).path("state").asText()).isEqualTo("REVIEW_PENDING");

        try (ForeignLog routing = new ForeignLog("/routing-service", "system:test")) {
            Instant now = Instant.parse("2026-02-09T09:30:00Z");
            routing.tells(StreamId.parse(granted), new MergerConfirmed(StreamId.parse(master)), now);
            routing.tells(StreamId.parse(denied), new MergerRefused(StreamId.parse(master)), now);

            await().atMost(LIMIT)
                    .until(() -> view(granted).path("state").asText().equals("MERGED"));
            await().atMost(LIMIT).until(() -> hall.events(denied).contains("DuplicateUnlinked"));
        }
        assertThat(hall.events(granted)).endsWith("DuplicateLinked", "CaseMerged");
        assertThat(view(denied).path("state").asText()).isEqualTo("REVIEW_PENDING");
        assertThat(hall.events(master)).endsWith("DuplicateTakenIn", "DuplicateTakenIn", "DuplicateLetGo");
        assertThat(view(master).path("duplicates")).hasSize(1);
    }

    private String escalated() {
        String id = hall.consulting();
        done(hall.clerk(), path(id, "escalation"), Map.of("reason", "CANNOT_REPLY", "explanation", "三方无法当场答复"));
        return id;
    }

    private JsonNode view(String id) {
        return hall.clerk().get("/api/v1/cases/" + id).json();
    }

    private static Map<String, ?> into(String master) {
        return Map.of("masterCaseId", master, "basis", List.of("SAME_REPORTER", "SIMILAR_TEXT"));
    }
}
