package org.doudi.routing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.routing.adapter.rest.Bodies.concluded;
import static org.doudi.routing.adapter.rest.Bodies.unit;
import static org.doudi.routing.adapter.rest.Caller.CLERK;
import static org.doudi.routing.adapter.rest.Caller.LEAD;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bad input is told as a problem and changes nothing.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "routing"))
class BadRequestTest {
    @Inject
    Casework casework;

    @Test
    void whatIsNoJsonIsRefused() {
        String caseId = casework.escalated();
        new Answer(LEAD.api().under("malformed").post(conclusion(caseId), "{\"items\":"))
                .statusCode(400)
                .carries("Content-Type", "application/problem+json")
                .says("code", "request.malformed");
        nothingHappened(caseId);
    }

    @Test
    void whatIsMissingIsNamedInChinese() {
        String caseId = casework.escalated();
        Answer refused = LEAD.post(
                        conclusion(caseId),
                        Map.of("items", List.of(Map.of("units", List.of(Map.of("unit", "bdc", "role", "SOLE"))))))
                .statusCode(400)
                .says("code", "request.invalid");
        assertThat(refused.values("violations", "field"))
                .contains("items[0].outcome", "items[0].basis", "items[0].units[0].unit");
        assertThat(refused.values("violations", "message")).contains("部门代码应为2–16位大写字母或数字");
        nothingHappened(caseId);
    }

    @Test
    void whatIsTooLongIsRefused() {
        Answer refused = CLERK.post(
                        "/api/v1/cases/" + casework.escalated() + "/transfers",
                        Map.of("itemNo", 1, "requirement", "请".repeat(2_001)))
                .statusCode(400);
        assertThat(refused.values("violations", "message")).containsExactly("应填写，不超过2000个字符，且不含控制字符");
    }

    @Test
    void whatCannotBePrintedIsRefused() {
        Answer refused = CLERK.post(
                        "/api/v1/cases/" + casework.escalated() + "/transfers",
                        Map.of("itemNo", 1, "requirement", "请\u0000办理"))
                .statusCode(400);

        assertThat(refused.values("violations", "field")).containsExactly("requirement");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "2022-12-01T15:59:59Z",
                "2999-01-01T00:00:00Z"
            })
    void noReviewIsScheduledForATimeThatCannotBe(String time) {
        String caseId = casework.escalated();
        Map<String, Object> schedule = new HashMap<>(Bodies.SCHEDULE);
        schedule.put("scheduledAt", time);

        Answer refused = LEAD.post("/api/v1/cases/" + caseId + "/review/schedule", schedule)
                .statusCode(400)
                .says("code", "request.invalid");

        assertThat(refused.values("violations", "field")).containsExactly("scheduledAt");
        nothingHappened(caseId);
    }

    @Test
    void aUnitThatDoesNotExistIsRefused() {
        String caseId = casework.escalated();
        LEAD.post(conclusion(caseId), concluded("DOABLE", unit("NOSUCH", "SOLE")))
                .statusCode(400)
                .says("code", "unit.unknown")
                .says("clause", "三.4");
        nothingHappened(caseId);
    }

    @Test
    void aCodeThatDoesNotExistIsRefused() {
        String caseId = casework.escalated();
        LEAD.post(conclusion(caseId), concluded("PERHAPS", unit("BDC", "SOLE")))
                .statusCode(400)
                .says("code", "request.invalid");
        nothingHappened(caseId);
    }

    @Test
    void aRequestNeedsItsKey() {
        String caseId = casework.escalated();
        new Answer(LEAD.api().post(conclusion(caseId), Caller.json(concluded("DOABLE", unit("BDC", "SOLE")))))
                .statusCode(400)
                .says("code", "request.idempotency-key-missing");
        nothingHappened(caseId);
    }

    @Test
    void whoSawAnOlderVersionIsToldSo() {
        String caseId = casework.escalated();
        new Answer(LEAD.api()
                        .under("stale-" + caseId)
                        .with("If-Match", "\"7\"")
                        .post(conclusion(caseId), Caller.json(concluded("DOABLE", unit("BDC", "SOLE")))))
                .statusCode(412)
                .says("code", "request.stale");
        nothingHappened(caseId);
    }

    @Test
    void aRepeatedRequestIsAnsweredAsTheFirst() {
        String caseId = casework.escalated();
        String key = "repeat-" + caseId;
        Answer first = LEAD.post(key, conclusion(caseId), concluded("DOABLE", unit("BDC", "SOLE")));
        Answer second = LEAD.post(key, conclusion(caseId), concluded("DOABLE", unit("BDC", "SOLE")));
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"2\"");
        assertThat(LEAD.post(key, conclusion(caseId), concluded("DOABLE", unit("SWJ", "SOLE")))
                        .status())
                .isEqualTo(422);
    }

    private static String conclusion(String caseId) {
        return "/api/v1/cases/" + caseId + "/review/conclusion";
    }

    private static void nothingHappened(String caseId) {
        LEAD.get("/api/v1/cases/" + caseId)
                .statusCode(200)
                .carries("ETag", "\"1\"")
                .says("state", "REVIEW_PENDING");
    }
}
