package org.doudi.intake.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.adapter.rest.Hall.assertProblem;
import static org.doudi.intake.adapter.rest.Hall.done;
import static org.doudi.intake.adapter.rest.Hall.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.doudi.events.StreamId;
import org.doudi.intake.BusinessTime;
import org.doudi.store.time.BusinessClock;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 窗口值守 — 五(一): who sits when, and who is there. Each test has a day of its own.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
@WithTestResource(BusinessTime.class)
class DutyApiTest {
    private static final String DUTY = "/api/v1/duty";

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    Pool pool;

    @Inject
    BusinessClock clock;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(base, pool);
    }

    @Test
    void theRosterIsReadWithWhoIsThere() {
        itIs("2026-03-02T08:20");
        done(lead(), DUTY + "/rosters", roster(day("2026-03-02", sitting("clerk1"), onDuty("chief1"))));
        JsonNode came = done(hall.clerk(), DUTY + "/arrivals", Bodies.SITTING);
        itIs("2026-03-02T08:35");

        JsonNode today = hall.clerk().get(DUTY).json();

        assertThat(came.path("person").asText()).isEqualTo("clerk1");
        assertThat(came.path("present").asBoolean()).isTrue();
        assertThat(today.path("day").asText()).isEqualTo("2026-03-02");
        assertThat(today.path("published").asBoolean()).isTrue();
        JsonNode clerk = today.path("shifts").path(0);
        assertThat(clerk.path("kindName").asText()).isEqualTo("坐班");
        assertThat(clerk.path("startsAt").asText()).isEqualTo("2026-03-02T00:30:00Z");
        assertThat(clerk.path("endsAt").asText()).isEqualTo("2026-03-02T04:00:00Z");
        assertThat(clerk.path("present").asBoolean()).isTrue();
        assertThat(today.path("shifts").path(1).path("person").asText()).isEqualTo("chief1");
        assertThat(today.path("shifts").path(1).path("present").asBoolean()).isFalse();
        assertThat(today.path("attendance").path(0).path("startedAt").asText()).isEqualTo("2026-03-02T00:20:00Z");
        assertThat(today.path("unattendedSince").isMissingNode()
                        || today.path("unattendedSince").isNull())
                .isTrue();
        assertThat(events("2026-03-02")).containsExactly("DutyRosterPublished", "DutyShiftStarted");
    }

    @Test
    void whoLeavesIsGoneAndTheWindowIsEmpty() {
        itIs("2026-03-03T08:20");
        done(hall.chief(), DUTY + "/rosters", roster(day("2026-03-03", sitting("clerk1"))));
        done(hall.clerk(), DUTY + "/arrivals", Bodies.SITTING);
        itIs("2026-03-03T09:00");
        assertThat(done(hall.clerk(), DUTY + "/departures", Bodies.SITTING)
                        .path("present")
                        .asBoolean())
                .isFalse();
        assertProblem(post(hall.clerk(), DUTY + "/departures", Bodies.SITTING), 409, "duty.not-present");
        itIs("2026-03-03T09:05");

        JsonNode today = hall.staff("auditor1", "auditor").get(DUTY).json();

        assertThat(today.path("shifts").path(0).path("present").asBoolean()).isFalse();
        assertThat(today.path("attendance").path(0).path("endedAt").asText()).isEqualTo("2026-03-03T01:00:00Z");
        assertThat(today.path("unattendedSince").asText()).isEqualTo("2026-03-03T01:00:00Z");
        assertThat(today.path("unattended")).isEmpty();
    }

    @Test
    void aWholeWeekIsPublishedOrNothingOfIt() {
        itIs("2026-03-04T18:00");
        assertProblem(
                post(
                        lead(),
                        DUTY + "/rosters",
                        roster(day("2026-03-05", sitting("clerk1")), day("2026-03-03", sitting("clerk1")))),
                400,
                "roster.day-past");
        assertThat(events("2026-03-05")).isEmpty();

        done(lead(), DUTY + "/rosters", roster(day("2026-03-05", sitting("clerk1")), day("2026-03-06")));

        assertThat(events("2026-03-05")).containsExactly("DutyRosterPublished");
        JsonNode friday = lead().get(DUTY + "?day=2026-03-06").json();
        assertThat(friday.path("published").asBoolean()).isTrue();
        assertThat(friday.path("shifts")).isEmpty();
        assertThat(lead().get(DUTY + "?day=2026-03-07").json().path("published").asBoolean())
                .isFalse();
    }

    @Test
    void aRepeatIsOneActAndAnotherRosterReplacesTheFirst() {
        itIs("2026-03-09T08:00");
        Api first = lead().under(UUID.randomUUID().toString());
        String body = Bodies.json(roster(day("2026-03-10", sitting("clerk1"))));
        first.post(DUTY + "/rosters", body);
        done(lead(), DUTY + "/rosters", roster(day("2026-03-10", sitting("clerk2"))));
        assertThat(first.post(DUTY + "/rosters", body).status()).isEqualTo(200);
        Api arriving = hall.clerk().under(UUID.randomUUID().toString());
        String came =
                arriving.post(DUTY + "/arrivals", Bodies.json(Bodies.SITTING)).body();

        assertThat(arriving.post(DUTY + "/arrivals", Bodies.json(Bodies.SITTING))
                        .body())
                .isEqualTo(came);
        assertThat(events("2026-03-10")).containsExactly("DutyRosterPublished", "DutyRosterPublished");
        assertThat(events("2026-03-09")).containsExactly("DutyShiftStarted");
        assertThat(lead().get(DUTY + "?day=2026-03-10").json().findValuesAsText("person"))
                .containsExactly("clerk2");
    }

    @Test
    void eachKindIsForItsOwnPeople() {
        itIs("2026-03-11T08:20");
        Api leader = hall.staffOf("leader-bdc", "BDC", "leader");

        done(leader, DUTY + "/arrivals", Map.of("kind", "LEADING"));
        done(hall.chief(), DUTY + "/arrivals", Map.of("kind", "ON_DUTY"));
        assertProblem(post(leader, DUTY + "/arrivals", Bodies.SITTING), 403, "duty.kind-not-yours");
        assertProblem(post(hall.clerk(), DUTY + "/departures", Map.of("kind", "ON_DUTY")), 403, "duty.kind-not-yours");

        assertThat(hall.clerk().get(DUTY).json().path("attendance").findValuesAsText("kindName"))
                .containsExactly("带班", "值班");
    }

    @Test
    void whatIsWrittenWronglyIsRefusedAndChangesNothing() {
        itIs("2026-03-12T08:00");
        for (Map<String, ?> wrong : List.of(
                Map.of("days", List.of()),
                Map.of("days", List.of(Map.of("shifts", List.of()))),
                Map.of("days", List.of(Map.of("day", "2026-02-30"))),
                roster(day("2026-03-12", Bodies.without(sitting("clerk1"), "kind"))),
                roster(day("2026-03-12", Bodies.with(sitting("clerk1"), "person", "两 个"))),
                roster(day("2026-03-12", Bodies.with(sitting("clerk1"), "until", "25:00"))))) {
            assertProblem(post(lead(), DUTY + "/rosters", wrong), 400, "request.invalid");
        }
        assertProblem(
                post(lead(), DUTY + "/rosters", roster(day("2026-03-12"), day("2026-03-12"))), 400, "roster.day-twice");
        assertProblem(
                post(
                        lead(),
                        DUTY + "/rosters",
                        roster(day("2026-03-12", Bodies.with(sitting("clerk1"), "until", "08:00")))),
                400,
                "roster.shift-inverted");
        assertProblem(post(hall.clerk(), DUTY + "/arrivals", Map.of()), 400, "request.invalid");
        assertProblem(lead().get(DUTY + "?day=today"), 400, "request.parameter");

        assertThat(events("2026-03-12")).isEmpty();
    }

    /// The window's duty is no case.
    @Test
    void nobodyFindsACaseInIt() {
        itIs("2026-03-13T08:00");
        done(lead(), DUTY + "/rosters", roster(day("2026-03-13", sitting("clerk1"))));

        assertProblem(hall.clerk().get("/api/v1/cases/" + stream("2026-03-13")), 404, "case.unknown");
        assertProblem(hall.clerk().get("/api/v1/cases/" + stream("2026-03-13") + "/words"), 404, "case.unknown");
        assertProblem(
                post(hall.clerk(), "/api/v1/cases/" + stream("2026-03-13") + "/consultation", Bodies.CONSULTATION),
                404,
                "case.unknown");
    }

    private void itIs(String local) {
        BusinessTime.set(clock, local);
    }

    private Api lead() {
        return hall.staff("lead1", "centre-lead");
    }

    private List<String> events(String day) {
        return hall.events(stream(day));
    }

    private static String stream(String day) {
        return StreamId.named("duty", "150626", day).toString();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Map<String, ?> roster(Map<String, ?>... days) {
        return Map.of("days", List.of(days));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Map<String, ?> day(String day, Map<String, ?>... shifts) {
        return Map.of("day", day, "shifts", List.of(shifts));
    }

    private static Map<String, ?> sitting(String person) {
        return Map.of("kind", "SITTING", "person", person, "from", "08:30", "until", "12:00");
    }

    private static Map<String, ?> onDuty(String person) {
        return Map.of("kind", "ON_DUTY", "person", person, "from", "08:30", "until", "17:30");
    }
}
