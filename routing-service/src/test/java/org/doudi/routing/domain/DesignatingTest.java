package org.doudi.routing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.events.CoordinatorKind.CHIEF_REPRESENTATIVE;
import static org.doudi.events.CoordinatorKind.UNIT_HEAD;
import static org.doudi.events.CoordinatorKind.WINDOW_STAFF;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.doudi.decide.Refusal;
import org.doudi.events.CoordinatorKind;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.CoordinatorDesignated;
import org.doudi.events.RoutingEvent.CoordinatorRelieved;
import org.doudi.events.RoutingEvent.DepartmentEvent;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.events.StaffId;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// 协调专员 — 五(二): of each unit one, always.
class DesignatingTest {
    /// In their order.
    private static final List<CoordinatorKind> POSTS = List.of(CHIEF_REPRESENTATIVE, UNIT_HEAD, WINDOW_STAFF);

    private static final LocalDate TODAY = day("2026-02-09");
    private static final DepartmentRegistered BDC = registered(People.BDC, "DEPARTMENT");
    private static final DepartmentRegistered SWJ = registered(People.SWJ, "DEPARTMENT");
    private static final DepartmentRegistered GD = registered(new OrgCode("GD"), "ENTERPRISE");
    private static final DepartmentRegistered ZWZX = registered(People.ZWZX, "CENTRE");

    private final DeciderSpec<DepartmentCommand, DepartmentRegister, DepartmentEvent> spec =
            DeciderSpec.of(new DepartmentsDecider());

    @Test
    void theChiefRepresentativeIsIt_elseTheHead_elseTheWindowStaff() {
        assertThat(on("2026-01-05", BDC)).isEmpty();
        assertThat(on("2026-01-05", BDC, designated(WINDOW_STAFF, "w", "2026-01-01")))
                .hasValue("w");
        assertThat(on(
                        "2026-01-05",
                        BDC,
                        designated(WINDOW_STAFF, "w", "2026-01-01"),
                        designated(UNIT_HEAD, "h", "2026-01-01")))
                .hasValue("h");
        assertThat(on(
                        "2026-01-05",
                        BDC,
                        designated(CHIEF_REPRESENTATIVE, "c", "2026-01-01"),
                        designated(WINDOW_STAFF, "w", "2026-01-01"),
                        designated(UNIT_HEAD, "h", "2026-01-01")))
                .hasValue("c");
    }

    @Test
    void eachDayHasItsOwn() {
        DepartmentEvent[] history = {
            BDC,
            designated(WINDOW_STAFF, "w", "2026-01-01"),
            designated(CHIEF_REPRESENTATIVE, "c1", "2026-01-10"),
            designated(CHIEF_REPRESENTATIVE, "c2", "2026-01-20"),
            relieved(CHIEF_REPRESENTATIVE, "2026-02-01")
        };
        assertThat(on("2025-12-31", history)).isEmpty();
        assertThat(on("2026-01-09", history)).hasValue("w");
        assertThat(on("2026-01-10", history)).hasValue("c1");
        assertThat(on("2026-01-20", history)).hasValue("c2");
        assertThat(on("2026-02-01", history)).hasValue("w");
    }

