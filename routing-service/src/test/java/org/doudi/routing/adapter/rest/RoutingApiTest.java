package org.doudi.routing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.routing.adapter.rest.Bodies.concluded;
import static org.doudi.routing.adapter.rest.Bodies.unit;
import static org.doudi.routing.adapter.rest.Caller.BUREAU;
import static org.doudi.routing.adapter.rest.Caller.CHIEF;
import static org.doudi.routing.adapter.rest.Caller.CLERK;
import static org.doudi.routing.adapter.rest.Caller.GROUP;
import static org.doudi.routing.adapter.rest.Caller.LEAD;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

/// 研判、转办、办理、答复、上报 as each role does them over REST.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "routing"))
class RoutingApiTest {
    private static final Caller BDC = Caller.coordinatorOf("BDC");
    private static final Caller SWJ = Caller.coordinatorOf("SWJ");
    private static final Caller ZRZY = Caller.coordinatorOf("ZRZY");

    @Inject
    Casework casework;

    @Test
    void oneDepartmentHandlesACase() {
        String caseId = casework.escalated();
        LEAD.post(on(caseId, "review/schedule"), Bodies.SCHEDULE)
                .statusCode(200)
                .says("state", "REVIEW_SCHEDULED");
        LEAD.post(on(caseId, "review/conclusion"), concluded("DOABLE", unit("BDC", "SOLE")))
                .statusCode(200)
                .says("stateName", "待转办");
        String order = issue(caseId).getFirst();
        BDC.get("/api/v1/transfers/" + order)
                .statusCode(200)
                .matches("transferNo", "乌转〔\\d{4}〕\\d{4}号")
                .says("unit", "BDC")
                .says("role", "SOLE");
        BDC.post("/api/v1/transfers/" + order + "/receipt", Map.of())
                .statusCode(200)
                .says("state", "HANDLING")
                .carries("Doudi-Position", "routing/")
                .carries("ETag", "\"5\"");
        BDC.post("/api/v1/transfers/" + order + "/completion", Bodies.COMPLETION)
                .statusCode(200)
                .says("state", "COMPLETED");
        assertThat(casework.recorded(caseId)).doesNotContain("张三", "登记簿页");
    }

    @Test
    void severalDepartmentsHandleACaseUnderOneLead() {
        String caseId = casework.escalated();
        LEAD.post(on(caseId, "review/conclusion"), concluded("DOABLE", unit("ZRZY", "LEAD"), unit("SWJ", "CO")))
                .statusCode(200);
        List<String> orders = issue(caseId);
        String lead = orders.getFirst();
        String co = orders.getLast();
        ZRZY.post("/api/v1/transfers/" + lead + "/receipt", Map.of()).statusCode(200);
        SWJ.post("/api/v1/transfers/" + co + "/receipt", Map.of()).statusCode(200);
        ZRZY.post("/api/v1/transfers/" + lead + "/completion", Bodies.COMPLETION)
                .statusCode(200);
        ZRZY.post("/api/v1/transfers/" + lead + "/consolidation", Bodies.CONSOLIDATION)
                .statusCode(409)
                .says("code", "transfer.parts-open")
                .says("clause", "三.4");
        SWJ.post("/api/v1/transfers/" + co + "/completion", Bodies.COMPLETION).statusCode(200);
        SWJ.post("/api/v1/transfers/" + co + "/consolidation", Bodies.CONSOLIDATION)
                .statusCode(403)
                .says("code", "transfer.lead-only");
        ZRZY.post("/api/v1/transfers/" + lead + "/consolidation", Bodies.CONSOLIDATION)
                .statusCode(200)
                .says("state", "COMPLETED");
    }

    @Test
    void theBureauCoordinatesWhatSeveralDepartmentsHandle() {
        String caseId = casework.escalated();
        LEAD.post(on(caseId, "review/conclusion"), concluded("DOABLE", unit("ZRZY", "LEAD"), unit("BDC", "CO")))
                .statusCode(200);
        BUREAU.post(on(caseId, "coordinations"), Bodies.COORDINATION)
                .statusCode(409)
                .says("code", "coordination.not-multi");
        issue(caseId);

        BUREAU.post(on(caseId, "coordinations"), Bodies.COORDINATION)
                .statusCode(200)
                .says("state", "TRANSFERRED");

        assertThat(casework.recorded(caseId))
                .contains("\"units\":[\"ZRZY\",\"BDC\"]")
                .doesNotContain("张三", "先由自然资源局出具意见");
    }

