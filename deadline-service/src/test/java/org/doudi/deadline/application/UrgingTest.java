package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.SWJ;
import static org.doudi.deadline.application.Facts.ZRZY;
import static org.doudi.deadline.application.Facts.called;
import static org.doudi.deadline.application.Facts.completed;
import static org.doudi.deadline.application.Facts.guided;
import static org.doudi.deadline.application.Facts.issued;
import static org.doudi.deadline.application.Facts.opened;
import static org.doudi.deadline.application.Facts.registered;
import static org.doudi.deadline.application.Facts.signed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.domain.reminder.ReminderCommand.Urge;
import org.doudi.deadline.domain.reminder.Urger;
import org.doudi.decide.Refusal;
import org.doudi.events.ClockKind;
import org.doudi.events.ConsultationMode;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DeadlineEvent.UrgingKind;
import org.doudi.events.DeadlineEvent.UrgingNoticeIssued;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.UnitRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// 催办、督办 by a person — 三.4, 五(一).
class UrgingTest {
    private static final StaffId CLERK = new StaffId("clerk1");
    private static final Optional<SealedText> TEXT = Optional.of(new SealedText("c2VhbGVk"));
    private final Story story = new Story();

    @ParameterizedTest
    @CsvSource({"CLERK, URGE, WINDOW", "DUTY_CHIEF, SUPERVISE, DUTY_CHIEF", "CENTRE_LEAD, SUPERVISE, CENTRE"})
    void whoeverOwesIsUrged(Urger by, UrgingKind kind, PartyRole capacity) {
        handled();
        UrgingNoticeIssued urging = urge(ClockKind.HANDLE, by, CLERK, "2025-03-11T10:00");

        assertThat(urging.urging()).isEqualTo(kind);
        assertThat(urging.from()).hasValue(capacity);
        assertThat(urging.by()).hasValue(CLERK);
        assertThat(urging.to()).containsExactly(new ClockedParty(BDC, PartyRole.UNIT));
        assertThat(urging.text()).isEqualTo(TEXT);
        assertThat(story.instantOf(urging)).isEqualTo(at("2025-03-11T10:00"));
    }

    /// The Bureau organises what several departments handle, and that alone.
    @Test
    void theBureauUrgesWhatSeveralHandle() {
        handled();
        refused("urging.not-multi", ClockKind.HANDLE, Urger.BUREAU, "2025-03-11T10:00");

        Story shared = new Story()
                .at("2025-03-10T09:00", issued(1, ZRZY, UnitRole.LEAD, false))
                .at("2025-03-10T09:00", issued(1, SWJ, UnitRole.CO, true))
                .at("2025-03-10T10:00", signed(ZRZY, UnitRole.LEAD));
        assertThat(shared.urges(command(shared, ClockKind.HANDLE, Urger.BUREAU, CLERK, "2025-03-11T10:00")))
                .hasSize(1);
    }

    /// 每人每天一次, by the hall's days; another person, and another clock, are urged by themselves.
    @Test
    void nobodyUrgesTheSameTwiceADay() {
        handled();
        urge(ClockKind.HANDLE, Urger.CLERK, CLERK, "2025-03-11T00:30");
        refused("urging.already-today", ClockKind.HANDLE, Urger.CLERK, "2025-03-11T23:30");

        assertThat(urge(ClockKind.HANDLE, Urger.CLERK, new StaffId("clerk2"), "2025-03-11T10:00"))
                .isNotNull();
        assertThat(urge(ClockKind.HANDLE, Urger.CLERK, CLERK, "2025-03-12T00:10"))
                .isNotNull();
    }

    @Test
    void aBreachIsUrgedUntilItIsMadeGood() {
        handled();
        story.looked("2025-03-12T17:31");
        assertThat(urge(ClockKind.HANDLE, Urger.CLERK, CLERK, "2025-03-12T17:40"))
                .isNotNull();

        story.at("2025-03-13T10:00", completed(1, BDC));
        refused("clock.not-open", ClockKind.HANDLE, Urger.CLERK, "2025-03-13T11:00");
    }

    /// 五(一): the window urges departments; it does not urge itself, nor the Centre.
    @Test
    void theWindowUrgesDepartmentsOnly() {
        story.at("2025-03-10T09:00", registered())
                .at("2025-03-10T09:10", called(ConsultationMode.ON_SITE, BDC))
                .at("2025-03-10T09:20", opened());

        assertThat(urge(ClockKind.CONSULT, Urger.CLERK, CLERK, "2025-03-10T10:00")
                        .to())
                .containsExactly(new ClockedParty(BDC, PartyRole.CALLED_DEPARTMENT));
        refused("urging.no-department", ClockKind.REVIEW, Urger.CLERK, "2025-03-10T10:00");
        assertThat(urge(ClockKind.REVIEW, Urger.DUTY_CHIEF, CLERK, "2025-03-10T10:00")
                        .to())
                .containsExactly(new ClockedParty(Facts.WINDOW, PartyRole.CENTRE));
    }

    @ParameterizedTest
    @EnumSource(names = {"CLERK", "DUTY_CHIEF", "CENTRE_LEAD"})
    void nobodyIsUrgedForWhatTheApplicantOwes(Urger by) {
        story.at("2025-03-10T09:00", guided("2025-03-13T17:30"));

        refused("urging.nobody-owes", ClockKind.MATERIALS, by, "2025-03-11T10:00");
    }

    @Test
    void aClockThatIsNotThereIsUnknown() {
        handled();
        assertThatThrownBy(
                        () -> story.urges(new Urge(new UUID(4, 4), Urger.CLERK, CLERK, TEXT, at("2025-03-11T10:00"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("clock.unknown"));
    }

    private void handled() {
        story.at("2025-03-10T09:00", issued(1, BDC, UnitRole.SOLE, true))
                .at("2025-03-10T10:00", signed(BDC, UnitRole.SOLE));
    }

    private UrgingNoticeIssued urge(ClockKind kind, Urger by, StaffId who, String when) {
        List<UrgingNoticeIssued> urged = story.urges(command(story, kind, by, who, when));
        assertThat(urged).hasSize(1);
        return urged.getFirst();
    }

    private void refused(String code, ClockKind kind, Urger by, String when) {
        assertThatThrownBy(() -> story.urges(command(story, kind, by, CLERK, when)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Urge command(Story story, ClockKind kind, Urger by, StaffId who, String when) {
        return new Urge(story.clock(kind).id(), by, who, TEXT, at(when));
    }
}
