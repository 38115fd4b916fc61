package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.SWJ;
import static org.doudi.deadline.application.Facts.registered;
import static org.doudi.deadline.application.Facts.supplied;
import static org.doudi.deadline.application.Facts.tolerated;

import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.clock.Clock.Standing;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockLapsed;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
import org.junit.jupiter.api.Test;

/// 容缺补齐 — 四(三): the applicant's promise, from the department's acceptance on; it charges nobody.
class ToleranceClocksTest {
    private final Story story = new Story();

    @Test
    void whatIsSuppliedInTimeStopsIt() {
        story.at("2025-03-10T10:00", tolerated(BDC, "2025-03-14T17:30"));
        story.expect(ClockKind.TOLERANCE, Standing.RUNNING, "2025-03-14T17:30");

        story.at("2025-03-14T17:30", supplied(BDC)).looked("2025-03-14T17:31");
        story.expect(ClockKind.TOLERANCE, Standing.STOPPED, "2025-03-14T17:30");
    }

    @Test
    void aPromiseThatIsNotKeptLapsesAndBreachesNothing() {
        story.at("2025-03-10T10:00", tolerated(BDC, "2025-03-14T17:30")).looked("2025-03-14T17:31");

        story.expect(ClockKind.TOLERANCE, Standing.LAPSED, "2025-03-14T17:30");
        assertThat(story.all(ClockLapsed.class))
                .singleElement()
                .satisfies(lapsed -> assertThat(lapsed.scope().unit()).contains(BDC));
        assertThat(story.all(DeadlineBreached.class)).isEmpty();
    }

    @Test
    void eachDepartmentHasItsOwn() {
        story.at("2025-03-10T10:00", tolerated(BDC, "2025-03-14T17:30"))
                .at("2025-03-10T11:00", tolerated(SWJ, "2025-03-20T17:30"))
                .at("2025-03-11T10:00", supplied(BDC));

        assertThat(story.clocks(ClockKind.TOLERANCE))
                .extracting(Clock::standing, Clock::dueAt)
                .containsExactly(
                        tuple(Standing.STOPPED, at("2025-03-14T17:30")),
                        tuple(Standing.RUNNING, at("2025-03-20T17:30")));
    }

    @Test
    void aSecondPromiseToTheSameDepartmentIsCountedAnew() {
        story.at("2025-03-10T10:00", tolerated(BDC, "2025-03-14T17:30"))
                .looked("2025-03-14T17:31")
                .at("2025-03-17T10:00", tolerated(BDC, "2025-03-21T17:30"));

        assertThat(story.clocks(ClockKind.TOLERANCE))
                .extracting(Clock::standing)
                .containsExactly(Standing.LAPSED, Standing.RUNNING);
    }

    @Test
    void aWithdrawnCaseIsPromisedNothing() {
        story.at("2025-03-10T09:00", registered())
                .at("2025-03-10T10:00", tolerated(BDC, "2025-03-14T17:30"))
                .at("2025-03-11T10:00", new CaseWithdrawn());

        story.expect(ClockKind.TOLERANCE, Standing.CANCELLED, "2025-03-14T17:30");
    }
}