    @Test
    void theBasesAreReadBeforeOneIsReturned() {
        String caseId = casework.escalated();
        LEAD.post(
                        on(caseId, "review/conclusion"),
                        concluded("CANNOT_BY_POLICY", unit("BDC", "LEAD"), unit("SWJ", "CO")))
                .statusCode(200);
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
    void aUnitGivesBackWhatIsNotItsBusiness() {
        String caseId = casework.escalated();
        LEAD.post(on(caseId, "review/conclusion"), concluded("DOABLE", unit("BDC", "SOLE")))
                .statusCode(200);
        String order = "/api/v1/transfers/" + issue(caseId).getFirst();
        SWJ.post(order + "/objection", Bodies.OBJECTION).statusCode(403).says("code", "transfer.not-yours");
        BDC.post(order + "/objection", Bodies.OBJECTION).statusCode(200).says("state", "TRANSFERRED");
        CHIEF.post(order + "/objection/decision", Map.of("decision", "ACCEPTED", "reason", "属实"))
                .statusCode(400)
                .says("code", "objection.successor-missing")
                .says("clause", "三.4");
        CHIEF.post(order + "/objection/decision", Bodies.PASSED_ON)
                .statusCode(200)
                .says("state", "TRANSFER_PENDING");
        BDC.post(order + "/receipt", Map.of()).statusCode(409).says("code", "transfer.ended");
        assertThat(BDC.get(order)
                        .statusCode(200)
                        .of()
                        .json()
                        .at("/objection/decision")
                        .asText())
                .isEqualTo("ACCEPTED");
        String next = "/api/v1/transfers/" + issue(caseId).getLast();
        SWJ.post(next + "/receipt", Map.of()).statusCode(200).says("state", "HANDLING");
        assertThat(casework.recorded(caseId)).doesNotContain("张三", "三定规定");
    }

    @Test
    void whatIsFoundImpossibleWhileItIsHandledGoesBackToTheReview() {
        String caseId = casework.escalated();
        LEAD.post(on(caseId, "review/schedule"), Bodies.SCHEDULE).statusCode(200);
        LEAD.post(on(caseId, "review/rescheduling"), Bodies.RESCHEDULE)
                .statusCode(200)
                .says("state", "REVIEW_SCHEDULED");
        LEAD.post(on(caseId, "review/conclusion"), concluded("DOABLE", unit("BDC", "SOLE")))
                .statusCode(200);
        String order = "/api/v1/transfers/" + issue(caseId).getFirst();
        BDC.post(order + "/progress", Bodies.PROGRESS).statusCode(409).says("code", "transfer.not-received");
        BDC.post(order + "/receipt", Map.of()).statusCode(200);
        BDC.post(order + "/progress", Bodies.PROGRESS).statusCode(200).says("state", "HANDLING");
        SWJ.post(order + "/impossibility", Bodies.IMPOSSIBILITY).statusCode(403).says("code", "transfer.not-yours");
        BDC.post(order + "/impossibility", Bodies.IMPOSSIBILITY).statusCode(200).says("state", "REVIEW_PENDING");
        BDC.post(order + "/completion", Bodies.COMPLETION).statusCode(409).says("code", "transfer.ended");
        LEAD.post(on(caseId, "review/conclusion"), concluded("CANNOT_BY_POLICY", unit("BDC", "SOLE")))
                .statusCode(200)
                .says("state", "BASIS_PENDING");
        assertThat(CLERK.get(on(caseId, "words")).statusCode(200).values("words", "what"))
                .contains("研判改期原因", "办理进展", "办理中发现不能办的原因");
        assertThat(casework.recorded(caseId)).doesNotContain("张三", "出差");
    }

    @Test
    void theWorkingGroupDecidesWhatTheMeetingCouldNot() {
        String caseId = casework.escalated();
        LEAD.post(on(caseId, "review/conclusion"), concluded("UNRESOLVED")).statusCode(200);
        GROUP.get("/api/v1/cases/" + caseId).statusCode(404);
        LEAD.post(on(caseId, "working-group/report"), Bodies.TO_GROUP)
                .statusCode(200)
                .says("state", "WORKING_GROUP");
        GROUP.get("/api/v1/cases/" + caseId).statusCode(200);
        GROUP.post(on(caseId, "working-group/decision"), Bodies.GROUP_DECISION)
                .statusCode(200)
                .says("state", "TRANSFER_PENDING");
        assertThat(issue(caseId)).hasSize(1);
    }

    @Test
    void theUnitReportsUpWhatIsBeyondTheBanner() {
        String caseId = casework.escalated();
        LEAD.post(on(caseId, "review/conclusion"), concluded("BEYOND_AUTHORITY", unit("ZRZY", "SOLE")))
                .statusCode(200);
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

    @Test
    void aDepartmentDoesNotLearnOfAnothersOrder() {
        String caseId = casework.escalated();
        LEAD.post(on(caseId, "review/conclusion"), concluded("DOABLE", unit("ZRZY", "LEAD"), unit("SWJ", "CO")))
                .statusCode(200);
        List<String> orders = issue(caseId);
        SWJ.get("/api/v1/transfers/" + orders.getFirst()).statusCode(404).says("code", "transfer.unknown");
        assertThat(SWJ.get("/api/v1/cases/" + caseId).statusCode(200).values("transfers", "transferId"))
                .containsExactly(orders.getLast());
        BDC.get("/api/v1/cases/" + caseId).statusCode(404).says("code", "case.unknown");
        assertThat(CLERK.get("/api/v1/cases/" + caseId).statusCode(200).values("transfers", "transferId"))
                .containsExactlyInAnyOrderElementsOf(orders);
        SWJ.post("/api/v1/transfers/" + orders.getFirst() + "/receipt", Map.of())
                .statusCode(403)
                .says("code", "transfer.not-yours");
        SWJ.post("/api/v1/transfers/00000000-0000-0000-0000-000000000001/receipt", Map.of())
                .statusCode(403)
                .says("code", "transfer.not-yours");
    }

    @Test
    void whatIsWrittenStandsSealedInTheLogAndInTheViews() {
        String caseId = casework.escalated();
        LEAD.post(on(caseId, "review/conclusion"), concluded("DOABLE", unit("BDC", "SOLE")))
                .statusCode(200);
        String order = issue(caseId).getFirst();
        BDC.post("/api/v1/transfers/" + order + "/receipt", Map.of()).statusCode(200);
        BDC.post("/api/v1/transfers/" + order + "/completion", Bodies.COMPLETION)
                .statusCode(200);

        assertThat(casework.recorded(caseId)).doesNotContain("会议研究", "按职责办理", "请依法办理", "张三");
        Answer shown = BDC.get("/api/v1/transfers/" + order).statusCode(200);
        assertThat(Casework.opened(caseId, shown.value("requirement"))).isEqualTo("请依法办理");
        assertThat(CLERK.get(on(caseId, "words")).statusCode(200).values("words", "what"))
                .containsExactly("研判依据", "研判措施", "办理要求", "本单位办理结果", "佐证材料", "办结情况");
        assertThat(CLERK.get("/api/v1/cases/" + caseId).text()).doesNotContain("会议研究", "请依法办理");
    }

    @Test
    void aRepeatIsAnsweredAsTheFirstTimeThoughItsTextIsSealedAnew() {
        String caseId = casework.escalated();
        LEAD.post(on(caseId, "review/conclusion"), concluded("DOABLE", unit("BDC", "SOLE")))
                .statusCode(200);
        String key = "issue-" + caseId;

        String first = CLERK.post(key, on(caseId, "transfers"), Bodies.ISSUE)
                .statusCode(201)
                .text();
        assertThat(CLERK.post(key, on(caseId, "transfers"), Bodies.ISSUE)
                        .statusCode(201)
                        .text())
                .isEqualTo(first);
        CLERK.post(key, on(caseId, "transfers"), Map.of("itemNo", 1, "requirement", "另行办理"))
                .statusCode(422);
    }

    @Test
    void aDepartmentSeesTheWordsThatAreItsOwn() {
        String caseId = casework.escalated();
        LEAD.post(on(caseId, "review/conclusion"), concluded("DOABLE", unit("ZRZY", "LEAD"), unit("SWJ", "CO")))
                .statusCode(200);
        issue(caseId);

        assertThat(SWJ.get(on(caseId, "words")).statusCode(200).text())
                .contains("研判依据", "\"unit\":\"SWJ\"")
                .doesNotContain("\"unit\":\"ZRZY\"");
        BDC.get(on(caseId, "words")).statusCode(404).says("code", "case.unknown");
    }

    @Test
    void aRefusedOrderLeavesNoHoleInTheNumbers() {
        long before = numberOf(issued());
        String caseId = casework.escalated();
        CLERK.post(on(caseId, "transfers"), Bodies.ISSUE).statusCode(404);
        assertThat(numberOf(issued())).isEqualTo(before + 1);
    }

    @Test
    void departmentsAreKnownToEverybodyWithAToken() {
        assertThat(SWJ.get("/api/v1/departments").statusCode(200).text())
                .contains("{\"orgCode\":\"BDC\",\"name\":\"不动产登记中心\",\"kind\":\"DEPARTMENT\"}");
    }

    private String issued() {
        String caseId = casework.escalated();
        LEAD.post(on(caseId, "review/conclusion"), concluded("DOABLE", unit("BDC", "SOLE")))
                .statusCode(200);
        return CLERK.get("/api/v1/transfers/" + issue(caseId).getFirst()).value("transferNo");
    }

    private static long numberOf(String transferNo) {
        return Long.parseLong(transferNo.substring(transferNo.indexOf('〕') + 1, transferNo.indexOf('号')));
    }

    private static List<String> issue(String caseId) {
        return CLERK.post(on(caseId, "transfers"), Bodies.ISSUE).statusCode(201).values("transferIds");
    }

    private static String on(String caseId, String what) {
        return "/api/v1/cases/" + caseId + "/" + what;
    }
}
