package org.doudi.deadline.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.doudi.deadline.Neighbours;
import org.doudi.deadline.Surroundings;
import org.doudi.events.StreamId;
import org.doudi.store.time.BusinessClock;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 假如: asked of a case and of a period, and nothing has changed by it.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "deadline"))
@WithTestResource(Neighbours.class)
class WhatIfResourceTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String PERIOD = "/api/v1/what-ifs";
    private static final String THREE_DAYS = "{\"parameters\":{\"review.wd\":\"3\"}}";
    private static final String CLOSED = "{\"calendar\":{\"year\":2022,\"kind\":\"LOCAL\",\"docNo\":\"假如停电\","
            + "\"publishedOn\":\"2022-03-01\",\"entries\":[{\"date\":\"2022-03-09\",\"kind\":\"HOLIDAY\",\"name\":\"停电\"}]}}";

    @Inject
    Clocks clocks;

    @Inject
    Pool pool;

    @Inject
    BusinessClock clock;

    @BeforeEach
    void nothingIsDueYet() {
        new Surroundings().itIs("2022-03-07T09:00");
        await().atMost(LIMIT).until(() -> clock.now().equals(Instant.parse("2022-03-07T01:00:00Z")));
    }

    @Test
    void ofACaseEachClockIsToldAsItIsAndAsItWouldBe() {
        StreamId matter = clocks.started("2022-03-08T02:00:00Z", 2);
        Api.Answer answer = as("leader").post(ofCase(matter), THREE_DAYS);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json()).hasSize(1);
        JsonNode review = answer.json().get(0);
        assertThat(review.path("dueAt").asText()).isEqualTo("2022-03-10T09:30:00Z");
        assertThat(review.path("wouldBeDue").asText()).isEqualTo("2022-03-11T09:30:00Z");
        assertThat(review.path("verdict").asText()).isEqualTo("SAME");
        assertThat(as("bureau")
                        .post(ofCase(matter), CLOSED)
                        .json()
                        .get(0)
                        .path("wouldBeDue")
                        .asText())
                .isEqualTo("2022-03-11T09:30:00Z");
    }

    /// Page by page, each once.
    @Test
    void ofAPeriodThoseAreToldThatWouldBeOtherwise() {
        StreamId one = clocks.started("2022-03-08T02:00:00Z", 2);
        StreamId other = clocks.started("2022-03-08T03:00:00Z", 2);
        StreamId later = clocks.started("2022-04-08T03:00:00Z", 2);
        StreamId complaint = clocks.started("2022-03-08T04:00:00Z", 2);
        clocks.recuse(complaint, "somebody");
        for (int limit : List.of(1, 7, 5000)) {
            List<JsonNode> found = asked(limit);
            assertThat(found).extracting(each -> each.path("clockId")).doesNotHaveDuplicates();
            assertThat(found)
                    .extracting(each -> each.path("caseId").asText())
                    .contains(one.toString(), other.toString())
                    .doesNotContain(later.toString(), complaint.toString());
        }
    }

    private static List<JsonNode> asked(int limit) {
        List<JsonNode> found = new ArrayList<>();
        String after = "";
        do {
            Api.Answer page = as("admin").post(PERIOD + "?limit=" + limit + after, period(THREE_DAYS));
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            page.json().path("clocks").forEach(found::add);
            after = page.json().hasNonNull("next")
                    ? "&after=" + page.json().path("next").asText()
                    : "";
        } while (!after.isEmpty());
        return found;
    }

    /// Neither the log nor any table of the service is another afterwards, and what is sent is taken from the log.
    @Test
    void nothingHasChangedByIt() {
        StreamId matter = clocks.started("2022-03-08T02:00:00Z", 2);
        await("quiet").atMost(LIMIT).until(() -> unsent() == 0 && everything().equals(everything()));
        String calendar = as("admin").get("/api/v1/calendars").body();
        Map<String, String> before = everything();
        assertThat(before).containsKeys("event", "log_head", "open_clock", "reminder", "calendar_revision", "policy");
        for (String supposed : List.of(THREE_DAYS, CLOSED)) {
            assertThat(as("leader").post(ofCase(matter), supposed).status()).isEqualTo(200);
            assertThat(as("admin").post(PERIOD, period(supposed)).status()).isEqualTo(200);
        }
        assertThat(everything()).isEqualTo(before);
        assertThat(unsent()).isZero();
        assertThat(as("admin").get("/api/v1/calendars").body()).isEqualTo(calendar);
    }

    /// Each table's rows; leases are kept alive in real time, whatever happens.
    private Map<String, String> everything() {
        Map<String, String> all = new TreeMap<>();
        for (Row table : query("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
                + " AND has_table_privilege(current_user, format('%I.%I', schemaname, tablename), 'SELECT')"
                + " AND tablename NOT IN ('firing_turn', 'relay_checkpoint', 'consumer_offset')")) {
            String name = table.getString(0);
            all.put(
                    name,
                    query("SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM \"" + name + "\" t")
                            .getFirst()
                            .getString(0));
        }
        return all;
    }

    private long unsent() {
        return query("SELECT count(*) FROM log_head h JOIN relay_checkpoint r USING (shard)"
                        + " WHERE r.position < h.position")
                .getFirst()
                .getLong(0);
    }

    private List<Row> query(String sql) {
        List<Row> rows = new ArrayList<>();
        pool.query(sql).execute().await().atMost(LIMIT).forEach(rows::add);
        return rows;
    }

    /// 四(四).
    @Test
    void whoStandsBackIsToldNothing() {
        StreamId complaint = clocks.started("2022-03-08T02:00:00Z", 2);
        clocks.recuse(complaint, "somebody");
        Api.Answer answer = as("duty-chief").post(ofCase(complaint), THREE_DAYS);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("code").asText()).isEqualTo("case.unknown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|what-if.nothing-supposed",
                "{\"parameters\":{\"rest.wd\":\"3\"}}|policy.parameter-unknown",
                "{\"parameters\":{\"review.wd\":\"x\"}}|policy.value-out-of-range",
                "{\"calendar\":{\"year\":2022}}|request.invalid",
                "{\"calendar\":{\"year\":2022,\"kind\":\"LOCAL\",\"docNo\":\"x\",\"publishedOn\":\"2022-03-01\"}}|calendar.changes-nothing",
            })
    void whatCannotBeSupposedIsRefused(String body, String code) {
        StreamId matter = clocks.started("2022-03-08T02:00:00Z", 2);
        refused(as("leader").post(ofCase(matter), body), code);
        refused(as("admin").post(PERIOD, period(body)), code);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-01T00:00:00Z,2023-06-01T00:00:00Z,what-if.period-out-of-range",
        "2023-06-01T00:00:00Z,2024-06-02T00:00:00Z,what-if.period-out-of-range",
        "1970-01-01T00:00:00Z,1970-06-02T00:00:00Z,what-if.period-out-of-range",
        "2099-12-01T00:00:00Z,2100-06-02T00:00:00Z,what-if.period-out-of-range",
        "2023-06-01,2023-06-02T00:00:00Z,request.invalid"
    })
    void whatIsNoPeriodIsRefused(String from, String to, String code) {
        refused(as("admin").post(PERIOD, body(THREE_DAYS, from, to)), code);
    }

    @ParameterizedTest
    @CsvSource({
        "after=now,request.after-malformed",
        "after=1_2_3,request.after-malformed",
        "limit=0,request.invalid",
        "limit=5001,request.invalid"
    })
    void whatIsNoPageIsRefused(String query, String code) {
        refused(as("admin").post(PERIOD + "?" + query, period(THREE_DAYS)), code);
    }

    private static void refused(Api.Answer answer, String code) {
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.json().path("code").asText()).as(answer.body()).isEqualTo(code);
        assertThat(answer.json().path("title").asText()).containsPattern("\\p{IsHan}");
        assertThat(answer.json().path("clause").asText()).isNotEmpty();
    }

    private static String ofCase(StreamId matter) {
        return "/api/v1/cases/" + matter + "/what-ifs";
    }

    private static String period(String suppose) {
        return body(suppose, "2022-03-08T00:00:00Z", "2022-03-09T00:00:00Z");
    }

    private static String body(String suppose, String from, String to) {
        return "{\"suppose\":%s,\"from\":\"%s\",\"to\":\"%s\"}".formatted(suppose, from, to);
    }

    private static Api as(String role) {
        return Api.at(URI.create(ConfigProvider.getConfig().getValue("test.url", String.class)))
                .as(TestTokens.of("somebody", "BDC", role));
    }
}
