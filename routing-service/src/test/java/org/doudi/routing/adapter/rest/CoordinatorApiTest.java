package org.doudi.routing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.routing.adapter.rest.Caller.CLERK;
import static org.doudi.routing.adapter.rest.Caller.LEAD;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 协调专员 over REST.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "routing"))
class CoordinatorApiTest {
    private static final String COORDINATORS = "/api/v1/coordinators";
    private static final String YC = "/api/v1/departments/YC/coordinators";
    private static final String RL = "/api/v1/departments/RL/coordinators";

    @Inject
    Casework casework;

    @BeforeEach
    void registered() {
        casework.departmentsAreKnown();
    }

    @Test
    void aUnitsCoordinatorIsAskedForByDay() {
        CLERK.get(YC + "/current")
                .statusCode(404)
                .says("code", "coordinator.none")
                .says("clause", "五(二)");
        LEAD.post(YC, Map.of("kind", "WINDOW_STAFF", "person", "yc-window", "from", "2024-01-01"))
                .statusCode(201)
                .says("kindName", "窗口人员")
                .carries("Doudi-Position", "routing/");
        LEAD.post(YC, Map.of("kind", "CHIEF_REPRESENTATIVE", "person", "yc-chief", "from", "2024-03-01"))
                .statusCode(201);

        CLERK.get(YC + "/current?on=2024-02-29").statusCode(200).says("person", "yc-window");
        CLERK.get(YC + "/current")
                .statusCode(200)
                .says("person", "yc-chief")
                .says("kindName", "首席代表")
                .says("since", "2024-03-01")
                .says("name", "烟草专卖局");

        LEAD.post(YC + "/relief", Map.of("kind", "CHIEF_REPRESENTATIVE", "from", "2024-06-01"))
                .statusCode(200);
        CLERK.get(YC + "/current").statusCode(200).says("person", "yc-window");
        LEAD.post(YC + "/relief", Map.of("kind", "WINDOW_STAFF", "from", "2024-07-01"))
                .statusCode(409)
                .says("code", "coordinator.last");
        assertThat(CLERK.get(YC).statusCode(200).of().json())
                .extracting(each -> each.path("kindName").asText() + " "
                        + each.path("person").asText("") + " "
                        + each.path("from").asText())
                .containsExactly("窗口人员 yc-window 2024-01-01", "首席代表 yc-chief 2024-03-01", "首席代表  2024-06-01");
    }

    @Test
    void theListTellsWhoHasNone() {
        assertThat(CLERK.get(COORDINATORS).statusCode(200).values("without", "orgCode"))
                .contains("RL", "GS")
                .doesNotContain("ZWZX", "ZWFWJ", "JWJW", "GZZ");
        LEAD.post(RL, Map.of("kind", "UNIT_HEAD", "person", "rl-head", "from", "2024-01-01"))
                .statusCode(201);

        Answer list = CLERK.get(COORDINATORS).statusCode(200);
        assertThat(list.values("without", "orgCode")).contains("GS").doesNotContain("RL");
        assertThat(list.values("coordinators", "person")).contains("rl-head");
        assertThat(CLERK.get(COORDINATORS + "?on=2023-12-31").values("without", "orgCode"))
                .contains("RL");
    }

    @Test
    void whatIsRefusedSaysWhy() {
        LEAD.post("/api/v1/departments/XX/coordinators", Bodies.DESIGNATION)
                .statusCode(404)
                .says("code", "department.unknown");
        LEAD.post(RL, Map.of("kind", "BOSS", "person", "x", "from", "2024-01-01"))
                .statusCode(400);
        LEAD.post(RL, Map.of("kind", "UNIT_HEAD", "from", "2024-01-01")).statusCode(400);
        CLERK.get(COORDINATORS + "?on=2024-13-01").statusCode(400).says("code", "request.parameter");
    }
}
