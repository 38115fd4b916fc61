package org.doudi.routing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.routing.adapter.rest.Bodies.concluded;
import static org.doudi.routing.adapter.rest.Bodies.unit;
import static org.doudi.routing.adapter.rest.Caller.BUREAU;
import static org.doudi.routing.adapter.rest.Caller.CHIEF;
import static org.doudi.routing.adapter.rest.Caller.CLERK;
import static org.doudi.routing.adapter.rest.Caller.LEAD;
import static org.doudi.routing.adapter.rest.Orders.on;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

/// 转办、签收、办理、退单 as each role does them over REST — 三.4.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "routing"))
class HandlingApiTest {
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
        String order = Orders.issue(caseId).getFirst();
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
        String caseId = casework.concluded("DOABLE", unit("ZRZY", "LEAD"), unit("SWJ", "CO"));
        List<String> orders = Orders.issue(caseId);
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
        String caseId = casework.concluded("DOABLE", unit("ZRZY", "LEAD"), unit("BDC", "CO"));
        BUREAU.post(on(caseId, "coordinations"), Bodies.COORDINATION)
                .statusCode(409)
                .says("code", "coordination.not-multi");
        Orders.issue(caseId);

        BUREAU.post(on(caseId, "coordinations"), Bodies.COORDINATION)
                .statusCode(200)
                .says("state", "TRANSFERRED");

        assertThat(casework.recorded(caseId))
                .contains("\"units\":[\"ZRZY\",\"BDC\"]")
                .doesNotContain("张三", "先由自然资源局出具意见");
    }

    @Test
    void aUnitGivesBackWhatIsNotItsBusiness() {
        String caseId = casework.concluded("DOABLE", unit("BDC", "SOLE"));
        String order = "/api/v1/transfers/" + Orders.issue(caseId).getFirst();
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
        String next = "/api/v1/transfers/" + Orders.issue(caseId).getLast();
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
        String order = "/api/v1/transfers/" + Orders.issue(caseId).getFirst();
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
    void aRefusedOrderLeavesNoHoleInTheNumbers() {
        long before = numberOf(issued());
        String caseId = casework.escalated();
        CLERK.post(on(caseId, "transfers"), Bodies.ISSUE).statusCode(404);
        assertThat(numberOf(issued())).isEqualTo(before + 1);
    }

    private String issued() {
        String caseId = casework.concluded("DOABLE", unit("BDC", "SOLE"));
        return CLERK.get("/api/v1/transfers/" + Orders.issue(caseId).getFirst()).value("transferNo");
    }

    private static long numberOf(String transferNo) {
        return Long.parseLong(transferNo.substring(transferNo.indexOf('〕') + 1, transferNo.indexOf('号')));
    }
}
