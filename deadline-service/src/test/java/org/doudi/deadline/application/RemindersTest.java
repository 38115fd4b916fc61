package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.SWJ;
import static org.doudi.deadline.application.Facts.WINDOW;
import static org.doudi.deadline.application.Facts.ZJJ;
import static org.doudi.deadline.application.Facts.ZRZY;
import static org.doudi.deadline.application.Facts.brought;
import static org.doudi.deadline.application.Facts.completed;
import static org.doudi.deadline.application.Facts.extended;
import static org.doudi.deadline.application.Facts.extensionRefused;
import static org.doudi.deadline.application.Facts.guided;
import static org.doudi.deadline.application.Facts.invited;
import static org.doudi.deadline.application.Facts.issued;
import static org.doudi.deadline.application.Facts.opened;
import static org.doudi.deadline.application.Facts.registered;
import static org.doudi.deadline.application.Facts.signed;
import static org.doudi.deadline.application.Facts.ticket;
import static org.doudi.deadline.application.Facts.tolerated;

import java.util.ArrayList;
import java.util.List;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineApproaching;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DeadlineEvent.UrgingKind;
import org.doudi.events.DeadlineEvent.UrgingNoticeIssued;
import org.doudi.events.UnitRole;
import org.junit.jupiter.api.Test;

/// 临期提醒 and 督办 by the system, from the facts to what is said.
class RemindersTest {
    private final Story story = new Story();

    /// S05: the review of a case that was escalated on the eve of the holiday.
    @Test
    void overAHolidayNobodyIsReminded() {
        story.at("2025-09-30T11:00", opened());
        List<String> said = new ArrayList<>();
        for (int day = 1; day <= 8; day++) {
            said.addAll(remindedOf("REVIEW", "2025-10-0" + day + "T10:00"));
        }
        assertThat(said).isEmpty();

        assertThat(remindedOf("REVIEW", "2025-10-09T08:30")).containsExactly("DAY_BEFORE 2025-10-09T08:30");
        assertThat(remindedOf("REVIEW", "2025-10-10T08:30")).containsExactly("DAY_OF 2025-10-10T08:30");
        assertThat(remindedOf("REVIEW", "2025-10-10T15:30")).containsExactly("LAST_HOURS 2025-10-10T15:30");
        assertThat(story.all(DeadlineApproaching.class))
                .extracting(DeadlineApproaching::remainingWorkingDays)
                .containsExactly(1, 0, 0);
    }

    /// S10: all that owe, five working days on, with the make-up Saturday before.
    @Test
    void everyUnitThatOwesIsReminded() {
        story.at("2025-09-29T08:50", issued(1, ZRZY, UnitRole.LEAD, false))
                .at("2025-09-29T08:50", issued(1, ZJJ, UnitRole.CO, false))
                .at("2025-09-29T08:50", issued(1, SWJ, UnitRole.CO, true))
                .at("2025-09-29T09:00", signed(ZRZY, UnitRole.LEAD));

        assertThat(remindedOf("HANDLE", "2025-10-11T08:30")).containsExactly("DAY_BEFORE 2025-10-11T08:30");
        assertThat(story.all(DeadlineApproaching.class).getLast().parties())
                .containsExactly(
                        new ClockedParty(ZRZY, PartyRole.LEAD_UNIT),
                        new ClockedParty(ZJJ, PartyRole.UNIT),
                        new ClockedParty(SWJ, PartyRole.UNIT));
    }

    /// S14: signed on the Friday, so that the eve is the make-up Saturday before nine days off.
    @Test
    void aMakeUpSaturdayIsADayBefore() {
        story.at("2026-02-13T15:00", signed(BDC, UnitRole.SOLE));

        assertThat(remindedOf("HANDLE", "2026-02-14T08:30")).containsExactly("DAY_BEFORE 2026-02-14T08:30");
        assertThat(remindedOf("HANDLE", "2026-02-17T10:00")).isEmpty();
        assertThat(remindedOf("HANDLE", "2026-02-24T08:30")).containsExactly("DAY_OF 2026-02-24T08:30");
    }

