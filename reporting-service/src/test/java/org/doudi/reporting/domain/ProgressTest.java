package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.reporting.domain.Told.BDC;

import java.util.List;
import java.util.Optional;
import org.doudi.events.CaseState;
import org.doudi.events.CauseCode;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.IntakeEvent.DuplicateUnlinked;
import org.doudi.events.IntakeEvent.RecusalOrdered;
import org.doudi.events.OrgCode;
import org.doudi.events.RatingLevel;
import org.doudi.events.StaffId;
import org.doudi.reporting.domain.progress.Holders;
import org.doudi.reporting.domain.progress.Holders.Office;
import org.doudi.reporting.domain.progress.Progress;
import org.doudi.reporting.domain.progress.Progress.Happened;
import org.doudi.reporting.domain.progress.Progress.Step;
import org.doudi.reporting.domain.progress.Rateable;
import org.doudi.reporting.domain.progress.TypedNumber;
import org.doudi.reporting.domain.work.Due;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// 进度 — 五(一): what a reporter is told of his case, and what not.
class ProgressTest {
    private static final OrgCode WINDOW = new OrgCode("ZWZX");

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void wherever_a_case_stands_it_is_told_in_words_and_of_nobody(CaseState state) {
        Progress progress = of(Stories.in(state));

        assertThat(progress.state().words()).matches("\\p{IsHan}[\\p{IsHan}，]+");
        assertThat(progress.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.words()).matches("[\\p{IsHan}0-9，：、（）]+"));
        assertThat(progress.toString())
                .doesNotContain(Told.SEALED)
                .doesNotContain("clerk1")
                .doesNotContain("coord")
                .doesNotContain("chief1");
    }

    @Test
    void of_a_case_at_a_unit_it_is_told_by_when_and_by_whom() {
        var handle = Told.clock(ClockKind.HANDLE, ClockScope.CASE, "2026-02-10T17:00", "2026-02-12T17:30", BDC);
        Progress progress = of(Stories.in(CaseState.HANDLING).then(handle));

        assertThat(progress.number()).isEqualTo("乌办反〔2026〕0001号");
        assertThat(progress.state().words()).isEqualTo("单位正在办");
        assertThat(progress.due()).contains(Due.firm(Story.at("2026-02-12T17:30")));
        assertThat(progress.holders()).isEqualTo(new Holders(Optional.empty(), List.of(BDC)));
        assertThat(progress.rating()).isEqualTo(Rateable.NOT_YET);
        assertThat(progress.steps())
                .extracting(Step::words)
                .containsExactly("受理", "开始当面商量", "报政务服务中心开会研究", "会议有了结论", "交给单位办", "单位签收");
    }

    @Test
    void what_has_no_clock_has_no_day() {
        assertThat(of(Stories.in(CaseState.HANDLING)).due()).isEmpty();
        assertThat(of(Stories.in(CaseState.CLOSED)).holders()).isEqualTo(new Holders(Optional.empty(), List.of()));
    }

    /// 二(三), 四(四): the unit would tell of whom it is spoken.
    @Test
    void of_how_somebody_was_treated_no_unit_is_told() {
        Story extorted = Story.of("extorted").then(Told.registered(2, CauseCode.RENT_SEEKING));
        Story recused = Stories.in(CaseState.HANDLING, Story.of("recused"))
                .then(new RecusalOrdered(List.of(new StaffId("clerk9")), List.of()));

        assertThat(of(extorted).holders()).isEqualTo(new Holders(Optional.of(Office.WINDOW), List.of()));
        assertThat(of(recused).holders()).isEqualTo(new Holders(Optional.of(Office.WINDOW), List.of()));
    }

    /// the case stands where its master stands; what happened to it before is its own.
    @Test
    void what_was_merged_stands_where_its_master_stands() {
        Story own = Stories.in(CaseState.MERGED, Story.of("own"));
        Story master = Stories.in(CaseState.COMPLETED, Story.of("master"));
        Progress progress = Progress.of(own.view(), log(own), Optional.of(master.view()));

        assertThat(progress.number()).isEqualTo("乌办反〔2026〕0001号");
        assertThat(progress.state().words()).isEqualTo("单位办完了");
        assertThat(progress.rating()).isEqualTo(Rateable.OPEN);
        assertThat(progress.steps().getLast().words()).isEqualTo("和另一件同样的事并在一起办");
        assertThat(progress.steps()).extracting(Step::words).doesNotContain("单位办完");

        own.then(new DuplicateUnlinked(Told.MASTER, Optional.empty(), Optional.empty()));
        assertThat(of(own).steps().getLast().words()).isEqualTo("又单独办理");
    }

    @Test
    void it_is_told_whether_it_may_be_rated() {
        Story story = Stories.in(CaseState.COMPLETED);
        assertThat(of(story).rating()).isEqualTo(Rateable.NOT_YET);
        assertThat(of(story.then(Told.invited(1))).rating()).isEqualTo(Rateable.OPEN);
        story.then(Told.rated(EvaluationSubject.HANDLING, 1, RatingLevel.SATISFIED, "2026-02-12T09:00"));
        assertThat(of(story).rating()).isEqualTo(Rateable.GIVEN);
        assertThat(of(story).steps().getLast().words()).isEqualTo("评价：满意");
        assertThat(of(Stories.in(CaseState.NOT_ACCEPTED)).rating()).isEqualTo(Rateable.NEVER);
    }

    /// Of an office, a call or an order alone nothing is told.
    @Test
    void what_goes_on_between_offices_is_not_told() {
        var order = Stories.order();
        Story story = Stories.in(CaseState.TRANSFERRED);
        int steps = of(story).steps().size();
        var response = Told.clock(ClockKind.RESPONSE, ClockScope.CASE, "2026-02-09T09:00", "2026-02-09T17:30", WINDOW);
        story.then(Told.objected(order, Told.ZJJ), Told.rejected(order), response, Told.breached(response));

        assertThat(of(story).steps()).hasSize(steps);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "乌办反〔2026〕0089号",
                " 乌办反［２０２６］００８９号 ",
                "乌办反(2026)0089号",
                "乌办反【2026】 0089 号",
                "2026-0089",
                "2026 89",
                "20260089",
                "２０２６年８９"
            })
    void a_number_is_the_same_on_whatever_keyboard(String typed) {
        assertThat(TypedNumber.of(typed, "乌办反〔{year}〕%04d号")).isEqualTo("乌办反〔2026〕0089号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"89", "1999-1", "2026-00000089", "乌办反不予〔2026〕0089号", "%s〔2026〕"})
    void anything_else_stays_what_it_is(String typed) {
        assertThat(TypedNumber.of(typed, "乌办反〔{year}〕%04d号")).isEqualTo(typed);
    }

    private static Progress of(Story story) {
        return Progress.of(story.view(), log(story), Optional.empty());
    }

    private static List<Happened> log(Story story) {
        return story.log().stream()
                .map(recorded -> new Happened(recorded.metadata().occurredAt(), recorded.event()))
                .toList();
    }
}
