package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.doudi.reporting.domain.Told.BDC;
import static org.doudi.reporting.domain.Told.SWJ;

import java.util.List;
import java.util.Optional;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.ContactMethod;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.MinutesDelivered;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.StaffId;
import org.doudi.reporting.adapter.persistence.ViewJson;
import org.doudi.reporting.domain.log.Concern;
import org.doudi.reporting.domain.log.Title;
import org.doudi.reporting.domain.work.Duties;
import org.doudi.reporting.domain.work.Duty;
import org.doudi.reporting.domain.work.Owner;
import org.junit.jupiter.api.Test;

/// 送达纪要 — A-3: until an absent unit has its copy, the window owes it, and the unit nothing.
class MinutesTest {
    @Test
    void theWindowOwesTheCopyAndTheUnitThatCameItsBasis() {
        Story story = concludedWithout(SWJ)
                .then(Told.clock(
                        ClockKind.MINUTES, ClockScope.unit(1, SWJ), "2026-02-10T10:00", "2026-02-10T17:30", BDC));

        assertThat(Duties.of(story.view()))
                .extracting(Duty::owner, Duty::unit, Duty::step, Duty::dueAt)
                .containsExactly(
                        tuple(Owner.CLERK, Optional.empty(), "向缺席单位送达研判纪要", Optional.of(Story.at("2026-02-10T17:30"))),
                        tuple(Owner.COORDINATOR, Optional.of(BDC), "提交无法办理的书面依据", Optional.empty()));
    }

    @Test
    void onceItHasTheCopyTheUnitOwesItsBasis() {
        Story story = concludedWithout(SWJ).then(delivered(SWJ));

        assertThat(Duties.of(story.view()))
                .extracting(Duty::owner, Duty::unit)
                .containsExactly(
                        tuple(Owner.COORDINATOR, Optional.of(BDC)), tuple(Owner.COORDINATOR, Optional.of(SWJ)));
    }

    /// 件件有着落: also where the copy is the last thing that is owed.
    @Test
    void aCaseAlwaysOwesSomethingToSomebody() {
        Story story = concludedWithout(SWJ).then(Told.basis(1, BDC, false));

        assertThat(Duties.of(story.view())).extracting(Duty::owner).containsExactly(Owner.CLERK);
    }

    @Test
    void aViewThatWasStoredBeforeIsRead() {
        Story story = concludedWithout();
        String before = ViewJson.write(story.view()).replace("\"uninformed\":[],", "");

        assertThat(before).doesNotContain("uninformed");
        assertThat(ViewJson.view(before)).isEqualTo(story.view());
    }

    @Test
    void theTimelineSaysHowAndTheUnitSeesItsOwn() {
        assertThat(Title.of(delivered(SWJ))).isEqualTo("纪要送达（书面）");
        assertThat(Title.of(new MinutesDelivered(
                        1, SWJ, Optional.empty(), Story.at("2026-02-10T11:00"), new StaffId("coord-swj"))))
                .isEqualTo("纪要送达（以提交书面依据为准）");
        assertThat(Concern.of(delivered(SWJ))).contains(SWJ);
    }

    private static Story concludedWithout(OrgCode... absent) {
        return Stories.in(CaseState.REVIEW_PENDING)
                .then(new ReviewConcluded(
                        List.of(Told.item(1, ReviewOutcome.CANNOT_BY_POLICY, BDC, SWJ)),
                        List.of(),
                        Optional.empty(),
                        Story.at("2026-02-10T10:00"),
                        List.of(absent)));
    }

    private static MinutesDelivered delivered(OrgCode unit) {
        return new MinutesDelivered(
                1, unit, Optional.of(ContactMethod.LETTER), Story.at("2026-02-10T11:00"), new StaffId("clerk1"));
    }
}
