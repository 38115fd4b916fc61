package org.doudi.intake.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.adapter.rest.Hall.assertProblem;
import static org.doudi.intake.adapter.rest.Hall.done;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.doudi.events.StaffId;
import org.doudi.intake.application.FindingSimilar;
import org.doudi.intake.application.FindingSimilar.Told;
import org.doudi.store.time.BusinessClock;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 疑似重复 — A-22: what the clerk is shown while registering.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class SimilarApiTest {
    private static final String PATH = "/api/v1/similar-reflections";

    private final String matter = "M-" + UUID.randomUUID().toString().substring(0, 8);
    private final String phone = "199%08d".formatted(System.nanoTime() % 100_000_000);
    private final String problem = "草场承包证%s补发一直没有结果".formatted(matter);

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    Pool pool;

    @Inject
    FindingSimilar finding;

    @Inject
    BusinessClock clock;

    private Hall hall;
    private String earlier = "";

    @BeforeEach
    void somethingWasReflected() {
        hall = new Hall(base, pool);
        earlier = registered(phone, matter, problem);
    }

    @Test
    void theSameTelephoneIsFound_howeverItIsWritten() {
        JsonNode found = asked(Map.of("phone", "+86 " + phone));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).path("caseId").asText()).isEqualTo(earlier);
        assertThat(found.get(0).path("stateName").asText()).isEqualTo("已受理");
        assertThat(found.get(0).path("number").asText()).startsWith("乌办反");
        assertThat(basis(found.get(0))).containsExactly("SAME_REPORTER");
    }

    @Test
    void theSameMatterAndALikeTextAreFound_withoutATelephone() {
        JsonNode found = asked(Map.of("matterCode", matter, "problem", "补发" + problem));

        assertThat(found.get(0).path("caseId").asText()).isEqualTo(earlier);
        assertThat(basis(found.get(0))).containsExactly("SAME_MATTER", "SIMILAR_TEXT");
        assertThat(found.get(0).path("percent").asInt()).isGreaterThan(80);
    }

    @Test
    void whatHasMostInCommonComesFirst() {
        String other = registered("19911112222", matter, "另一件事情，毫不相干");

        JsonNode found = asked(Map.of("phone", phone, "matterCode", matter, "problem", problem));

        assertThat(found.findValuesAsText("caseId")).startsWith(earlier).containsSubsequence(earlier, other);
    }

    @Test
    void aCaseIsNotLikeItself_andAStrangerLikeNobody() {
        assertThat(asked(Map.of("phone", phone, "caseId", earlier))).isEmpty();
        assertThat(asked(Map.of("matterCode", matter + "-X"))).isEmpty();
    }

    @Test
    void whatIsOlderThanThirtyDaysIsNotAsked() {
        Told told = new Told(Optional.empty(), Optional.of(matter), Optional.empty(), Optional.empty());

        assertThat(finding.find(told, new StaffId("clerk1"), clock.now().plus(Duration.ofDays(29)))
                        .await()
                        .indefinitely())
                .hasSize(1);
        assertThat(finding.find(told, new StaffId("clerk1"), clock.now().plus(Duration.ofDays(31)))
                        .await()
                        .indefinitely())
                .isEmpty();
    }

    @Test
    void askingShowsNoTextAndRecordsNothing() {
        List<String> before = hall.events(earlier);
        long people = people();

        JsonNode found = asked(Map.of("phone", "19900009999", "problem", problem));

        assertThat(found.toString()).doesNotContain("草场", phone);
        assertThat(hall.events(earlier)).isEqualTo(before);
        assertThat(people()).isEqualTo(people);
    }

    @Test
    void nothingToldIsRefused_andSoIsWhatIsNoTelephone() {
        assertProblem(hall.clerk().post(PATH, "{}"), 400, "similar.nothing-told");
        assertThat(hall.clerk().post(PATH, "{\"phone\":\"12\"}").status()).isEqualTo(400);
        assertThat(hall.clerk()
                        .post(PATH, "{\"phone\":null,\"matterCode\":\"" + matter + "\"}")
                        .status())
                .isEqualTo(200);
    }

    private String registered(String of, String about, String text) {
        Map<String, ?> body = Bodies.with(
                Bodies.with(
                        Bodies.with(Bodies.CASE, "reflection.reporter.phone", of),
                        "reflection.matter",
                        Map.of("code", about, "name", "承包证补发")),
                "reflection.problem",
                text);
        return done(hall.clerk(), "/api/v1/cases", body).path("caseId").asText();
    }

    private JsonNode asked(Map<String, ?> body) {
        Api.Answer answer = hall.clerk().post(PATH, Bodies.json(body));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> basis(JsonNode similar) {
        return StreamSupport.stream(similar.path("basis").spliterator(), false)
                .map(each -> each.path("code").asText())
                .toList();
    }

    private long people() {
        return pool.query("select count(*) from subject")
                .execute()
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }
}