    @Test
    void whoeverIsDesignatedTakesThePlaceOfTheOneBefore() {
        spec.given(BDC, designated(CHIEF_REPRESENTATIVE, "c1", "2026-01-10"))
                .when(designate(CHIEF_REPRESENTATIVE, "c2", "2026-03-01"))
                .then(designated(CHIEF_REPRESENTATIVE, "c2", "2026-03-01"));
        spec.given(BDC, designated(CHIEF_REPRESENTATIVE, "c1", "2026-01-10"))
                .when(designate(CHIEF_REPRESENTATIVE, "c2", "2026-01-10"))
                .then(designated(CHIEF_REPRESENTATIVE, "c2", "2026-01-10"));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        var given = spec.given(BDC, designated(CHIEF_REPRESENTATIVE, "c1", "2026-01-10"));
        given.when(designate(CHIEF_REPRESENTATIVE, "c1", "2026-03-01"))
                .thenRefused("coordinator.same", Refusal.Kind.CONFLICT);
        given.when(designate(CHIEF_REPRESENTATIVE, "c2", "2026-01-09"))
                .thenRefused("coordinator.out-of-order", Refusal.Kind.CONFLICT);
        given.when(designate(UNIT_HEAD, "h", "2022-12-01"))
                .thenRefused("coordinator.out-of-order", Refusal.Kind.CONFLICT);
        given.when(designate(UNIT_HEAD, "h", "2027-02-10"))
                .thenRefused("department.from-too-far", Refusal.Kind.INVALID);
        given.when(relieve(UNIT_HEAD, "2026-03-01")).thenRefused("coordinator.vacant", Refusal.Kind.CONFLICT);
        spec.given(SWJ)
                .when(designate(UNIT_HEAD, "h", "2026-03-01"))
                .thenRefused("department.unknown", Refusal.Kind.UNKNOWN);
    }

    @Test
    void theLastOneStaysUntilSomebodyFollows() {
        spec.given(BDC, designated(UNIT_HEAD, "h", "2026-01-01"))
                .when(relieve(UNIT_HEAD, "2026-03-01"))
                .thenRefused("coordinator.last", Refusal.Kind.CONFLICT);
        spec.given(BDC, designated(UNIT_HEAD, "h", "2026-01-01"), designated(CHIEF_REPRESENTATIVE, "c", "2026-03-02"))
                .when(relieve(UNIT_HEAD, "2026-03-01"))
                .thenRefused("coordinator.last", Refusal.Kind.CONFLICT);
        spec.given(BDC, designated(UNIT_HEAD, "h", "2026-01-01"), designated(CHIEF_REPRESENTATIVE, "c", "2026-03-01"))
                .when(relieve(UNIT_HEAD, "2026-03-01"))
                .then(relieved(UNIT_HEAD, "2026-03-01"));
        spec.given(
                        BDC,
                        designated(UNIT_HEAD, "h", "2026-01-01"),
                        designated(CHIEF_REPRESENTATIVE, "c", "2026-01-01"),
                        relieved(CHIEF_REPRESENTATIVE, "2026-03-01"))
                .when(relieve(UNIT_HEAD, "2026-02-01"))
                .thenRefused("coordinator.last", Refusal.Kind.CONFLICT);
    }

    @Test
    void onlyTheCentreRecordsIt() {
        for (Staff by : List.of(People.ADMIN, People.CLERK, People.CHIEF, People.BUREAU, People.AT_BDC)) {
            spec.given(BDC)
                    .when(new DesignateCoordinator(by, People.BDC, UNIT_HEAD, new StaffId("h"), TODAY, TODAY))
                    .thenRefused("coordinator.not-yours", Refusal.Kind.FORBIDDEN);
            spec.given(BDC, designated(UNIT_HEAD, "h", "2026-01-01"))
                    .when(new RelieveCoordinator(by, People.BDC, UNIT_HEAD, TODAY, TODAY))
                    .thenRefused("coordinator.not-yours", Refusal.Kind.FORBIDDEN);
        }
    }

    @Test
    void stationedUnitsAreToHaveOne_theCentreIsNot() {
        DepartmentRegister register = spec.given(ZWZX, SWJ, GD, BDC).state();
        assertThat(register.coordinatedOn(TODAY))
                .extracting(entry -> entry.orgCode().value())
                .containsExactly("BDC", "GD", "SWJ");
        assertThat(register.coordinatedOn(day("2022-12-01"))).isEmpty();
    }

