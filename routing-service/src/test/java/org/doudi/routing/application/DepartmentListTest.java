package org.doudi.routing.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.doudi.events.OrgCode;
import org.doudi.routing.domain.Department;
import org.junit.jupiter.api.Test;

/// 部门清单.
class DepartmentListTest {
    @Test
    void theListNamesEachDepartmentOnce() {
        assertThat(DepartmentList.read().departments())
                .hasSize(34)
                .contains(new Department(new OrgCode("BDC"), "不动产登记中心", "DEPARTMENT"))
                .extracting(Department::orgCode)
                .doesNotHaveDuplicates();
    }

    @Test
    void itIsInForceFromTheDayOfThePlan() {
        assertThat(DepartmentList.read().from()).isEqualTo(Instant.parse("2022-12-02T00:00:00+08:00"));
    }
}
