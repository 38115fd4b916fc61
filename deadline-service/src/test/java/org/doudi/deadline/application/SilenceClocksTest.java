package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.SWJ;
import static org.doudi.deadline.application.Facts.fromAbove;
import static org.doudi.deadline.application.Facts.informed;
import static org.doudi.deadline.application.Facts.reportedUp;

import org.doudi.deadline.domain.clock.Clock.Standing;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockLapsed;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.InformPurpose;
import org.junit.jupiter.api.Test;

/// 上级答复 — §7, `up.silence.wd`: sixty working days from the first report; an authority above is not ours to charge.
class SilenceClocksTest {
    private final Story story = new Story();

    /// From the 10th of March 2025: fifteen working days in March; 22 in April, with its make-up Sunday;
    /// nineteen in May after 劳动节; then 端午 until the 2nd of June, and the 6th is the sixtieth.
    @Test
    void itIsCountedInWorkingDaysAcrossTheHolidays() {
        story.at("2025-03-10T10:00", reportedUp(1, BDC));

        story.expect(ClockKind.UP_SILENCE, Standing.RUNNING, "2025-06-06T17:30");
    }

    @Test
    void itLapsesAndChargesNobody() {
        story.at("2025-03-10T10:00", reportedUp(1, BDC)).looked("2025-06-07T00:00");

        assertThat(story.only(ClockLapsed.class).kind()).isEqualTo(ClockKind.UP_SILENCE);
        assertThat(story.all(DeadlineBreached.class))
                .extracting(DeadlineBreached::kind)
                .doesNotContain(ClockKind.UP_SILENCE);
    }

    @Test
    void neitherWhatIsToldNorASecondReportPutsItOff() {
        story.at("2025-03-10T10:00", reportedUp(1, BDC))
                .at("2025-03-12T10:00", reportedUp(1, SWJ))
                .at("2025-03-14T10:00", informed(InformPurpose.SUPERIOR));

        story.expect(ClockKind.UP_SILENCE, Standing.RUNNING, "2025-06-06T17:30");
    }

    @Test
    void anAnswerEndsIt() {
        story.at("2025-03-10T10:00", reportedUp(1, BDC)).at("2025-03-14T10:00", fromAbove(1));

        story.expect(ClockKind.UP_SILENCE, Standing.STOPPED, "2025-06-06T17:30");
    }
}