    /// Whatever is asked, in whatever order: from the first day that has one, every day has exactly the first of its
    /// three posts that is held.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aUnitThatHasOneIsNeverWithout(int seed) {
        Random random = new Random(seed);
        DepartmentsDecider decider = new DepartmentsDecider();
        List<DepartmentEvent> history = new ArrayList<>(List.of(BDC));
        DepartmentRegister register = decider.evolve(decider.initial(), BDC);
        for (int i = 0; i < 300; i++) {
            try {
                for (DepartmentEvent event : decider.decide(anything(random, i), register)) {
                    register = decider.evolve(register, event);
                    history.add(event);
                }
            } catch (Refusal refused) {
                // nothing has changed
            }
            if (i % 20 == 0) {
                everyDayHasOne(register, history);
            }
        }
        assertThat(history).hasAtLeastOneElementOfType(CoordinatorRelieved.class);
        everyDayHasOne(register, history);
    }

    private static void everyDayHasOne(DepartmentRegister register, List<DepartmentEvent> history) {
        Coordinators coordinators = register.entry(People.BDC).coordinators();
        boolean begun = false;
        for (LocalDate day = day("2022-12-02"); day.isBefore(day("2027-04-01")); day = day.plusDays(1)) {
            Optional<StaffId> expected = told(history, day);
            assertThat(coordinators.on(day).map(Coordinator::person)).isEqualTo(expected);
            assertThat(begun && expected.isEmpty()).as("none on %s", day).isFalse();
            begun = begun || expected.isPresent();
        }
    }

    /// The same from the events alone: of each post the last word for the latest day that has come.
    private static Optional<StaffId> told(List<DepartmentEvent> history, LocalDate day) {
        return POSTS.stream()
                .map(kind -> holder(history, kind, day))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<StaffId> holder(List<DepartmentEvent> history, CoordinatorKind kind, LocalDate day) {
        Optional<StaffId> holder = Optional.empty();
        LocalDate since = LocalDate.MIN;
        for (DepartmentEvent event : history) {
            if (event instanceof CoordinatorDesignated it
                    && it.kind() == kind
                    && !it.from().isAfter(day)
                    && !it.from().isBefore(since)) {
                holder = Optional.of(it.person());
                since = it.from();
            } else if (event instanceof CoordinatorRelieved it
                    && it.kind() == kind
                    && !it.from().isAfter(day)
                    && !it.from().isBefore(since)) {
                holder = Optional.empty();
                since = it.from();
            }
        }
        return holder;
    }

    /// Each asked a little later than the one before, for some day of the weeks around.
    private static DepartmentCommand anything(Random random, int step) {
        CoordinatorKind kind = POSTS.get(random.nextInt(3));
        String from =
                day("2023-01-01").plusDays(4L * step + random.nextInt(120)).toString();
        return random.nextInt(3) == 0 ? relieve(kind, from) : designate(kind, "p" + random.nextInt(5), from);
    }

    private Optional<String> on(String day, DepartmentEvent... history) {
        return spec.given(history)
                .state()
                .entry(People.BDC)
                .coordinators()
                .on(day(day))
                .map(coordinator -> coordinator.person().value());
    }

    private static DesignateCoordinator designate(CoordinatorKind kind, String person, String from) {
        return new DesignateCoordinator(People.LEAD, People.BDC, kind, new StaffId(person), day(from), TODAY);
    }

    private static RelieveCoordinator relieve(CoordinatorKind kind, String from) {
        return new RelieveCoordinator(People.LEAD, People.BDC, kind, day(from), TODAY);
    }

    private static CoordinatorDesignated designated(CoordinatorKind kind, String person, String from) {
        return new CoordinatorDesignated(People.BDC, kind, new StaffId(person), day(from));
    }

    private static CoordinatorRelieved relieved(CoordinatorKind kind, String from) {
        return new CoordinatorRelieved(People.BDC, kind, day(from));
    }

    private static DepartmentRegistered registered(OrgCode orgCode, String kind) {
        return new DepartmentRegistered(orgCode, orgCode.value(), kind, Instant.parse("2022-12-01T16:00:00Z"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
