package org.doudi.intake.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.adapter.rest.Hall.done;
import static org.doudi.intake.adapter.rest.Hall.path;
import static org.doudi.intake.adapter.rest.Hall.post;

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
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 来源编号: what another system knows by one number is one case — §7, once per source reference.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class SourceReferenceTest {
    private static final String CASES = "/api/v1/cases";

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    Pool pool;

    private final Map<String, ?> sent = Bodies.with(Bodies.SENT, "externalRef", "OA-" + UUID.randomUUID());
    private Hall hall;
    private Api sender = Api.at(base);

    @BeforeEach
    void open() {
        hall = new Hall(base, pool);
        sender = hall.integrator("integrator-demo");
    }

    @Test
    void underAnotherKeyTheSameReferenceIsTheSameCase() {
        Answer first = post(sender, CASES, sent);

        Answer again = post(sender, CASES, Bodies.with(sent, "reflection.demand", "请尽快"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(hall.events(idOf(first))).containsExactly("ReflectionReceived");
    }

    @Test
    void manyAtOnceMakeOneCase() {
        List<CompletableFuture<Answer>> sending = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> post(sender, CASES, sent)))
                .toList();

        List<Answer> answers = sending.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(SourceReferenceTest::idOf).containsOnly(idOf(answers.getFirst()));
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).contains(200);
        assertThat(hall.events(idOf(answers.getFirst()))).containsExactly("ReflectionReceived");
    }

    @Test
    void whatTheWindowHasDoneSinceStands() {
        String id = idOf(post(sender, CASES, sent));
        done(hall.clerk(), path(id, "acceptance"), Bodies.REMOTE_ACCEPTANCE);

        Answer again = post(sender, CASES, sent);

        assertThat(idOf(again)).isEqualTo(id);
        assertThat(again.json().path("state").asText()).isEqualTo("REGISTERED");
        assertThat(hall.events(id)).containsExactly("ReflectionReceived", "CaseRegistered");
    }

    @Test
    void anotherSystemsNumbersAreItsOwn() {
        Answer ours = post(sender, CASES, sent);
        Answer theirs = post(hall.integrator("another"), CASES, sent);

        assertThat(idOf(theirs)).isNotEqualTo(idOf(ours));
        assertThat(theirs.status()).isEqualTo(201);
    }

    @Test
    void withoutAReferenceEachRequestIsACaseOfItsOwn() {
        Answer one = post(sender, CASES, Bodies.SENT);
        Answer other = post(sender, CASES, Bodies.SENT);

        assertThat(idOf(one)).isNotEqualTo(idOf(other));
    }

    private static String idOf(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer.json().path("caseId").asText();
    }
}
