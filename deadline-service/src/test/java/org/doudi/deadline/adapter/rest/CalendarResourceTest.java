package org.doudi.deadline.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.doudi.deadline.Neighbours;
import org.doudi.deadline.Surroundings;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.events.DeadlineEvent.BreachWithdrawn;
import org.doudi.events.DeadlineEvent.ClockRescheduled;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.StreamId;
import org.doudi.store.log.EventLog;
import org.doudi.store.time.BusinessClock;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 公布日历: what it would move is shown before, and moved once afterwards (§4.1-9, S25). Each test has years of its
/// own, which no notice covers yet.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "deadline"))
@WithTestResource(Neighbours.class)
class CalendarResourceTest {
    static final List<String> FILES = List.of("/api/v1/calendars/files", "/api/v1/calendars/files/previews");

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String CALENDARS = "/api/v1/calendars";

    @Inject
    Clocks clocks;

    @Inject
    EventLog log;

    @Inject
    Pool pool;

    @Inject
    BusinessClock clock;

    /// What the lists of the ledger count by.
    @Test
    void theServicesAreToldTheWorkingDays() {
        Api service = Api.at(URI.create(ConfigProvider.getConfig().getValue("test.url", String.class)))
                .as(TestTokens.of("doudi-services", "", "service"));

        assertThat(service.get("/api/v1/calendars/working-days?from=2026-02-12&to=2026-02-25")
                        .json()
                        .path("days")
                        .toString())
                .isEqualTo("[\"2026-02-12\",\"2026-02-13\",\"2026-02-14\",\"2026-02-24\",\"2026-02-25\"]");
        for (String wrong : List.of(
                "from=2026-02-12", "from=2026-02-12&to=2026-02-11", "from=2026-01-01&to=2028-12-31", "from=x&to=y")) {
            assertThat(service.get("/api/v1/calendars/working-days?" + wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @BeforeEach
    void itIsTheEndOf2030() {
        new Surroundings().allAnswer();
        itIs("2030-12-30T11:00");
    }

    private void itIs(String local) {
        new Surroundings().itIs(local);
        await().atMost(LIMIT)
                .until(() -> clock.now()
                        .equals(LocalDateTime.parse(local).atZone(DueDates.ZONE).toInstant()));
    }

    @Test
    void aNoticeIsPreviewedThenMovesEachOpenClockOnce() {
        assertThat(admin().post(CALENDARS, official(2030)).status()).isEqualTo(201);
        StreamId moving = clocks.started("2030-12-30T02:00:00Z", 5);
        StreamId staying = clocks.started("2030-12-30T02:00:00Z", 1);
        String before = revision();
        assertThat(clock(moving).path("provisional").asBoolean()).isTrue();

        Api.Answer preview = file("/files/previews?year=2031&kind=OFFICIAL&docNo=N31&publishedOn=2030-11-05");
        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        assertThat(preview.json().path("changedFrom").asText()).isEqualTo("2031-01-01");
        JsonNode move = moves(preview).stream()
                .filter(one -> one.path("caseId").asText().equals(moving.toString()))
                .findAny()
                .orElseThrow();
        assertThat(move.path("dueAt").asText()).isEqualTo("2031-01-06T09:30:00Z");
        assertThat(move.path("newDueAt").asText()).isEqualTo("2031-01-08T09:30:00Z");
        assertThat(moves(preview)).noneMatch(one -> one.path("caseId").asText().equals(staying.toString()));
        assertThat(revision()).isEqualTo(before);
        assertThat(moved(moving)).isEmpty();

        Api.Answer published = file("/files?year=2031&kind=OFFICIAL&docNo=N31&publishedOn=2030-11-05");
        assertThat(published.status()).as(published.body()).isEqualTo(201);
        await().atMost(LIMIT).until(() -> !moved(moving).isEmpty());
        assertThat(moved(moving)).hasSize(1);
        assertThat(moved(moving).getFirst().oldDueAt()).isEqualTo("2031-01-06T09:30:00Z");
        assertThat(clock(moving).path("dueAt").asText()).isEqualTo("2031-01-08T09:30:00Z");
        assertThat(clock(moving).path("provisional").asBoolean()).isFalse();
        assertThat(clock(moving).path("calendarVersion").asText())
                .isEqualTo(published.json().path("revision").asText());
        await().atMost(LIMIT).until(() -> behind() == 0);
        assertThat(moved(staying)).isEmpty();

        assertThat(admin().post(CALENDARS, closing("2031-01-07")).status()).isEqualTo(201);
        await().atMost(LIMIT).until(() -> moved(moving).size() == 2);
        assertThat(clock(moving).path("dueAt").asText()).isEqualTo("2031-01-09T09:30:00Z");
        assertThat(moved(staying)).isEmpty();
    }

    /// 翻页: each clock in range is on one page.
    @Test
    void aPreviewIsReadPageByPage() {
        StreamId first = clocks.started("2033-01-03T02:00:00Z", 9);
        StreamId second = clocks.started("2033-01-03T02:00:00Z", 9);
        String body = official(2033);
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            Api.Answer page = admin().post(CALENDARS + "/previews?limit=1" + after, body);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            moves(page).forEach(move -> seen.add(move.path("caseId").asText()));
            after = page.json().hasNonNull("next")
                    ? "&after=" + page.json().path("next").asText()
                    : "";
        } while (!after.isEmpty());
        assertThat(seen).doesNotHaveDuplicates().contains(first.toString(), second.toString());
        assertThat(admin().post(CALENDARS + "/previews?after=now", body)
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("request.after-malformed");
    }

    /// What an older calendar counted, and no newer one changes, is marked without an event.
    @Test
    void whatAnOlderCalendarCountedIsFoundAndMarked() {
        StreamId stream = clocks.started("2034-03-06T02:00:00Z", 1);
        pool.preparedQuery("UPDATE open_clock SET calendar_revision = -1, counted_until = NULL WHERE stream = $1")
                .execute(Tuple.of(stream.value()))
                .await()
                .atMost(LIMIT);
        await().atMost(LIMIT).until(() -> behind() == 0);
        assertThat(moved(stream)).isEmpty();
    }

    @Test
    void officeHoursMoveTheCloseOfBusiness() {
        assertThat(admin().post(CALENDARS, official(2035)).status()).isEqualTo(201);
        StreamId stream = clocks.started("2035-03-05T02:00:00Z", 3);
        itIs("2035-03-05T11:00");
        String hours = "{\"from\":\"2035-03-08\",\"opens\":\"08:30\",\"closes\":\"18:00\",\"docNo\":\"夏令\"}";
        assertThat(moves(admin().post("/api/v1/office-hours/previews", hours)))
                .anyMatch(one -> one.path("caseId").asText().equals(stream.toString()));
        assertThat(admin().post("/api/v1/office-hours", hours).status()).isEqualTo(201);
        await().atMost(LIMIT).until(() -> moved(stream).size() == 1);
        assertThat(clock(stream).path("dueAt").asText()).isEqualTo("2035-03-08T10:00:00Z");
        assertThat(admin().post("/api/v1/office-hours", hours)
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("hours.version-known");
    }

    /// The breach of a day that turns out to have been off is withdrawn, and the limit runs on.
    @Test
    void aBreachOfADayThatWasOffIsWithdrawn() {
        assertThat(admin().post(CALENDARS, official(2032)).status()).isEqualTo(201);
        itIs("2032-03-01T11:00");
        StreamId stream = clocks.started("2032-03-01T02:00:00Z", 2);
        itIs("2032-03-04T09:00");
        await().atMost(LIMIT).until(() -> of(stream, DeadlineBreached.class).size() == 1);

        String closed = closing("2032-03-03").replace("\"year\":2031", "\"year\":2032");
        Api.Answer published = admin().post(CALENDARS, closed);
        assertThat(published.status()).as(published.body()).isEqualTo(201);
        await().atMost(LIMIT).until(() -> moved(stream).size() == 1);
        assertThat(of(stream, BreachWithdrawn.class)).singleElement().satisfies(withdrawn -> {
            assertThat(withdrawn.stillCharged()).isEmpty();
            assertThat(withdrawn.causeAt()).isEqualTo("2032-03-04T01:00:00Z");
        });
        assertThat(clock(stream).path("dueAt").asText()).isEqualTo("2032-03-04T09:30:00Z");
        assertThat(of(stream, DeadlineBreached.class)).hasSize(1);

        itIs("2032-03-04T18:00");
        await().atMost(LIMIT).until(() -> of(stream, DeadlineBreached.class).size() == 2);
        assertThat(of(stream, DeadlineBreached.class).getLast().dueAt()).isEqualTo("2032-03-04T09:30:00Z");
        assertThat(of(stream, BreachWithdrawn.class)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"year\":2031}|request.invalid",
                "{\"year\":1999,\"kind\":\"OFFICIAL\",\"docNo\":\"x\",\"publishedOn\":\"2030-11-05\"}|request.invalid",
                "{\"year\":2040,\"kind\":\"LOCAL\",\"docNo\":\"a b\",\"publishedOn\":\"2030-11-05\"}|request.invalid",
                "{\"year\":2040,\"kind\":\"LOCAL\",\"docNo\":\"x\",\"publishedOn\":\"2040-11-05\"}|calendar.not-yet-issued",
            })
    void whatCannotBeANoticeIsRefused(String body, String code) {
        Api.Answer answer = admin().post(CALENDARS, body);
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.json().path("code").asText()).isEqualTo(code);
        assertThat(answer.json().path("title").asText()).containsPattern("\\p{IsHan}");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithItsLine() {
        Api.Answer answer = admin().with("Content-Type", "text/csv")
                .post(
                        CALENDARS + "/files?year=2041&kind=OFFICIAL&docNo=N41&publishedOn=2030-11-05",
                        "date,kind,name\n2041-01-01,free,元旦\n");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asText()).isEqualTo("calendar.file-unreadable");
        assertThat(answer.json().path("title").asText()).contains("第2行");
    }

    @Test
    void aPolicyIsPublishedForCasesToCome() {
        String body = "{\"version\":\"2036\",\"from\":\"2032-01-01\",\"parameters\":{\"review.wd\":\"3\"}}";
        Api.Answer published = admin().post("/api/v1/policies", body);
        assertThat(published.status()).as(published.body()).isEqualTo(201);
        assertThat(value(published.json(), "review.wd")).isEqualTo("3");
        assertThat(value(published.json(), "basis.wd")).isEqualTo("1");
        JsonNode all = admin().get("/api/v1/policies").json();
        assertThat(all.get(0).path("version").asText()).isEqualTo("2022-12-02");
        assertThat(value(all.get(0), "review.wd")).isEqualTo("2");
        assertThat(admin().post("/api/v1/policies", body.replace("2036", "2037").replace("3\"}", "x\"}"))
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("policy.value-out-of-range");
    }

    private static String value(JsonNode policy, String name) {
        return StreamSupport.stream(policy.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("name").asText().equals(name))
                .findAny()
                .orElseThrow()
                .path("value")
                .asText();
    }

    private static String official(int year) {
        return "{\"year\":%d,\"kind\":\"OFFICIAL\",\"docNo\":\"N%d\",\"publishedOn\":\"2030-11-05\",\"entries\":[]}"
                .formatted(year, year);
    }

    private static String closing(String day) {
        return ("{\"year\":2031,\"kind\":\"LOCAL\",\"docNo\":\"停电\",\"publishedOn\":\"2030-12-30\","
                        + "\"entries\":[{\"date\":\"%s\",\"kind\":\"HOLIDAY\",\"name\":\"停电\"}]}")
                .formatted(day);
    }

    private static Api.Answer file(String path) {
        return admin().with("Content-Type", "text/csv")
                .post(CALENDARS + path, "date,kind,name\n2031-01-01,holiday,元旦\n2031-01-02,holiday,元旦\n");
    }

    private static List<JsonNode> moves(Api.Answer preview) {
        return StreamSupport.stream(preview.json().path("moves").spliterator(), false)
                .toList();
    }

    private static String revision() {
        return admin().get(CALENDARS).json().path("revision").asText();
    }

    private static JsonNode clock(StreamId stream) {
        return door().as(TestTokens.of("clerk1", "ZWZX", "clerk"))
                .get("/api/v1/cases/" + stream + "/clocks")
                .json()
                .get(0);
    }

    private List<ClockRescheduled> moved(StreamId stream) {
        return of(stream, ClockRescheduled.class);
    }

    private <E> List<E> of(StreamId stream, Class<E> type) {
        return log.load(stream).await().atMost(LIMIT).stream()
                .map(event -> event.event())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private long behind() {
        return pool.query("SELECT count(*) FROM open_clock"
                        + " WHERE calendar_revision < (SELECT max(revision) FROM calendar_revision)")
                .execute()
                .await()
                .atMost(LIMIT)
                .iterator()
                .next()
                .getLong(0);
    }

    private static Api admin() {
        return door().as(TestTokens.of("admin1", "ZWZX", "admin"))
                .under(UUID.randomUUID().toString());
    }

    private static Api door() {
        return Api.at(URI.create(ConfigProvider.getConfig().getValue("test.url", String.class)));
    }
}
