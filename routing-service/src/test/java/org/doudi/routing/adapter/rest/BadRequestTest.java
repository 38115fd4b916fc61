package org.doudi.routing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.routing.adapter.rest.Bodies.concluded;
import static org.doudi.routing.adapter.rest.Bodies.unit;
import static org.doudi.routing.adapter.rest.Caller.CLERK;
import static org.doudi.routing.adapter.rest.Caller.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Bad input is told as a problem and changes nothing.
@QuarkusTest
@QuarkusTestResource(RoutingServers.class)
class BadRequestTest {
    @Inject
    Casework casework;

    @Test
    void whatIsNoJsonIsRefused() {
        String caseId = casework.escalated();
        LEAD.posted(conclusion(caseId), "{\"items\":", "Idempotency-Key", "malformed")
                .statusCode(400)
                .header("Content-Type", startsWith("application/problem+json"))
                .body("code", equalTo("request.malformed"));
        nothingHappened(caseId);
    }

    @Test
    void whatIsMissingIsNamedInChinese() {
        String caseId = casework.escalated();
        LEAD.post(
                        conclusion(caseId),
                        Map.of("items", List.of(Map.of("units", List.of(Map.of("unit", "bdc", "role", "SOLE"))))))
                .statusCode(400)
                .body("code", equalTo("request.invalid"))
                .body("violations.field", hasItems("items[0].outcome", "items[0].basis", "items[0].units[0].unit"))
                .body("violations.message", hasItem(containsString("部门代码")));
        nothingHappened(caseId);
    }

    @Test
    void whatIsTooLongIsRefused() {
        CLERK.post(
                        "/api/v1/cases/" + casework.escalated() + "/transfers",
                        Map.of("itemNo", 1, "requirement", "请".repeat(2_001)))
                .statusCode(400)
                .body("violations.message", hasItem("应填写，且不超过2000个字符"));
    }

    @Test
    void aUnitThatDoesNotExistIsRefused() {
        String caseId = casework.escalated();
        LEAD.post(conclusion(caseId), concluded("DOABLE", unit("NOSUCH", "SOLE")))
                .statusCode(400)
                .body("code", equalTo("unit.unknown"))
                .body("clause", equalTo("三.4"));
        nothingHappened(caseId);
    }

    @Test
    void aCodeThatDoesNotExistIsRefused() {
        String caseId = casework.escalated();
        LEAD.post(conclusion(caseId), concluded("PERHAPS", unit("BDC", "SOLE")))
                .statusCode(400)
                .body("code", equalTo("request.invalid"));
        nothingHappened(caseId);
    }

    @Test
    void aRequestNeedsItsKey() {
        String caseId = casework.escalated();
        LEAD.posted(conclusion(caseId), Caller.json(concluded("DOABLE", unit("BDC", "SOLE"))))
                .statusCode(400)
                .body("code", equalTo("request.idempotency-key-missing"));
        nothingHappened(caseId);
    }

    @Test
    void whoSawAnOlderVersionIsToldSo() {
        String caseId = casework.escalated();
        LEAD.posted(
                        conclusion(caseId),
                        Caller.json(concluded("DOABLE", unit("BDC", "SOLE"))),
                        "Idempotency-Key",
                        "stale-" + caseId,
                        "If-Match",
                        "\"7\"")
                .statusCode(412)
                .body("code", equalTo("request.stale"));
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
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("REVIEW_PENDING"));
    }
}
