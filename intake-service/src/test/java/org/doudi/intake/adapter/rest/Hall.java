package org.doudi.intake.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.TestTokens;

/// The hall as its people see it, and the log behind it.
final class Hall {
    private final Api api;
    private final Pool pool;

    Hall(URI base, Pool pool) {
        this.api = Api.at(base);
        this.pool = pool;
    }

    Api nobody() {
        return api;
    }

    Api clerk() {
        return staff("clerk1", "clerk");
    }

    Api chief() {
        return staff("chief1", "duty-chief");
    }

    Api staff(String user, String... roles) {
        return api.as(TestTokens.of(user, "ZWZX", roles));
    }

    Api staffOf(String user, String unit, String role) {
        return api.as(TestTokens.of(user, unit, role));
    }

    Api integrator(String client) {
        return client(client, "integrator");
    }

    Api client(String client, String role) {
        return api.as(TestTokens.ofClient(client, role));
    }

    static Answer post(Api who, String path, Map<String, ?> body) {
        return who.under(UUID.randomUUID().toString()).post(path, Bodies.json(body));
    }

    /// Posts what has to succeed.
    static JsonNode done(Api who, String path, Map<String, ?> body) {
        Answer answer = post(who, path, body);
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer.json();
    }

    String registered() {
        return done(clerk(), "/api/v1/cases", Bodies.CASE).path("caseId").asText();
    }

    String consulting() {
        String id = registered();
        done(clerk(), path(id, "consultation"), Bodies.CONSULTATION);
        return id;
    }

    String sent() {
        return sent("OA-" + UUID.randomUUID());
    }

    /// Under the sender's own number.
    String sent(String reference) {
        return done(integrator("integrator-demo"), "/api/v1/cases", Bodies.with(Bodies.SENT, "externalRef", reference))
                .path("caseId")
                .asText();
    }

    static String path(String id, String part) {
        return "/api/v1/cases/" + id + "/" + part;
    }

    static JsonNode assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("title").asText()).containsPattern("\\p{IsHan}");
        return problem;
    }

    /// The types of a case's events, in order.
    List<String> events(String caseId) {
        return StreamSupport.stream(
                        pool.preparedQuery("SELECT type FROM event WHERE stream = $1 ORDER BY version")
                                .execute(Tuple.of(UUID.fromString(caseId)))
                                .await()
                                .indefinitely()
                                .spliterator(),
                        false)
                .map(row -> row.getString(0).replaceAll("^doudi\\.|\\.v\\d+$", ""))
                .toList();
    }

    /// Everything that is recorded of a case, as text.
    String recorded(String caseId) {
        StringBuilder bodies = new StringBuilder();
        pool.preparedQuery("SELECT convert_from(body, 'UTF8') FROM event WHERE stream = $1 ORDER BY version")
                .execute(Tuple.of(UUID.fromString(caseId)))
                .await()
                .indefinitely()
                .forEach(row -> bodies.append(row.getString(0)).append('\n'));
        return bodies.toString();
    }

    long count(String table) {
        return one("SELECT count(*) FROM " + table).getLong(0);
    }

    private Row one(String sql) {
        return pool.query(sql).execute().await().indefinitely().iterator().next();
    }
}
