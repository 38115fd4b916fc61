package org.doudi.routing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.routing.adapter.rest.Caller.ADMIN;
import static org.doudi.routing.adapter.rest.Caller.CLERK;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 部门名册 over REST.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "routing"))
class DepartmentApiTest {
    private static final String DEPARTMENTS = "/api/v1/departments";

    @Inject
    Casework casework;

    @BeforeEach
    void registered() {
        casework.departmentsAreKnown();
    }

    @Test
    void aRenamingHoldsFromItsDay_andTheOldNameStaysForTheDaysBefore() {
        ADMIN.post(DEPARTMENTS + "/TYJR/names", named("退役军人事务管理局", "2024-05-01"))
                .statusCode(201)
                .says("orgCode", "TYJR")
                .says("from", "2024-05-01")
                .carries("Doudi-Position", "routing/");

        assertThat(CLERK.get(DEPARTMENTS).text()).contains("\"退役军人事务管理局\"");
        assertThat(CLERK.get(DEPARTMENTS + "?on=2024-05-01").text()).contains("\"退役军人事务管理局\"");
        assertThat(CLERK.get(DEPARTMENTS + "?on=2024-04-30").text())
                .contains("\"退役军人事务局\"")
                .doesNotContain("退役军人事务管理局");
        assertThat(CLERK.get(DEPARTMENTS + "/TYJR/names").statusCode(200).text())
                .isEqualTo("[{\"orgCode\":\"TYJR\",\"name\":\"退役军人事务局\",\"from\":\"2022-12-02\"},"
                        + "{\"orgCode\":\"TYJR\",\"name\":\"退役军人事务管理局\",\"from\":\"2024-05-01\"}]");
    }

    @Test
    void theSameDayAgainCorrects() {
        ADMIN.post(DEPARTMENTS + "/CL/names", named("残疾人联台会", "2024-06-01")).statusCode(201);
        ADMIN.post(DEPARTMENTS + "/CL/names", named("残疾人联合总会", "2024-06-01")).statusCode(201);

        assertThat(CLERK.get(DEPARTMENTS).text()).contains("残疾人联合总会").doesNotContain("残疾人联台会");
        assertThat(CLERK.get(DEPARTMENTS + "/CL/names").text()).doesNotContain("残疾人联台会");
    }

    @Test
    void whatIsRefusedSaysWhy() {
        ADMIN.post(DEPARTMENTS + "/XX/names", Bodies.NAME).statusCode(404).says("code", "department.unknown");
        CLERK.get(DEPARTMENTS + "/XX/names").statusCode(404).says("code", "department.unknown");
        CLERK.get(DEPARTMENTS + "?on=yesterday").statusCode(400).says("code", "request.parameter");
        ADMIN.post(DEPARTMENTS + "/SFJ/names", named("司法局", "2026-01-01"))
                .statusCode(409)
                .says("code", "department.same-name")
                .says("clause", "五(二)");
        ADMIN.post(DEPARTMENTS + "/SFJ/names", named(" 司法厅\n", "2026-01-01")).statusCode(400);
        ADMIN.post(DEPARTMENTS + "/SFJ/names", Map.of("name", "司法厅")).statusCode(400);
        ADMIN.post(DEPARTMENTS + "/sfj/names", Bodies.NAME).statusCode(400);
    }

    private static Map<String, ?> named(String name, String from) {
        return Map.of("name", name, "from", from);
    }
}