    /// Registered at 10:00: what came before the clock had begun is not said of it.
    @Test
    void aLimitOfTheSameDayHasItsLastHoursOnly() {
        story.at("2025-03-10T10:00", registered());

        assertThat(remindedOf("CONSULT", "2025-03-10T10:00:01")).isEmpty();
        assertThat(remindedOf("CONSULT", "2025-03-10T15:30")).containsExactly("LAST_HOURS 2025-03-10T15:30");
    }

    @Test
    void eachIsSaidOnce() {
        story.at("2025-03-10T10:00", signed(BDC, UnitRole.SOLE));

        assertThat(remindedOf("HANDLE", "2025-03-12T08:30")).hasSize(1);
        assertThat(remindedOf("HANDLE", "2025-03-12T08:31")).isEmpty();
    }

    /// What was missed is said late where it is still so, and not where the next has come.
    @Test
    void whatWasMissedIsSaidLateWhereItIsStillSo() {
        story.at("2025-03-10T10:00", signed(BDC, UnitRole.SOLE));

        assertThat(remindedOf("HANDLE", "2025-03-12T11:00")).containsExactly("DAY_OF 2025-03-12T08:30");
        assertThat(remindedOf("HANDLE", "2025-03-12T17:30:01")).isEmpty();
    }

    @Test
    void whatIsDoneIsNotRemindedOf() {
        story.at("2025-03-10T10:00", signed(BDC, UnitRole.SOLE)).at("2025-03-11T10:00", completed(1, BDC));

        assertThat(remindedOf("HANDLE", "2025-03-12T08:30")).isEmpty();
    }

    /// S25: 2027 has no notice yet.
    @Test
    void ofALimitThatIsProvisionalNobodyIsReminded() {
        story.at("2026-12-30T10:00", signed(BDC, UnitRole.SOLE));
        assertThat(story.clock(ClockKind.HANDLE).provisional()).isTrue();

        assertThat(remindedOf("HANDLE", "2026-12-31T15:00")).isEmpty();
        assertThat(remindedOf("HANDLE", "2027-01-04T16:00")).isEmpty();
    }

    @Test
    void anotherLimitIsRemindedOfAnew() {
        story.at("2025-03-10T10:00", signed(BDC, UnitRole.SOLE));
        assertThat(remindedOf("HANDLE", "2025-03-12T08:30")).hasSize(1);

        story.at("2025-03-12T09:00", extended(BDC, "2025-03-14T17:30"));
        assertThat(remindedOf("HANDLE", "2025-03-13T08:30")).containsExactly("DAY_BEFORE 2025-03-13T08:30");
        assertThat(remindedOf("HANDLE", "2025-03-14T08:30")).containsExactly("DAY_OF 2025-03-14T08:30");
    }

    /// The old limit was reminded of already.
    @Test
    void aLimitThatStandsAgainIsNotRemindedOfTwice() {
        story.at("2025-03-10T10:00", signed(BDC, UnitRole.SOLE));
        assertThat(remindedOf("HANDLE", "2025-03-12T08:30")).hasSize(1);
        story.at("2025-03-12T09:00", extended(BDC, "2025-03-14T17:30"))
                .at("2025-03-12T10:00", extensionRefused(BDC, "2025-03-12T17:30"));

        assertThat(remindedOf("HANDLE", "2025-03-12T10:01")).isEmpty();
        assertThat(remindedOf("HANDLE", "2025-03-12T15:30")).containsExactly("LAST_HOURS 2025-03-12T15:30");
    }

    /// 四(二), 四(三): nobody of this house owes anything.
    @Test
    void theApplicantIsRemindedOfWhatHeAgreedTo() {
        story.at("2025-03-10T09:00", guided("2025-03-13T17:30"))
                .at("2025-03-10T09:00", tolerated(BDC, "2025-03-13T12:00"));

        assertThat(remindedOf("MATERIALS", "2025-03-12T08:30")).containsExactly("DAY_BEFORE 2025-03-12T08:30");
        assertThat(remindedOf("TOLERANCE", "2025-03-13T10:00")).containsExactly("LAST_HOURS 2025-03-13T10:00");
        assertThat(story.all(DeadlineApproaching.class))
                .allMatch(reminder -> reminder.parties().isEmpty());
        story.at("2025-03-12T09:00", brought());
        assertThat(remindedOf("MATERIALS", "2025-03-13T08:30")).isEmpty();
    }

