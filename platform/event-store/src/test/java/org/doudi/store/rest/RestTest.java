package org.doudi.store.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The whole edge of a service: tokens, bodies, keys, versions and problem details, over a real log.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "evaluation"))
class RestTest {
    private static final String BODY = "{\"leader\":\"leader1\",\"because\":\"DISSATISFIED\"}";

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private Api leader = Api.at(base);
    private String taking = "";

    @BeforeEach
    void someCase() {
        leader = Api.at(base).as(TestTokens.of("leader1", "BDC", "leader"));
        taking = "/api/v1/takings/" + UUID.randomUUID();
    }

    @Test
    void a_command_answers_with_its_version_and_position() {
        Answer made = leader.under("k-" + taking).post(taking, BODY);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().path("taken").asInt()).isEqualTo(1);
        assertThat(made.header("ETag")).contains("\"1\"");
        assertThat(made.header("Doudi-Position").orElseThrow()).matches("evaluation/\\d+/\\d+");
        assertThat(made.header("Content-Type").orElseThrow()).startsWith("application/json");
    }

    @Test
    void a_repeat_gets_the_first_answer_byte_for_byte() {
        Api keyed = leader.under("r-" + taking);
        Answer first = keyed.post(taking, BODY);
        leader.under("other-" + taking).post(taking, BODY.replace("leader1", "leader2"));

        Answer second = keyed.post(taking, BODY);

        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Doudi-Position")).isEqualTo(first.header("Doudi-Position"));
        assertThat(versionOf(taking)).isEqualTo(2);
    }

    @Test
    void a_repeat_of_what_changed_nothing_gets_the_first_answer_too() {
        leader.under("1-" + taking).post(taking, BODY);
        Api keyed = leader.under("2-" + taking);
        Answer unchanged = keyed.post(taking, BODY);
        leader.under("3-" + taking).post(taking, BODY.replace("leader1", "leader2"));

        Answer repeated = keyed.post(taking, BODY);

        assertThat(unchanged.header("Doudi-Position")).isEmpty();
        assertThat(repeated.body()).isEqualTo(unchanged.body());
        assertThat(versionOf(taking)).isEqualTo(2);
    }

    @Test
    void a_key_stands_for_one_request() {
        Api keyed = leader.under("u-" + taking);
        keyed.post(taking, BODY);

        assertProblem(keyed.post(taking, BODY.replace("leader1", "leader2")), 422, "request.key-reused");
        assertProblem(keyed.post(taking + "0", BODY), 404, "request.http-404");
        assertThat(versionOf(taking)).isEqualTo(1);
    }

    @Test
    void the_same_key_of_another_person_is_another_request() {
        leader.under("p-" + taking).post(taking, BODY);
        Answer other = leader.as(TestTokens.of("leader2", "BDC", "leader"))
                .under("p-" + taking)
                .post(taking, BODY.replace("leader1", "leader2"));

        assertThat(other.json().path("taken").asInt()).isEqualTo(2);
    }

    @Test
    void a_command_needs_a_key() {
        assertProblem(leader.post(taking, BODY), 400, "request.idempotency-key-missing");
        assertProblem(leader.under("k".repeat(129)).post(taking, BODY), 400, "request.idempotency-key-missing");
        assertThat(leader.get(taking).status()).isEqualTo(404);
    }

    @Test
    void what_a_person_saw_must_still_stand() {
        leader.under("a-" + taking).post(taking, BODY);
        String other = BODY.replace("leader1", "leader2");

        assertProblem(leader.under("b-" + taking).with("If-Match", "\"0\"").post(taking, other), 412, "request.stale");
        assertProblem(
                leader.under("c-" + taking).with("If-Match", "yesterday").post(taking, other),
                400,
                "request.if-match-malformed");
        assertThat(versionOf(taking)).isEqualTo(1);
        assertThat(leader.under("d-" + taking)
                        .with("If-Match", "\"1\"")
                        .post(taking, other)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_refusal_names_its_rule_and_clause() {
        for (int i = 1; i <= 3; i++) {
            leader.under(i + taking).post(taking, BODY.replace("leader1", "leader" + i));
        }

        JsonNode problem = assertProblem(
                leader.under("4" + taking).post(taking, BODY.replace("leader1", "leader4")), 409, "taking.enough");

        assertThat(problem.path("clause").asText()).isEqualTo("三.5");
        assertThat(problem.path("title").asText()).isEqualTo("该办件已由三位领导包案");
        assertThat(problem.path("type").asText()).isEqualTo("https://doudi.org/problems/taking.enough");
    }

    @Test
    void without_a_good_token_nothing_is_told() {
        assertProblem(Api.at(base).get(taking), 401, "request.unauthorized");
        assertProblem(Api.at(base).as("rubbish").get(taking), 401, "request.unauthorized");
        assertProblem(
                Api.at(base)
                        .as(TestTokens.forAudience("account", "leader1", "leader"))
                        .get(taking),
                401,
                "request.unauthorized");
    }

    /// Where discovery is off nobody tells the issuer: each check must stand by itself.
    @Test
    void a_token_counts_only_as_the_realm_gave_it() {
        assertThat(leader.get(taking).status()).isEqualTo(404);

        assertRefused(TestTokens.ofIssuer("http://elsewhere.example/realms/doudi", "leader1", "leader"));
        assertRefused(TestTokens.ofIssuer("", "leader1", "leader"));
        assertRefused(TestTokens.expired(60, "leader1", "leader"));
        assertRefused(TestTokens.forged("leader1", "leader"));
        assertRefused(TestTokens.unsigned("leader1", "leader"));
        assertThat(Api.at(base)
                        .as(TestTokens.ofClient("leader", "leader"))
                        .get(taking)
                        .status())
                .isEqualTo(404);
    }

    private void assertRefused(String token) {
        assertProblem(Api.at(base).as(token).get(taking), 401, "request.unauthorized");
    }

    @Test
    void only_the_named_roles_may() {
        Api clerk = leader.as(TestTokens.of("clerk1", "ZWZX", "clerk"));

        assertProblem(clerk.under("f-" + taking).post(taking, BODY), 403, "request.forbidden");
        assertProblem(leader.get("/api/v1/takings/forgotten"), 403, "request.forbidden");
    }

    @Test
    void only_an_operator_releases_what_is_parked() {
        String release = "/api/v1/parked-streams/" + UUID.randomUUID() + "/release";
        Api admin = leader.as(TestTokens.of("admin1", "ZWZX", "admin"));

        assertProblem(leader.post(release, ""), 403, "request.forbidden");
        assertProblem(leader.get("/api/v1/parked-streams"), 403, "request.forbidden");
        assertProblem(Api.at(base).post(release, ""), 401, "request.unauthorized");
        assertProblem(admin.post(release, ""), 404, "parked.unknown");
        assertThat(admin.get("/api/v1/parked-streams").json().isArray()).isTrue();
    }

    @Test
    void whoever_is_refused_is_on_record() {
        Api clerk = leader.as(TestTokens.of("denied-" + taking.hashCode(), "ZWZX", "clerk"));
        Api auditor = leader.as(TestTokens.of("audit1", "ZWZX", "auditor"));

        assertProblem(clerk.under("f-" + taking).post(taking + "?phone=13800000000", BODY), 403, "request.forbidden");
        assertProblem(clerk.get("/api/v1/access-records"), 403, "request.forbidden");
        Answer page = auditor.get("/api/v1/access-records?limit=1");
        String next = page.header("Link").orElseThrow().replaceAll("<(.*)>.*", "$1");

        assertThat(page.json()).hasSize(1);
        assertThat(page.json().get(0).path("target").asText()).isEqualTo("GET /api/v1/access-records");
        JsonNode before = auditor.get(next).json().get(0);
        assertThat(before.path("actor").asText()).isEqualTo("user:denied-" + taking.hashCode());
        assertThat(before.path("kind").asText()).isEqualTo("DENIED");
        assertThat(before.path("target").asText()).isEqualTo("POST " + taking);
        assertThat(before.path("outcome").asText()).isEqualTo("request.forbidden");
        assertProblem(auditor.get("/api/v1/access-records?limit=201"), 400, "request.invalid");
        assertProblem(Api.at(base).get("/api/v1/access-records"), 401, "request.unauthorized");
    }

    @Test
    void a_body_that_is_no_good_is_told_by_its_field() {
        assertViolation("{\"because\":\"DISSATISFIED\"}", "leader");
        assertViolation("{\"leader\":\" \",\"because\":\"DISSATISFIED\"}", "leader");
        assertViolation("{\"leader\":\"leader1\",\"because\":\"ANGRY\"}", "because");
        assertViolation("{\"leader\":\"leader1\",\"because\":\"DISSATISFIED\",\"phone\":\"1\"}", "phone");
        assertViolation("{\"leader\":{},\"because\":\"DISSATISFIED\"}", "leader");
    }

    @Test
    void a_parameter_that_is_no_good_is_told_by_its_name() {
        JsonNode missing = assertProblem(leader.get("/api/v1/takings/search"), 400, "request.invalid");
        JsonNode blank = assertProblem(leader.get("/api/v1/takings/search?leader=%20"), 400, "request.invalid");

        assertThat(missing.path("violations").path(0).path("field").asText()).isEqualTo("leader");
        assertThat(blank.path("violations").path(0).path("field").asText()).isEqualTo("leader");
    }

    @Test
    void a_rule_about_one_field_names_it() {
        JsonNode problem = assertProblem(leader.get("/api/v1/takings/within?leader=x"), 400, "taking.leader");

        assertThat(problem.path("violations").path(0).path("field").asText()).isEqualTo("leader");
        assertThat(problem.path("violations").path(0).path("message").asText()).isEqualTo("没有这位领导");
    }

    @Test
    void a_body_that_is_no_json_is_refused() {
        Api keyed = leader.under("m-" + taking);

        assertProblem(keyed.post(taking, "{\"leader\":"), 400, "request.malformed");
        assertProblem(keyed.post(taking, ""), 400, "request.invalid");
        assertProblem(keyed.post(taking, "[]"), 400, "request.malformed");
        assertProblem(keyed.with("Content-Type", "text/plain").post(taking, BODY), 415, "request.http-415");
        assertProblem(keyed.post(taking, "\"" + "长".repeat(400_000) + "\""), 413, "request.http-413");
        assertThat(leader.get(taking).status()).isEqualTo(404);
    }

    @Test
    void unknown_addresses_and_methods_are_told_as_problems() {
        assertProblem(leader.get("/api/v1/nothing"), 404, "request.http-404");
        assertProblem(leader.get("/api/v1/takings/not-an-id"), 404, "request.http-404");
        assertProblem(leader.send("PUT", taking, BodyPublishers.ofString(BODY)), 405, "request.http-405");
        assertProblem(leader.get(taking), 404, "taking.unknown");
    }

    @Test
    void a_failure_of_ours_tells_nothing_of_the_house() {
        Answer failed = leader.get("/api/v1/takings/failing");

        assertProblem(failed, 500, "service.failed");
        assertThat(failed.body()).doesNotContain("secret", "Exception", "org.doudi.store");
    }

    @Test
    void every_answer_forbids_sniffing_and_storing() {
        Answer answer = leader.get("/api/v1/nothing");

        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(leader.with("Origin", "https://elsewhere.example")
                        .get(taking)
                        .header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    private long versionOf(String path) {
        String tag = leader.get(path).header("ETag").orElseThrow();
        return Long.parseLong(tag.replace("\"", ""));
    }

    private void assertViolation(String body, String field) {
        JsonNode problem = assertProblem(leader.under("v-" + taking).post(taking, body), 400, "request.invalid");
        assertThat(problem.path("violations").path(0).path("field").asText()).isEqualTo(field);
        assertThat(problem.path("violations").path(0).path("message").asText()).containsPattern("\\p{IsHan}");
    }

    private static JsonNode assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("clause").asText()).isNotBlank();
        assertThat(problem.path("title").asText()).containsPattern("\\p{IsHan}");
        return problem;
    }
}
