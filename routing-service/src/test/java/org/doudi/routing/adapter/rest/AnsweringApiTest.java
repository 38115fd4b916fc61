package org.doudi.routing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.routing.adapter.rest.Bodies.concluded;
import static org.doudi.routing.adapter.rest.Bodies.unit;
import static org.doudi.routing.adapter.rest.Caller.BUREAU;
import static org.doudi.routing.adapter.rest.Caller.CHIEF;
import static org.doudi.routing.adapter.rest.Caller.CLERK;
import static org.doudi.routing.adapter.rest.Caller.GROUP;
import static org.doudi.routing.adapter.rest.Caller.LEAD;
import static org.doudi.routing.adapter.rest.Orders.on;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

/// 不能办、报请工作组、上报上级 over REST: what a conclusion leads to without an order — 三.3.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "routing"))
class AnsweringApiTest {
    private static final Caller BDC = Caller.coordinatorOf("BDC");
    private static final Caller SWJ = Caller.coordinatorOf("SWJ");
    private static final Caller ZRZY = Caller.coordinatorOf("ZRZY");

    @Inject
    Casework casework;

    @Test
    void theBasesAreReadBeforeOneIsReturned() {
        String caseId = casework.concluded("CANNOT_BY_POLICY", unit("BDC", "LEAD"), unit("SWJ", "CO"));
        BDC.post(on(caseId, "written-bases"), Bodies.BASIS).statusCode(200);

        for (Caller judge : List.of(CHIEF, CLERK, LEAD, Caller.AUDITOR, BDC)) {
            JsonNode basis = judge.get("/api/v1/cases/" + caseId)
                    .statusCode(200)
                    .of()
                    .json()
                    .at("/items/0/bases/0");
            assertThat(basis.path("unit").asText()).isEqualTo("BDC");
            assertThat(basis.path("docNo").asText()).isEqualTo("乌不登〔2026〕1号");
            assertThat(basis.at("/legalBasis/0/law").asText()).isEqualTo("不动产登记暂行条例");
            assertThat(basis.at("/legalBasis/0/article").asText()).isEqualTo("第二十二条");
            assertThat(basis.at("/legalBasis/0/quote").asText()).isEqualTo("不予登记");
            assertThat(basis.has("reasons")).isTrue();
        }
        assertThat(SWJ.get("/api/v1/cases/" + caseId).statusCode(200).text()).doesNotContain("乌不登");
        assertThat(BUREAU.get("/api/v1/cases/" + caseId).statusCode(200).text()).doesNotContain("乌不登");
    }

    @Test
    void whatCannotBeDoneIsAnsweredByTheWindowAlone() {
        String caseId = casework.escalated();
        LEAD.post(on(caseId, "review/conclusion"), concluded("CANNOT_BY_POLICY", unit("BDC", "SOLE")))
                .statusCode(200)
                .says("state", "BASIS_PENDING");
        CLERK.post(on(caseId, "cannot-reply"), Bodies.REPLY).statusCode(409).says("code", "reply.bases-first");
        SWJ.post(on(caseId, "written-bases"), Bodies.BASIS).statusCode(403).says("code", "basis.not-yours");
        BDC.post(on(caseId, "written-bases"), Bodies.BASIS).statusCode(200).says("state", "REPLY_PENDING");
        CHIEF.post(on(caseId, "written-bases/returns"), Bodies.RETURN)
                .statusCode(200)
                .says("state", "BASIS_PENDING");
        BDC.post(on(caseId, "written-bases"), Bodies.BASIS).statusCode(200);
        CLERK.post(on(caseId, "cannot-reply"), Bodies.REPLY).statusCode(200).says("state", "CANNOT_REPLIED");
        assertThat(casework.recorded(caseId)).doesNotContain("张三");
    }

    @Test
    void whoWasAbsentIsSentTheMinutes() {
        String caseId = casework.escalated();
        LEAD.post(on(caseId, "review/schedule"), Bodies.SCHEDULE).statusCode(200);
        LEAD.post(on(caseId, "review/meeting"), Bodies.HELD).statusCode(200);
        LEAD.post(
                        on(caseId, "review/conclusion"),
                        concluded("CANNOT_BY_POLICY", unit("BDC", "LEAD"), unit("SWJ", "CO")))
                .statusCode(200);
        assertThat(uninformed(LEAD, caseId)).containsExactly("SWJ");
        assertThat(uninformed(SWJ, caseId)).containsExactly("SWJ");
        assertThat(uninformed(BDC, caseId)).isEmpty();
        CLERK.post(on(caseId, "minutes/deliveries"), Map.of("unit", "BDC", "method", "LETTER"))
                .statusCode(409)
                .says("code", "minutes.not-owed")
                .says("clause", "三.3");
        CLERK.post(on(caseId, "minutes/deliveries"), Map.of("unit", "SWJ", "method", "PHONE"))
                .statusCode(400)
                .says("code", "minutes.in-writing");

        String key = "minutes-of-" + caseId;
        String first = CLERK.post(key, on(caseId, "minutes/deliveries"), Bodies.MINUTES)
                .statusCode(200)
                .says("state", "BASIS_PENDING")
                .carries("Doudi-Position", "routing/")
                .text();

        assertThat(CLERK.post(key, on(caseId, "minutes/deliveries"), Bodies.MINUTES)
                        .statusCode(200)
                        .text())
                .isEqualTo(first);
        assertThat(uninformed(LEAD, caseId)).isEmpty();
        SWJ.post(on(caseId, "written-bases"), Bodies.BASIS).statusCode(200);
    }

    @Test
    void theWorkingGroupDecidesWhatTheMeetingCouldNot() {
        String caseId = casework.concluded("UNRESOLVED");
        GROUP.get("/api/v1/cases/" + caseId).statusCode(404);
        LEAD.post(on(caseId, "working-group/report"), Bodies.TO_GROUP)
                .statusCode(200)
                .says("state", "WORKING_GROUP");
        GROUP.get("/api/v1/cases/" + caseId).statusCode(200);
        GROUP.post(on(caseId, "working-group/decision"), Bodies.GROUP_DECISION)
                .statusCode(200)
                .says("state", "TRANSFER_PENDING");
        assertThat(Orders.issue(caseId)).hasSize(1);
    }

    @Test
    void theUnitReportsUpWhatIsBeyondTheBanner() {
        String caseId = casework.concluded("BEYOND_AUTHORITY", unit("ZRZY", "SOLE"));
        ZRZY.post(on(caseId, "superior/reply"), Bodies.SUPERIOR_REPLY)
                .statusCode(409)
                .says("code", "superior.not-reported");
        ZRZY.post(on(caseId, "superior/report"), Bodies.TO_SUPERIOR)
                .statusCode(200)
                .says("state", "REPORTED_UP");
        ZRZY.post(on(caseId, "superior/reply"), Bodies.SUPERIOR_REPLY)
                .statusCode(200)
                .says("state", "COMPLETED");
    }

    private static List<String> uninformed(Caller caller, String caseId) {
        JsonNode item = caller.get("/api/v1/cases/" + caseId)
                .statusCode(200)
                .of()
                .json()
                .at("/items/0");
        return item.path("uninformed").valueStream().map(JsonNode::asText).toList();
    }
}
