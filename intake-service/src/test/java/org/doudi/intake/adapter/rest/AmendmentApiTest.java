package org.doudi.intake.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.adapter.rest.Hall.assertProblem;
import static org.doudi.intake.adapter.rest.Hall.done;
import static org.doudi.intake.adapter.rest.Hall.path;
import static org.doudi.intake.adapter.rest.Hall.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 登记更正 — 三.1: whatever is opened afterwards reads as it was put right.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class AmendmentApiTest {
    private static final String NEW_PHONE = "19900004321";

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    Pool pool;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(base, pool);
    }

    @Test
    void whatIsOpenedAfterwardsReadsAsItWasPutRight() {
        String id = hall.consulting();
        done(
                hall.chief(),
                path(id, "amendments"),
                Map.of(
                        "reporterName", "张三丰",
                        "reporterPhone", NEW_PHONE,
                        "problem", "第四次来，仍未受理",
                        "involvedUnits", List.of("SWJ"),
                        "reason", "当事人补充说明，原登记有误"));

        JsonNode fields = post(
                        hall.clerk(),
                        "/api/v1/openings",
                        Map.of(
                                "purpose",
                                "核对",
                                "cases",
                                List.of(Map.of(
                                        "caseId",
                                        id,
                                        "fields",
                                        List.of("REPORTER_NAME", "REPORTER_PHONE", "PROBLEM", "DEMAND")))))
                .json()
                .path("cases")
                .path(0)
                .path("fields");

        assertThat(fields.path("REPORTER_NAME").asText()).isEqualTo("张三丰");
        assertThat(fields.path("REPORTER_PHONE").asText()).isEqualTo(NEW_PHONE);
        assertThat(fields.path("PROBLEM").asText()).isEqualTo("第四次来，仍未受理");
        assertThat(fields.path("DEMAND").asText()).isEqualTo("尽快办理过户");
        assertThat(hall.events(id)).contains("CaseAmended");
        assertThat(hall.recorded(id)).doesNotContain("张三丰", NEW_PHONE, "第四次来", "补充说明");
        assertThat(hall.clerk().get(path(id, "words")).json().path("words").findValuesAsText("what"))
                .contains("更正原因");
    }

    @Test
    void aWrongAmendmentChangesNothing() {
        String id = hall.registered();
        for (Map<String, ?> wrong : List.<Map<String, ?>>of(
                Bodies.without(Bodies.AMENDMENT, "reason"),
                Bodies.with(Bodies.AMENDMENT, "reason", " "),
                Bodies.with(Bodies.AMENDMENT, "reporterName", "123"),
                Bodies.with(Bodies.AMENDMENT, "reporterPhone", "12"),
                Bodies.with(Bodies.AMENDMENT, "visitCount", 0),
                Bodies.with(Bodies.AMENDMENT, "involvedUnits", List.of("bdc")),
                Bodies.with(Bodies.AMENDMENT, "caseNo", "乌办反〔2026〕0009号"))) {
            assertProblem(post(hall.chief(), path(id, "amendments"), wrong), 400, "request.invalid");
        }
        assertProblem(
                post(hall.chief(), path(id, "amendments"), Map.of("reason", "无")), 400, "amendment.nothing-changed");
        assertProblem(
                post(hall.chief(), path(hall.sent(), "amendments"), Bodies.AMENDMENT), 409, "case.not-registered");
        assertThat(hall.events(id)).containsExactly("CaseRegistered");
    }
}
