package org.doudi.intake.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.doudi.decide.Refusal;
import org.doudi.decide.Refusal.Kind;
import org.doudi.events.DutyKind;
import org.doudi.events.IntakeEvent.DutyEvent;
import org.doudi.events.IntakeEvent.DutyRosterPublished;
import org.doudi.events.IntakeEvent.DutyShiftEnded;
import org.doudi.events.IntakeEvent.DutyShiftStarted;
import org.doudi.events.IntakeEvent.RosteredShift;
import org.doudi.events.IntakeEvent.WindowUnattendedDetected;
import org.doudi.events.StaffId;
import org.doudi.intake.domain.Role;
import org.doudi.intake.domain.Staff;
import org.doudi.intake.domain.duty.DutyCommand.EndShift;
import org.doudi.intake.domain.duty.DutyCommand.FindGaps;
import org.doudi.intake.domain.duty.DutyCommand.PublishRoster;
import org.doudi.intake.domain.duty.DutyCommand.StartShift;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 窗口值守 — 五(一): 按时上下班，工作期间不得离岗. A Monday, 坐班 from 8:30 to 12:00 and from 14:30 to 17:30.
class DutyTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 9);
    private static final UUID ROSTER = new UUID(0, 1);
    private static final UUID ANOTHER = new UUID(0, 2);
    private static final Staff CLERK = staff("clerk1", Role.CLERK);
    private static final Staff CHIEF = staff("chief1", Role.DUTY_CHIEF);
    private static final Staff LEAD = staff("lead1", Role.CENTRE_LEAD);
    private static final Staff LEADER = staff("leader1", Role.LEADER);
    private static final StaffId SECOND = new StaffId("clerk2");
    private static final PlannedShift MORNING = sitting(CLERK.who(), "08:30", "12:00");
    private static final PlannedShift AFTERNOON = sitting(SECOND, "14:30", "17:30");

    private final DeciderSpec<DutyCommand, DutyDay, DutyEvent> spec = DeciderSpec.of(new DutyDecider());

    @Test
    void theCentreSaysWhoSitsWhen() {
        spec.given().when(publish(LEAD, ROSTER, "08:00", MORNING, AFTERNOON)).then(roster());
        spec.given()
                .when(publish(CHIEF, ROSTER, "08:00"))
                .then(new DutyRosterPublished(ROSTER, MONDAY, List.of(), CHIEF.who(), at("08:00")));
        for (Staff other : List.of(CLERK, LEADER)) {
            spec.given().when(publish(other, ROSTER, "08:00")).thenRefused("roster.centre-only", Kind.FORBIDDEN);
        }
    }

    @Test
    void theSameRosterIsPublishedOnce() {
        DutyRosterPublished nobody = new DutyRosterPublished(ANOTHER, MONDAY, List.of(), LEAD.who(), at("08:10"));

        spec.given(roster())
                .when(publish(LEAD, ANOTHER, "08:10", MORNING, AFTERNOON))
                .thenNothing();
        // A repeat that comes after another roster does not bring the first one back.
        spec.given(roster(), nobody)
                .when(publish(LEAD, ROSTER, "08:20", MORNING, AFTERNOON))
                .thenNothing();
    }

    @Test
    void aRosterThatCannotBeKeptIsRefused() {
        spec.given()
                .when(new PublishRoster(LEAD, ROSTER, MONDAY.minusDays(1), List.of(), at("08:00")))
                .thenRefused("roster.day-past", Kind.INVALID);
        spec.given()
                .when(new PublishRoster(LEAD, ROSTER, MONDAY.plusYears(1).plusDays(1), List.of(), at("08:00")))
                .thenRefused("roster.day-too-far", Kind.INVALID);
        spec.given()
                .when(publish(LEAD, ROSTER, "08:00", sitting(SECOND, "12:00", "12:00")))
                .thenRefused("roster.shift-inverted", Kind.INVALID);
        spec.given()
                .when(publish(LEAD, ROSTER, "08:00", MORNING, sitting(CLERK.who(), "11:59", "13:00")))
                .thenRefused("roster.shifts-overlap", Kind.INVALID);
    }

    @Test
    void theDayIsTheHallsNotTheWorlds() {
        Instant lateOnSundayInGreenwich = Instant.parse("2026-02-08T17:00:00Z");

        spec.given()
                .when(new PublishRoster(LEAD, ROSTER, MONDAY.minusDays(1), List.of(), lateOnSundayInGreenwich))
                .thenRefused("roster.day-past");
    }

    @Test
    void eachComesAndGoesForHimself() {
        spec.given(roster())
                .when(new StartShift(CLERK, DutyKind.SITTING, at("08:25")))
                .then(came(CLERK, "08:25"));
        spec.given(came(CLERK, "08:25"))
                .when(new StartShift(CLERK, DutyKind.SITTING, at("08:40")))
                .thenNothing();
        spec.given(came(CLERK, "08:25"))
                .when(new EndShift(CLERK, DutyKind.SITTING, at("12:00")))
                .then(left(CLERK, "12:00"));
        spec.given(came(CLERK, "08:25"))
                .when(new EndShift(CHIEF, DutyKind.SITTING, at("12:00")))
                .thenRefused("duty.not-present", Kind.CONFLICT);
        spec.given(came(CLERK, "08:25"), left(CLERK, "12:00"))
                .when(new EndShift(CLERK, DutyKind.SITTING, at("12:01")))
                .thenRefused("duty.not-present");
        spec.given(came(CLERK, "08:25"), left(CLERK, "12:00"))
                .when(new StartShift(CLERK, DutyKind.SITTING, at("14:30")))
                .then(came(CLERK, "14:30"));
    }

    @Test
    void eachKindHasItsOwnPeople() {
        assertThat(kindsOf(CLERK)).containsExactly(DutyKind.SITTING);
        assertThat(kindsOf(CHIEF)).containsExactly(DutyKind.SITTING, DutyKind.ON_DUTY);
        assertThat(kindsOf(LEADER)).containsExactly(DutyKind.LEADING);
        assertThat(kindsOf(LEAD)).containsExactly(DutyKind.LEADING);
        spec.given().when(new StartShift(LEADER, DutyKind.SITTING, at("08:25"))).thenRefused("duty.kind-not-yours");
        spec.given().when(new EndShift(CLERK, DutyKind.LEADING, at("08:25"))).thenRefused("duty.kind-not-yours");
    }

    @Test
    void whatIsToleratedIsNoGap() {
        spec.given(roster()).when(find("08:29")).thenNothing();
        spec.given(roster()).when(find("08:45")).thenNothing();
        spec.given(roster(), came(CLERK, "08:45")).when(find("12:00")).thenNothing();
    }

    @Test
    void anEmptyWindowIsToldOnceAtTheInstantWhenItWasTooMuch() {
        spec.given(roster()).when(find("08:46")).then(unattended("08:30", CLERK.who()));
        spec.given(roster(), unattended("08:30", CLERK.who()))
                .when(find("11:00"))
                .thenNothing();
    }

    /// Found whenever it is looked for: also after somebody has come, and after the day is over.
    @Test
    void aGapThatIsOverIsStillFound() {
        spec.given(roster(), came(CLERK, "09:00"), left(CLERK, "12:00"), came(CHIEF, "14:30"), left(CHIEF, "17:00"))
                .when(new FindGaps(Duration.ofMinutes(15), at("08:00").plus(Duration.ofDays(3))))
                .then(unattended("08:30", CLERK.who()), unattended("17:00", SECOND));
    }

    @Test
    void whoLeavesHisPostLeavesItEmpty() {
        spec.given(roster(), came(CLERK, "08:30"), left(CLERK, "10:00"))
                .when(find("10:16"))
                .then(unattended("10:00", CLERK.who()));
        spec.given(roster(), came(CLERK, "08:30"), came(CHIEF, "09:50"), left(CLERK, "10:00"))
                .when(find("11:59"))
                .thenNothing();
    }

    @Test
    void onlySittingFillsTheWindow() {
        DutyShiftStarted onDuty = new DutyShiftStarted(DutyKind.ON_DUTY, CHIEF.who(), at("08:20"));
        DutyShiftStarted leading = new DutyShiftStarted(DutyKind.LEADING, LEADER.who(), at("08:20"));

        spec.given(roster(), onDuty, leading).when(find("08:46")).then(unattended("08:30", CLERK.who()));
    }

    @Test
    void whatTheRosterLeavesOpenIsNobodysToFill() {
        spec.given(roster(), came(CLERK, "08:30"), left(CLERK, "12:00"))
                .when(find("14:45"))
                .thenNothing();
        spec.given(came(CLERK, "08:30"), left(CLERK, "08:31"))
                .when(find("17:00"))
                .thenNothing();
        DutyRosterPublished leadersOnly = new DutyRosterPublished(
                ROSTER,
                MONDAY,
                List.of(new RosteredShift(DutyKind.LEADING, LEADER.who(), at("08:30"), at("12:00"))),
                LEAD.who(),
                at("08:00"));
        spec.given(leadersOnly).when(find("12:00")).thenNothing();
    }

    /// 上午和下午的班相接: one gap over both is told once.
    @Test
    void aGapThatGoesOnIntoTheNextShiftIsOneGap() {
        DutyRosterPublished through =
                roster(ROSTER, "08:00", sitting(CLERK.who(), "08:30", "08:40"), sitting(SECOND, "08:40", "17:30"));

        spec.given(through).when(find("17:00")).then(unattended("08:30", SECOND));
    }

    /// Nobody owes a shift before it was published, and a shift that was owed is not taken back.
    @Test
    void aRosterHoldsFromWhenItIsPublished() {
        DutyRosterPublished late = roster(ROSTER, "10:00", MORNING);
        DutyRosterPublished nobody = roster(ANOTHER, "10:30");

        spec.given(late).when(find("10:15")).thenNothing();
        spec.given(late).when(find("10:16")).then(unattended("10:00", CLERK.who()));
        spec.given(late, nobody).when(find("12:00")).then(unattended("10:00", CLERK.who()));
        spec.given(late, roster(ANOTHER, "10:10")).when(find("12:00")).thenNothing();
    }

    @Test
    void aRosterThatIsPublishedAnewDoesNotBeginTheGapAnew() {
        spec.given(roster(), unattended("08:30", CLERK.who()), roster(ANOTHER, "09:00", MORNING))
                .when(find("10:00"))
                .thenNothing();
    }

    private List<DutyKind> kindsOf(Staff staff) {
        return List.of(DutyKind.values()).stream()
                .filter(kind -> {
                    try {
                        return !new DutyDecider()
                                .decide(new StartShift(staff, kind, at("08:25")), DutyDay.EMPTY)
                                .isEmpty();
                    } catch (Refusal _) {
                        return false;
                    }
                })
                .toList();
    }

    private static DutyRosterPublished roster() {
        return roster(ROSTER, "08:00", MORNING, AFTERNOON);
    }

    private static DutyRosterPublished roster(UUID id, String published, PlannedShift... shifts) {
        return new DutyRosterPublished(
                id,
                MONDAY,
                List.of(shifts).stream().map(shift -> shift.on(MONDAY)).toList(),
                LEAD.who(),
                at(published));
    }

    private static PublishRoster publish(Staff by, UUID id, String hour, PlannedShift... shifts) {
        return new PublishRoster(by, id, MONDAY, List.of(shifts), at(hour));
    }

    private static DutyShiftStarted came(Staff who, String hour) {
        return new DutyShiftStarted(DutyKind.SITTING, who.who(), at(hour));
    }

    private static DutyShiftEnded left(Staff who, String hour) {
        return new DutyShiftEnded(DutyKind.SITTING, who.who(), at(hour));
    }

    private static FindGaps find(String hour) {
        return new FindGaps(Duration.ofMinutes(15), at(hour));
    }

    private static WindowUnattendedDetected unattended(String since, StaffId rostered) {
        return new WindowUnattendedDetected(at(since), at(since).plus(Duration.ofMinutes(15)), List.of(rostered));
    }

    private static PlannedShift sitting(StaffId who, String from, String until) {
        return new PlannedShift(DutyKind.SITTING, who, LocalTime.parse(from), LocalTime.parse(until));
    }

    private static Staff staff(String name, Role role) {
        return new Staff(new StaffId(name), Set.of(role));
    }

    private static Instant at(String hour) {
        return BusinessDay.at(MONDAY, LocalTime.parse(hour));
    }
}
