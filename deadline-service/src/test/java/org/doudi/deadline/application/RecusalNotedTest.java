package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.DeadlineRecusalNoted;
import org.doudi.events.IntakeEvent.RecusalOrdered;
import org.doudi.events.StaffId;
import org.junit.jupiter.api.Test;

/// 回避 — 四(四): noted once for each time that more people are named, and no clock is touched.
class RecusalNotedTest {
    private static final StaffId ACCUSED = new StaffId("clerk9");

    private final Story story = new Story();

    @Test
    void itIsNotedAndTouchesNoClock() {
        RecusalOrdered ordered = new RecusalOrdered(List.of(ACCUSED), List.of(Facts.BDC));
        story.at("2025-03-10T10:00", Facts.registered());
        long before = story.all(ClockStarted.class).size();

        story.at("2025-03-10T10:01", ordered).at("2025-03-10T10:02", ordered);

        assertThat(story.all(DeadlineRecusalNoted.class)).containsExactly(new DeadlineRecusalNoted(List.of(ACCUSED)));
        assertThat(story.all(ClockStarted.class)).hasSize((int) before);
    }
}
