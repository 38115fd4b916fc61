package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.reporting.domain.Told.BDC;
import static org.doudi.reporting.domain.Told.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.AttendeeKind;
import org.doudi.events.CaseState;
import org.doudi.events.RoutingEvent.Absentee;
import org.doudi.events.RoutingEvent.Attendee;
import org.doudi.events.RoutingEvent.NotInvited;
import org.doudi.events.RoutingEvent.ReviewHeld;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.StaffId;
import org.doudi.reporting.adapter.persistence.ViewJson;
import org.doudi.reporting.domain.log.Title;
import org.doudi.reporting.domain.work.Duties;
import org.doudi.reporting.domain.work.Duty;
import org.junit.jupiter.api.Test;

/// 研判召开 — 三.3: the review ends with its conclusion, not with the meeting.
class MeetingTest {
    private static final ReviewHeld HELD = new ReviewHeld(
            new UUID(1, 7),
            List.of(new Attendee(BDC, AttendeeKind.WINDOW_STAFF, new StaffId("window-bdc"))),
            List.of(
                    new Absentee(BDC, AttendeeKind.BACKBONE, Optional.of(TEXT), Optional.empty()),
                    new Absentee(BDC, AttendeeKind.LEADER_IN_CHARGE, Optional.empty(), Optional.empty())),
            Optional.empty(),
            Story.at("2026-02-10T15:00"),
            new StaffId("lead1"));

    @Test
    void theConclusionIsStillOwed() {
        Story story = Stories.in(CaseState.REVIEW_SCHEDULED);
        List<Duty> before = Duties.of(story.view());

        story.then(HELD);

        assertThat(story.view().state()).isEqualTo(CaseState.REVIEW_SCHEDULED);
        assertThat(Duties.of(story.view())).isEqualTo(before);
        assertThat(ViewJson.write(story.view())).doesNotContain(Told.SEALED);
    }

    @Test
    void theTimelineSaysHowManyItMissed() {
        assertThat(Title.of(HELD)).isEqualTo("研判召开（缺席2项）");
    }

    @Test
    void andHowManyWereNotInvited() {
        ReviewScheduled scheduled = new ReviewScheduled(
                new UUID(1, 7),
                Story.at("2026-02-10T15:00"),
                "二楼会议室",
                new StaffId("lead1"),
                List.of(),
                Optional.empty(),
                List.of(new NotInvited(BDC, Optional.empty())));
        assertThat(Title.of(scheduled)).isEqualTo("研判排期（未邀请1项）");
        assertThat(Title.of(Told.scheduled("2026-02-10T15:00"))).isEqualTo("研判排期");
    }
}
