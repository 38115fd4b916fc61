package org.doudi.routing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doudi.decide.Refusal;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.DepartmentEvent;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.events.RoutingEvent.DepartmentRenamed;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// 部门登记与更名.
class DepartmentsDeciderTest {
    private static final Instant FROM = Instant.parse("2022-12-01T16:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-02-09");
    private static final Department BDC = new Department(People.BDC, "不动产登记中心", "DEPARTMENT");
    private static final Department SWJ = new Department(People.SWJ, "税务局", "DEPARTMENT");

    private final DeciderSpec<DepartmentCommand, DepartmentRegister, DepartmentEvent> spec =
            DeciderSpec.of(new DepartmentsDecider());

    @Test
    void eachDepartmentIsRegisteredOnce() {
        spec.given().when(register(BDC, SWJ)).then(registered(BDC), registered(SWJ));
        spec.given(registered(BDC)).when(register(BDC, SWJ)).then(registered(SWJ));
        spec.given(registered(BDC), registered(SWJ)).when(register(BDC, SWJ)).thenNothing();
    }

    @Test
    void aRenamedDepartmentIsNotRegisteredAgain() {
        spec.given(registered(BDC), renamed("不动产事务中心", "2026-03-01"))
                .when(register(BDC))
                .thenNothing();
    }

    @Test
    void aNameHoldsFromItsDayUntilTheNext() {
        Effective<String> names = spec.given(
                        registered(BDC), renamed("不动产事务中心", "2024-05-01"), renamed("不动产登记局", "2026-03-01"))
                .state()
                .entry(People.BDC)
                .names();
        assertThat(names.on(LocalDate.parse("2022-12-01"))).isEmpty();
        assertThat(names.on(LocalDate.parse("2022-12-02"))).hasValue("不动产登记中心");
        assertThat(names.on(LocalDate.parse("2024-04-30"))).hasValue("不动产登记中心");
        assertThat(names.on(LocalDate.parse("2024-05-01"))).hasValue("不动产事务中心");
        assertThat(names.on(LocalDate.parse("2026-03-01"))).hasValue("不动产登记局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-12-02", "2024-05-01", "2026-02-09", "2027-02-09"})
    void aNameMayHaveBegunOrBeginWithinAYear(String from) {
        spec.given(registered(BDC)).when(rename("不动产事务中心", from)).then(renamed("不动产事务中心", from));
    }

    @Test
    void aNameTooFarAheadIsASlipOfThePen() {
        spec.given(registered(BDC))
                .when(rename("不动产事务中心", "2027-02-10"))
                .thenRefused("department.from-too-far", Refusal.Kind.INVALID);
    }

    @Test
    void namesFollowEachOther() {
        var given = spec.given(registered(BDC), renamed("不动产事务中心", "2024-05-01"));
        given.when(rename("不动产登记局", "2024-04-30")).thenRefused("department.name-out-of-order", Refusal.Kind.CONFLICT);
        given.when(rename("不动产登记局", "2024-05-01")).then(renamed("不动产登记局", "2024-05-01"));
        spec.given(registered(BDC))
                .when(rename("不动产登记局", "2022-12-01"))
                .thenRefused("department.name-out-of-order", Refusal.Kind.CONFLICT);
    }

    @Test
    void theSameNameIsNoRenaming() {
        spec.given(registered(BDC))
                .when(rename("不动产登记中心", "2026-03-01"))
                .thenRefused("department.same-name", Refusal.Kind.CONFLICT);
    }

    @Test
    void aDepartmentThatThereIsNotHasNoName() {
        spec.given(registered(SWJ))
                .when(rename("不动产登记局", "2026-03-01"))
                .thenRefused("department.unknown", Refusal.Kind.UNKNOWN);
    }

    @Test
    void onlyTheAdministratorRenames() {
        for (Staff by : List.of(People.CLERK, People.CHIEF, People.LEAD, People.BUREAU, People.AT_BDC)) {
            spec.given(registered(BDC))
                    .when(rename(by, People.BDC, "不动产登记局", "2026-03-01"))
                    .thenRefused("department.rename-not-yours", Refusal.Kind.FORBIDDEN);
        }
    }

    private static RenameDepartment rename(String name, String from) {
        return rename(People.ADMIN, People.BDC, name, from);
    }

    private static RenameDepartment rename(Staff by, OrgCode orgCode, String name, String from) {
        return new RenameDepartment(by, orgCode, name, LocalDate.parse(from), TODAY);
    }

    private static DepartmentRenamed renamed(String name, String from) {
        return new DepartmentRenamed(People.BDC, name, LocalDate.parse(from));
    }

    private static RegisterDepartments register(Department... departments) {
        return new RegisterDepartments(List.of(departments), FROM);
    }

    private static DepartmentRegistered registered(Department department) {
        return new DepartmentRegistered(department.orgCode(), department.name(), department.kind(), FROM);
    }
}
