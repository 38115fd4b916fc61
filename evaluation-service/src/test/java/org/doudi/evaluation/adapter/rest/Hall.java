package org.doudi.evaluation.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.doudi.evaluation.domain.EvaluationDecider;
import org.doudi.evaluation.domain.FollowingCommand;
import org.doudi.evaluation.domain.FollowingCommand.AwaitItems;
import org.doudi.evaluation.domain.FollowingCommand.NoteSource;
import org.doudi.evaluation.domain.FollowingCommand.Open;
import org.doudi.evaluation.domain.FollowingCommand.Opening;
import org.doudi.events.Channel;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.OrgCode;
import org.doudi.events.Recorded;
import org.doudi.events.Sealing;
import org.doudi.events.StreamId;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.Task;
import org.doudi.store.log.EventLog;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.TestTokens;
import org.eclipse.microprofile.config.ConfigProvider;

/// The stage as its people see it, the cases that have come to it, and the log behind.
@ApplicationScoped
public class Hall {
    static final String NO_CASE = "00000000-0000-0000-0000-0000000000aa";

    private static final Instant START = Instant.parse("2026-02-09T01:00:00Z");
    private static final Sealing.KeyPair REPORTER = Sealing.newKeyPair();

    private final DeciderRunner runner;
    private final EventLog log;
    private final Pool pool;

    Hall(DeciderRunner runner, EventLog log, Pool pool) {
        this.runner = runner;
        this.log = log;
        this.pool = pool;
    }

    static Api nobody() {
        return Api.at(URI.create(ConfigProvider.getConfig().getValue("test.url", String.class)));
    }

    static Api staff(String user, String... roles) {
        return nobody().as(TestTokens.of(user, "ZWZX", roles));
    }

    static Api clerk() {
        return staff("clerk1", "clerk");
    }

    static Api chief() {
        return staff("chief1", "duty-chief");
    }

    static Api client(String client, String role) {
        return nobody().as(TestTokens.ofClient(client, role));
    }

    static String path(String caseId, String what) {
        return "/api/v1/cases/" + caseId + "/" + what;
    }

    static Answer post(Api who, String path, Map<String, ?> body) {
        return who.under(UUID.randomUUID().toString()).post(path, Requested.json(body));
    }

    static JsonNode done(Api who, String path, Map<String, ?> body) {
        Answer answer = post(who, path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    static JsonNode refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("title").asText()).containsPattern("\\p{IsHan}");
        return problem;
    }

    /// Handled in one item.
    String completed() {
        String caseId = registered();
        follows(caseId, handled(1, 1));
        return caseId;
    }

    /// Split by the review, and every item handled.
    String completedInTwoItems() {
        String caseId = registered();
        follows(caseId, new AwaitItems(List.of(1, 2)));
        follows(caseId, handled(1, 1));
        follows(caseId, handled(2, 1));
        return caseId;
    }

    String registered() {
        String caseId = UUID.randomUUID().toString();
        pool.preparedQuery("INSERT INTO subject_key (stream, subject, public_key) VALUES ($1, $2, $3)")
                .execute(Tuple.of(
                        UUID.fromString(caseId),
                        UUID.randomUUID(),
                        REPORTER.publicKey().value()))
                .await()
                .indefinitely();
        return caseId;
    }

    void sentBy(String caseId, String client) {
        follows(caseId, new NoteSource(client));
    }

    void follows(String caseId, FollowingCommand command) {
        CommandContext context = new CommandContext(
                "system:evaluation", START, UUID.randomUUID(), Optional.empty(), Channel.WINDOW, "150626");
        runner.run(Task.of(new EvaluationDecider(), StreamId.parse(caseId), command, context))
                .await()
                .indefinitely();
    }

    static Open handled(int itemNo, int round) {
        return new Open(
                EvaluationSubject.HANDLING,
                itemNo,
                Optional.of(round),
                List.of(new OrgCode("BDC")),
                Opening.TO_BE_RATED);
    }

    List<DomainEvent> events(String caseId) {
        return log.load(StreamId.parse(caseId)).await().indefinitely().stream()
                .map(Recorded::event)
                .toList();
    }

    /// Everybody who did something with a case.
    List<String> actors(String caseId) {
        return log.load(StreamId.parse(caseId)).await().indefinitely().stream()
                .map(recorded -> recorded.metadata().actor())
                .toList();
    }

    /// Every answer that is kept for repeats, as text.
    String kept() {
        StringBuilder replies = new StringBuilder();
        pool.query("SELECT convert_from(reply, 'UTF8') FROM idempotency_key")
                .execute()
                .await()
                .indefinitely()
                .forEach(row -> replies.append(row.getString(0)).append('\n'));
        return replies.toString();
    }

    /// Everything that was recorded of a case, as text.
    String recorded(String caseId) {
        StringBuilder bodies = new StringBuilder();
        pool.preparedQuery("SELECT convert_from(body, 'UTF8') FROM event WHERE stream = $1 ORDER BY version")
                .execute(Tuple.of(UUID.fromString(caseId)))
                .await()
                .indefinitely()
                .forEach(row -> bodies.append(row.getString(0)).append('\n'));
        return bodies.toString();
    }
}
