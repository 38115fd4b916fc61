package org.doudi.routing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.routing.adapter.rest.Bodies.unit;
import static org.doudi.routing.adapter.rest.Caller.CLERK;
import static org.doudi.routing.adapter.rest.Orders.on;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

/// 谁看得到什么 over REST: a department sees its own part, and every text stands sealed.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "routing"))
class SightApiTest {
    private static final Caller BDC = Caller.coordinatorOf("BDC");
    private static final Caller SWJ = Caller.coordinatorOf("SWJ");

    @Inject
    Casework casework;

    @Test
    void aDepartmentDoesNotLearnOfAnothersOrder() {
        String caseId = casework.concluded("DOABLE", unit("ZRZY", "LEAD"), unit("SWJ", "CO"));
        List<String> orders = Orders.issue(caseId);
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
        String caseId = casework.concluded("DOABLE", unit("BDC", "SOLE"));
        String order = Orders.issue(caseId).getFirst();
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
        String caseId = casework.concluded("DOABLE", unit("BDC", "SOLE"));
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
        String caseId = casework.concluded("DOABLE", unit("ZRZY", "LEAD"), unit("SWJ", "CO"));
        Orders.issue(caseId);

        assertThat(SWJ.get(on(caseId, "words")).statusCode(200).text())
                .contains("研判依据", "\"unit\":\"SWJ\"")
                .doesNotContain("\"unit\":\"ZRZY\"");
        BDC.get(on(caseId, "words")).statusCode(404).says("code", "case.unknown");
    }

    @Test
    void departmentsAreKnownToEverybodyWithAToken() {
        assertThat(SWJ.get("/api/v1/departments").statusCode(200).text())
                .contains("{\"orgCode\":\"BDC\",\"name\":\"不动产登记中心\",\"kind\":\"DEPARTMENT\"}");
    }
}
