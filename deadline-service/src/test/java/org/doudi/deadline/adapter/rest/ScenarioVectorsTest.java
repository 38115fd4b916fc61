package org.doudi.deadline.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.doudi.deadline.Neighbours;
import org.doudi.deadline.Surroundings;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.store.time.BusinessClock;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// 验收场景: every row of the due dates, asked of the running service — by the plan, by the other reading of a start
/// outside business hours once that is published, and of 2027 once its notice is.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "deadline"))
@WithTestResource(Neighbours.class)
@TestProfile(ScenarioVectorsTest.OfItsOwn.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScenarioVectorsTest {
    /// Its own log: what it publishes would be other tests' calendar and policy, too.
    public static final class OfItsOwn implements QuarkusTestProfile {}

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String VECTORS = "/scenario-vectors.csv";
    private static final String DEEMING = """
            {"version":"2025-deemed","from":"2025-01-02","parameters":{"afterHours":"DEEM_NEXT_WORKING_DAY"}}""";
    private static final String OF_2027 = """
            {"year":2027,"kind":"OFFICIAL","docNo":"测试通知","publishedOn":"2026-12-30","entries":[
             {"date":"2027-01-01","kind":"HOLIDAY","name":"元旦"},{"date":"2027-01-04","kind":"HOLIDAY","name":"元旦"}]}""";

    @Inject
    BusinessClock clock;

    /// The notices that come with the product are recorded one after the other as the service starts.
    @BeforeEach
    void theNoticesAreThere() {
        await().atMost(LIMIT)
                .until(() -> !counted("2026-12-01T10:00", 1).path("provisional").asBoolean());
    }

    @ParameterizedTest
    @Order(1)
    @CsvFileSource(resources = VECTORS, numLinesToSkip = 1)
    void byThePlan(String scenario, String clockKind, String start, int days, String due) {
        if (!clockKind.contains("revised")) {
            JsonNode counted = counted(start, days);
            assertThat(counted.path("dueAt").asText())
                    .as("%s %s", scenario, clockKind)
                    .isEqualTo(instant(due));
            assertThat(counted.path("provisional").asBoolean())
                    .as("%s %s", scenario, clockKind)
                    .isEqualTo(clockKind.contains("provisional"));
        }
    }

    @ParameterizedTest
    @Order(2)
    @CsvFileSource(resources = VECTORS, numLinesToSkip = 1)
    void byTheOtherReading(String scenario, String clockKind, String start, int days, String due, String deemed) {
        published("2025-01-01T10:00", "/api/v1/policies", DEEMING, "policy.version-known");
        if (deemed != null) {
            assertThat(counted(start, days).path("dueAt").asText())
                    .as("%s %s", scenario, clockKind)
                    .isEqualTo(instant(deemed));
        }
    }

    /// S25: in hours, so both readings agree.
    @ParameterizedTest
    @Order(3)
    @CsvFileSource(resources = VECTORS, numLinesToSkip = 1)
    void onceTheNextYearsNoticeIsThere(String scenario, String clockKind, String start, int days, String due) {
        published("2026-12-30T10:00", "/api/v1/calendars", OF_2027, "calendar.version-known");
        if (clockKind.contains("revised")) {
            JsonNode counted = counted(start, days);
            assertThat(counted.path("dueAt").asText())
                    .as("%s %s", scenario, clockKind)
                    .isEqualTo(instant(due));
            assertThat(counted.path("provisional").asBoolean()).isFalse();
        }
    }

    private void published(String when, String path, String body, String known) {
        new Surroundings().itIs(when);
        await().atMost(LIMIT).until(() -> clock.now().equals(at(when)));
        Api.Answer answer = door().as(TestTokens.of("admin1", "ZWZX", "admin"))
                .under(UUID.randomUUID().toString())
                .post(path, body);
        assertThat(answer.status() == 201 || answer.json().path("code").asText().equals(known))
                .as(answer.body())
                .isTrue();
    }

    private static JsonNode counted(String start, int days) {
        Api.Answer answer = door().as(TestTokens.of("doudi-services", "NONE", "service"))
                .get("/api/v1/due-dates?from=" + at(start) + "&workingDays=" + days);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static String instant(String column) {
        return at(column.replace(' ', 'T')).toString();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(DueDates.ZONE).toInstant();
    }

    private static Api door() {
        return Api.at(URI.create(ConfigProvider.getConfig().getValue("test.url", String.class)));
    }
}
