package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Counting.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.doudi.deadline.domain.calendar.AfterHours;
import org.doudi.deadline.domain.calendar.CalendarNotice;
import org.doudi.deadline.domain.calendar.OfficeHours;
import org.doudi.deadline.domain.reference.Publish;
import org.doudi.deadline.domain.reference.Reference;
import org.doudi.deadline.domain.reference.ReferenceDecider;
import org.doudi.decide.Refusal;
import org.doudi.events.DeadlineEvent.CalendarKind;
import org.doudi.events.DeadlineEvent.CalendarPublished;
import org.doudi.events.DeadlineEvent.CalendarRevised;
import org.doudi.events.DeadlineEvent.DayKind;
import org.junit.jupiter.api.Test;

/// 公布: each version once, nothing for days that have begun, and nothing that cannot be right.
class PublishingReferenceTest {
    private static final CalendarNotice NEXT_YEAR = Counting.of2027("2027-01-01", "2027-01-04");
    private static final String NOW = "2026-11-30T10:00";

    private final ReferenceDecider decider = new ReferenceDecider();

    @Test
    void theFirstOfficialNoticeOfAYearMakesItFirmFromItsFirstDay() {
        CalendarPublished published =
                (CalendarPublished) decider.decide(new Publish.Calendar(NEXT_YEAR, at(NOW)), Shipped.reference())
                        .getFirst();
        assertThat(published.changedFrom()).contains(LocalDate.of(2027, 1, 1));
        assertThat(published.version()).isEqualTo("2027/测试通知");
        Reference after = new Publishing().calendar(NOW, NEXT_YEAR).reference();
        assertThat(after.calendar().isOfficial(2027)).isTrue();
        assertThat(after.calendar().isWorkingDay(LocalDate.of(2027, 1, 4))).isFalse();
        assertThat(after.calendar().version()).isEqualTo("8");
    }

    @Test
    void aLaterNoticeTakesThePlaceOfTheEarlierOne() {
        Reference once = new Publishing().calendar(NOW, NEXT_YEAR).reference();
        CalendarNotice again = notice(2027, CalendarKind.OFFICIAL, "更正", DayKind.HOLIDAY, "2027-01-01");
        CalendarRevised revised = (CalendarRevised)
                decider.decide(new Publish.Calendar(again, at(NOW)), once).getFirst();
        assertThat(revised.replaces()).isEqualTo("2027/测试通知");
        assertThat(revised.changedFrom()).contains(LocalDate.of(2027, 1, 4));
        assertThat(decider.evolve(once, revised).calendar().isWorkingDay(LocalDate.of(2027, 1, 4)))
                .isTrue();
    }

    /// 地方增减 lie over the official notice, whichever comes first.
    @Test
    void whatTheHouseClosesStaysClosedUnderALaterOfficialNotice() {
        Reference after = new Publishing()
                .calendar(NOW, notice(2027, CalendarKind.LOCAL, "停电", DayKind.HOLIDAY, "2027-03-01"))
                .calendar(NOW, NEXT_YEAR)
                .reference();
        assertThat(after.calendar().isWorkingDay(LocalDate.of(2027, 3, 1))).isFalse();
        assertThat(after.calendar().of(LocalDate.of(2027, 3, 1)).docNo()).isEqualTo("停电");
        assertThat(after.calendar().isOfficial(2027)).isTrue();
    }

    @Test
    void whatComesWithTheProductIsRecordedOnceAndTakesNothingBack() {
        Reference corrected = new Publishing()
                .calendar(NOW, notice(2026, CalendarKind.OFFICIAL, "更正", DayKind.HOLIDAY, "2026-12-31"))
                .reference();
        Shipped.items()
                .forEach(item ->
                        assertThat(decider.decide(item.command(), corrected)).isEmpty());
    }

