package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.doudi.reporting.domain.Told.BDC;
import static org.doudi.reporting.domain.Told.SEALED;
import static org.doudi.reporting.domain.Told.SWJ;
import static org.doudi.reporting.domain.Told.TEXT;
import static org.doudi.reporting.domain.Told.promised;
import static org.doudi.reporting.domain.Told.tolerated;

import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.doudi.events.CaseState;
import org.doudi.events.IntakeEvent.ToleranceEndorsed;
import org.doudi.events.IntakeEvent.ToleranceLapsed;
import org.doudi.events.IntakeEvent.ToleranceMaterialsSupplied;
import org.doudi.events.IntakeEvent.ToleranceRefused;
import org.doudi.events.IntakeEvent.ToleranceUndone;
import org.doudi.events.StaffId;
import org.doudi.reporting.adapter.persistence.ViewJson;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Tolerance;
import org.doudi.reporting.domain.view.Tolerance.Stage;
import org.doudi.reporting.domain.work.Duties;
import org.doudi.reporting.domain.work.Owner;
import org.junit.jupiter.api.Test;

/// 容缺 — 四(三): a fact beside the state, and who owes what for it.
class ToleranceTest {
    private static final String UNTIL = "2026-02-12T17:30";
    private static final StaffId SOMEBODY = new StaffId("somebody");

    @Test
    void eachStepIsOwedByWhoDoesItNext() {
        Story story = Stories.in(CaseState.CONSULTING).then(promised(BDC, UNTIL));
        assertThat(owed(story)).contains(tuple(Owner.CLERK, Optional.empty(), "为补齐承诺背书"));

        story.then(new ToleranceEndorsed(BDC, SOMEBODY));
        assertThat(owed(story)).contains(tuple(Owner.COORDINATOR, Optional.of(BDC), "决定是否容缺受理"));

        story.then(tolerated(BDC, UNTIL));
        assertThat(owed(story)).hasSize(1);

        story.then(new ToleranceLapsed(BDC, Story.at(UNTIL)));
        assertThat(owed(story)).contains(tuple(Owner.CLERK, Optional.empty(), "联系当事人补齐容缺材料"));

        story.then(new ToleranceMaterialsSupplied(BDC, List.of(TEXT), SOMEBODY));
        assertThat(owed(story)).hasSize(1);
    }

    @Test
    void itMovesNoStateAndShowsNothingSealed() {
        Story story = Stories.in(CaseState.HANDLING)
                .then(promised(BDC, UNTIL), new ToleranceEndorsed(BDC, SOMEBODY), tolerated(BDC, UNTIL));

        assertThat(story.view().state()).isEqualTo(CaseState.HANDLING);
        assertThat(story.view().onSite().tolerances())
                .containsExactly(new Tolerance(BDC, Story.at(UNTIL), Stage.ACCEPTED));
        assertThat(ViewJson.write(story.view())).doesNotContain(SEALED);
    }

    @Test
    void eachDepartmentHasItsOwn() {
        Story story = Stories.in(CaseState.CONSULTING)
                .then(promised(BDC, UNTIL), promised(SWJ, UNTIL))
                .then(new ToleranceEndorsed(BDC, SOMEBODY), new ToleranceRefused(BDC, TEXT, SOMEBODY))
                .then(new ToleranceEndorsed(SWJ, SOMEBODY), tolerated(SWJ, UNTIL))
                .then(new ToleranceLapsed(SWJ, Story.at(UNTIL)), new ToleranceUndone(SWJ, TEXT, SOMEBODY));

        assertThat(story.view().onSite().tolerances())
                .extracting(Tolerance::unit, Tolerance::stage)
                .containsExactlyInAnyOrder(tuple(BDC, Stage.REFUSED), tuple(SWJ, Stage.UNDONE));
    }

    /// A projection that is not rebuilt goes on with the views that it has.
    @Test
    void aViewThatWasStoredBeforeThereWereAnyIsRead() {
        CaseView view = Stories.in(CaseState.CLOSED).view();
        String before = ViewJson.write(view).replace(",\"tolerances\":[]", "").replace(",\"appeals\":[]", "");

        assertThat(before).doesNotContain("tolerances", "appeals");
        assertThat(ViewJson.view(before)).isEqualTo(view);
    }

    private static List<Tuple> owed(Story story) {
        return Duties.of(story.view()).stream()
                .map(duty -> tuple(duty.owner(), duty.unit(), duty.step()))
                .toList();
    }
}