    @Test
    void nobodyIsRemindedToRate() {
        story.at("2025-03-10T09:00", invited());
        assertThat(story.clock(ClockKind.RATE_WAIT).parties()).isEmpty();

        assertThat(remindedOf("RATE_WAIT", "2025-03-17T08:30")).isEmpty();
    }

    /// the ticket falls due a day before the handling, then a day after it.
    @Test
    void ofTwoLimitsOfTheSameWorkTheEarlierIsRemindedOf() {
        story.at("2025-03-10T09:00", ticket("2025-03-12T17:30")).at("2025-03-11T10:00", signed(BDC, UnitRole.SOLE));

        assertThat(remindedOf("HOTLINE", "2025-03-12T08:30")).containsExactly("DAY_OF 2025-03-12T08:30");
        assertThat(story.all(DeadlineApproaching.class).getLast().parties())
                .containsExactlyInAnyOrder(
                        new ClockedParty(WINDOW, PartyRole.WINDOW), new ClockedParty(BDC, PartyRole.UNIT));
        assertThat(remindedOf("HANDLE", "2025-03-12T08:30")).isEmpty();
        story.looked("2025-03-12T17:31");
        assertThat(remindedOf("HANDLE", "2025-03-13T08:30"))
                .as("the ticket's limit is over")
                .containsExactly("DAY_OF 2025-03-13T08:30");
    }

    @Test
    void theLaterOfTheTwoWaitsForWhoeverOwesBoth() {
        story.at("2025-03-10T09:00", ticket("2025-03-14T17:30")).at("2025-03-11T10:00", signed(BDC, UnitRole.SOLE));

        assertThat(remindedOf("HANDLE", "2025-03-13T08:30")).containsExactly("DAY_OF 2025-03-13T08:30");
        assertThat(remindedOf("HOTLINE", "2025-03-13T08:30")).containsExactly("DAY_BEFORE 2025-03-13T08:30");
        assertThat(story.all(DeadlineApproaching.class).getLast().parties())
                .as("the unit hears of its own limit")
                .containsExactly(new ClockedParty(WINDOW, PartyRole.WINDOW));
        story.at("2025-03-13T16:00", completed(1, BDC));
        assertThat(remindedOf("HOTLINE", "2025-03-14T08:30")).containsExactly("DAY_OF 2025-03-14T08:30");
    }

    /// 督办: the breach stands as the next working day begins.
    @Test
    void whoStillOwesIsUrgedOnceTheNextMorning() {
        story.at("2025-09-28T10:00", signed(BDC, UnitRole.SOLE)).looked("2025-09-30T17:31");
        assertThat(urged("2025-09-30T17:31")).isEmpty();
        assertThat(urged("2025-10-05T10:00")).isEmpty();

        UrgingNoticeIssued urging = urged("2025-10-09T08:30").getFirst();
        assertThat(urging.urging()).isEqualTo(UrgingKind.SUPERVISE);
        assertThat(urging.issuedAt()).isEqualTo(at("2025-10-09T08:30"));
        assertThat(urging.to()).containsExactly(new ClockedParty(BDC, PartyRole.UNIT));
        assertThat(urging.by()).isEmpty();
        assertThat(urged("2025-10-10T08:30")).isEmpty();
    }

    @Test
    void whoIsLateAndDoneIsNotUrged() {
        story.at("2025-03-10T10:00", signed(BDC, UnitRole.SOLE)).at("2025-03-12T17:31", completed(1, BDC));

        assertThat(urged("2025-03-13T08:30")).isEmpty();
    }

    private List<UrgingNoticeIssued> urged(String when) {
        return story.reminds(when, ReminderHoursTest.HOURS).stream()
                .filter(UrgingNoticeIssued.class::isInstance)
                .map(UrgingNoticeIssued.class::cast)
                .toList();
    }

    /// Level and instant of what is said of the clocks of a kind when the timer looks.
    private List<String> remindedOf(String kind, String when) {
        return story.reminds(when, ReminderHoursTest.HOURS, ClockKind.valueOf(kind)).stream()
                .filter(DeadlineApproaching.class::isInstance)
                .map(DeadlineApproaching.class::cast)
                .map(reminder -> reminder.level() + " "
                        + reminder.remindedAt().atZone(DueDates.ZONE).toLocalDateTime())
                .toList();
    }
}
