package org.doudi.routing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 部门登记.
class DepartmentsDeciderTest {
    private static final Instant FROM = Instant.parse("2022-12-01T16:00:00Z");
    private static final Department BDC = new Department(People.BDC, "不动产登记中心", "DEPARTMENT");
    private static final Department SWJ = new Department(People.SWJ, "税务局", "DEPARTMENT");

    private final DeciderSpec<RegisterDepartments, Set<OrgCode>, DepartmentRegistered> spec =
            DeciderSpec.of(new DepartmentsDecider());

    @Test
    void eachDepartmentIsRegisteredOnce() {
        spec.given().when(register(BDC, SWJ)).then(registered(BDC), registered(SWJ));
        spec.given(registered(BDC)).when(register(BDC, SWJ)).then(registered(SWJ));
        spec.given(registered(BDC), registered(SWJ)).when(register(BDC, SWJ)).thenNothing();
    }

    private static RegisterDepartments register(Department... departments) {
        return new RegisterDepartments(List.of(departments), FROM);
    }

    private static DepartmentRegistered registered(Department department) {
        return new DepartmentRegistered(department.orgCode(), department.name(), department.kind(), FROM);
    }
}
