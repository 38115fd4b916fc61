package org.doudi.evaluation.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.evaluation.adapter.rest.Hall.clerk;
import static org.doudi.evaluation.adapter.rest.Hall.path;
import static org.doudi.evaluation.adapter.rest.Hall.post;
import static org.doudi.evaluation.adapter.rest.Hall.refused;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

/// Bad input is told as a problem and changes nothing.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "evaluation"))
class BadRequestTest {
    @Inject
    Hall hall;

    @Test
    void whatIsNoJsonIsRefused() {
        String caseId = hall.completed();
        refused(clerk().under("malformed").post(path(caseId, "ratings"), "{\"scale\":"), 400, "request.malformed");
        nothingHappened(caseId);
    }

    @Test
    void whatIsMissingIsNamedInChinese() {
        String caseId = hall.completed();
        JsonNode problem = refused(post(clerk(), path(caseId, "ratings"), Map.of("scale", 3)), 400, "request.invalid");
        assertThat(problem.path("violations").findValuesAsText("field")).contains("channel", "rater");
        assertThat(problem.path("violations").findValuesAsText("message")).contains("请选择评价渠道");
        refused(
                post(clerk(), path(caseId, "ratings"), Map.of("channel", "PHONE", "rater", "REPORTER")),
                400,
                "rating.scale-unknown");
        nothingHappened(caseId);
    }

    @Test
    void codesThatAreNoneAreRefused() {
        String caseId = hall.completed();
        refused(post(clerk(), path(caseId, "rating-invitations"), Map.of("method", "PIGEON")), 400, "request.invalid");
        refused(
                post(clerk(), path(caseId, "leader"), Map.of("unit", "abc", "leader", "leader1")),
                400,
                "request.invalid");
        refused(
                post(clerk(), path(caseId, "leader"), Map.of("unit", "BDC", "leader", "长".repeat(65))),
                400,
                "request.invalid");
        refused(post(clerk(), path(caseId, "ratings"), Requested.of(0, Requested.rating(1))), 400, "request.invalid");
        refused(post(Hall.chief(), path(caseId, "closure"), Map.of("reason", " ")), 400, "request.invalid");
        refused(
                post(Hall.chief(), path(caseId, "closure"), Map.of("reason", "因".repeat(1_001))),
                400,
                "request.invalid");
        nothingHappened(caseId);
    }

    @Test
    void aRequestNeedsItsKey() {
        String caseId = hall.completed();
        refused(
                clerk().post(path(caseId, "ratings"), Requested.json(Requested.rating(1))),
                400,
                "request.idempotency-key-missing");
        nothingHappened(caseId);
    }

    @Test
    void whoSawAnOlderVersionIsToldSo() {
        String caseId = hall.completed();
        refused(
                post(clerk().with("If-Match", "\"7\""), path(caseId, "ratings"), Requested.rating(1)),
                412,
                "request.stale");
        nothingHappened(caseId);
    }

    @Test
    void aRepeatedRequestIsAnsweredAsTheFirst() {
        String caseId = hall.completed();
        String key = "repeat-" + caseId;
        Answer first = clerk().under(key).post(path(caseId, "ratings"), Requested.json(Requested.rating(1)));
        Answer second = clerk().under(key).post(path(caseId, "ratings"), Requested.json(Requested.rating(1)));
        assertThat(first.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(hall.events(caseId)).hasSize(3);
        assertThat(clerk().under(key)
                        .post(path(caseId, "ratings"), Requested.json(Requested.rating(2)))
                        .status())
                .isEqualTo(422);
    }

    private void nothingHappened(String caseId) {
        assertThat(hall.events(caseId)).hasSize(1);
    }
}