    @Test
    void aNoticeThatCannotBeRightIsRefused() {
        Reference shipped = Shipped.reference();
        assertRefused(calendar(notice(2027, CalendarKind.OFFICIAL, "x", DayKind.HOLIDAY, "2026-12-31"), NOW), shipped)
                .isEqualTo("calendar.day-of-another-year");
        assertRefused(calendar(NEXT_YEAR, "2026-01-04T12:00"), shipped).isEqualTo("calendar.not-yet-issued");
        assertRefused(
                        calendar(notice(2027, CalendarKind.PROVISIONAL, "x", DayKind.HOLIDAY, "2027-01-01"), NOW),
                        shipped)
                .isEqualTo("calendar.kind-not-published");
        assertRefused(calendar(notice(2026, CalendarKind.LOCAL, "x", DayKind.HOLIDAY, "2026-03-14"), NOW), shipped)
                .isEqualTo("calendar.changes-nothing");
        assertRefused(
                        calendar(NEXT_YEAR, NOW),
                        new Publishing().calendar(NOW, NEXT_YEAR).reference())
                .isEqualTo("calendar.version-known");
        CalendarNotice old = CalendarNotice.of(2026, CalendarKind.OFFICIAL, "旧", LocalDate.of(2025, 1, 1), List.of());
        assertRefused(calendar(old, NOW), shipped).isEqualTo("calendar.older-than-in-force");
    }

    @Test
    void hoursAndPoliciesBeginOnADayThatHasNotBegun() {
        Reference shipped = Shipped.reference();
        assertRefused(hours("2026-11-30"), shipped).isEqualTo("reference.day-has-begun");
        assertRefused(hours("2029-01-01"), shipped).isEqualTo("reference.day-too-far");
        assertRefused(policy("2026-12", "2026-11-30", Map.of("review.wd", "1")), shipped)
                .isEqualTo("reference.day-has-begun");
    }

    @Test
    void aPolicyNamesWhatIsKnownWithinItsRange() {
        Reference shipped = Shipped.reference();
        assertRefused(policy("2026-12", "2026-12-01", Map.of("rest.wd", "1")), shipped)
                .isEqualTo("policy.parameter-unknown");
        assertRefused(policy("2026-12", "2026-12-01", Map.of("review.wd", "-1")), shipped)
                .isEqualTo("policy.value-out-of-range");
        assertRefused(policy("2022-12-02", "2026-12-01", Map.of("review.wd", "1")), shipped)
                .isEqualTo("policy.version-known");
    }

    @Test
    void whatAPolicyDoesNotNameIsAsInTheVersionBeforeIt() {
        Reference after = new Publishing()
                .policy(NOW, "2026-12", "2026-12-01", Map.of("afterHours", "DEEM_NEXT_WORKING_DAY"))
                .policy(NOW, "2027", "2027-01-01", Map.of("review.wd", "3"))
                .reference();
        assertThat(after.dates("2027").afterHours()).isEqualTo(AfterHours.DEEM_NEXT_WORKING_DAY);
        assertThat(after.dates("2022-12-02").afterHours()).isEqualTo(AfterHours.EXCLUDE_START_DAY);
        assertThat(after.policies().on(LocalDate.of(2026, 12, 31)).version()).isEqualTo("2026-12");
    }

    private AbstractStringAssert<?> assertRefused(Publish command, Reference reference) {
        return assertThat(catchThrowableOfType(Refusal.class, () -> decider.decide(command, reference))
                .code());
    }

    private static Publish calendar(CalendarNotice notice, String now) {
        return new Publish.Calendar(notice, at(now));
    }

    private static Publish hours(String from) {
        return new Publish.Hours(
                new OfficeHours(LocalDate.parse(from), LocalTime.of(8, 30), LocalTime.of(18, 0), "夏令"), at(NOW));
    }

    private static Publish policy(String version, String from, Map<String, String> parameters) {
        return new Publish.NewPolicy(version, LocalDate.parse(from), parameters, at(NOW));
    }
}
