package org.doudi.reporting.application.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.reporting.domain.Told.BDC;
import static org.doudi.reporting.domain.Told.SWJ;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doudi.events.CauseCode;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DomainEvent;
import org.doudi.events.IntakeEvent.ToleranceEndorsed;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.ExtensionGranted;
import org.doudi.events.RoutingEvent.ExtensionNotice;
import org.doudi.events.RoutingEvent.ExtensionNoticeRecorded;
import org.doudi.events.RoutingEvent.ExtensionRequested;
import org.doudi.events.RoutingEvent.ExtensionTookEffect;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.papers.Paper;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.Told;
import org.junit.jupiter.api.Test;

/// 出具的单据: what was handed to somebody on paper follows from the events, and shows of what is sealed
/// nothing but what it is given.
class IssuedFormsTest {
    private static final UnitNames NAMES = (unit, _) -> "部门" + unit.value();
    private static final Words OPEN = text -> "〔" + text.value().replace(Told.SEALED, "") + "〕";

    private final Apart apart = new Apart();

    @Test
    void anOrderTellsItsWayUpToNow() {
        TransferIssued order = Stories.order();
        ClockStarted handling = Told.clock(
                ClockKind.HANDLE,
                ClockScope.order(1, 1, order.transferId(), BDC),
                "2026-02-10T17:00",
                "2026-02-12T17:30",
                BDC);
        Story story = told(
                Told.registered(1),
                Told.concluded("2026-02-10T16:00", Told.item(1, ReviewOutcome.DOABLE, BDC)),
                order,
                Told.signed(order, "2026-02-10T17:00"),
                handling,
                requested(order),
                new ExtensionNoticeRecorded(
                        order.transferId(),
                        1,
                        1,
                        BDC,
                        ExtensionNotice.WINDOW,
                        Story.at("2026-02-11T10:00"),
                        by("coord1")),
                new ExtensionGranted(order.transferId(), 1, 1, BDC, by("chief1")),
                new ExtensionTookEffect(order.transferId(), 1, 1, BDC, Story.at("2026-02-25T17:30")),
                Told.extended(handling, "2026-02-25T17:30"),
                Told.part(order, "2026-02-13T10:00"));

        IssuedForm form = only(FormKind.TRANSFER_ORDER, story);

        assertThat(form.unit()).contains(BDC);
        assertThat(form.number()).contains("乌转〔2026〕00011号");
        assertThat(text(form.paper(OPEN)))
                .containsSubsequence("办不成事反映窗口问题转办单", "乌办反〔2026〕0001号", "部门BDC", "独办")
                .contains("可办；〔", "2个工作日（单部门办理）", "2026年2月25日 17:30", "2026年2月10日 17:00　签收：coord-BDC")
                .contains("告知当事人：2026年2月11日 09:00", "告知窗口：2026年2月11日 10:00", "批准人：chief1")
                .containsSubsequence("办理结果", "〔", "2026年2月13日 10:00");
        assertThat(text(form.paper(Words.SEALED))).doesNotContain(Told.SEALED).contains("问题：（密封）\n诉求：（密封）");
    }

    @Test
    void aFormSaysItselfWhatHasToBeOpened() {
        Story story = told(Told.registered(1), Stories.order(), Told.cannotReply(1, false));
        CaseOnPaper matter = new CaseOnPaper(story.log(), NAMES);

        IssuedForm order = only(FormKind.TRANSFER_ORDER, story);

        assertThat(order.sealed())
                .hasSize(4)
                .contains(
                        matter.form().reporterName().orElseThrow(),
                        matter.form().problem(),
                        matter.form().demand())
                .doesNotContain(matter.form().reporterPhone().orElseThrow())
                .contains(told(TransferIssued.class, story).requirement());
        assertThat(only(FormKind.UNIFIED_REPLY, story).sealed())
                .hasSize(2)
                .contains(matter.form().reporterName().orElseThrow())
                .doesNotContain(matter.form().problem());
    }

    /// 二(三): of whom it complains does not learn on paper who complained.
    @Test
    void whoComplainsOfConductIsNotOnThePaperForTheUnit() {
        Story story = told(Told.registered(1, CauseCode.RENT_SEEKING), Stories.order());
        SealedText name =
                new CaseOnPaper(story.log(), NAMES).form().reporterName().orElseThrow();

        IssuedForm order = only(FormKind.TRANSFER_ORDER, story);

        assertThat(order.sealed()).doesNotContain(name);
        assertThat(text(order.paper(OPEN))).contains("（反映工作作风，对单位保密）").doesNotContain(OPEN.of(name));
    }

    @Test
    void whatWasSentBackIsNotItsResult_andWhatIsVoidSaysSo() {
        TransferIssued order = Stories.order();
        Story returned = told(Told.registered(1), order, Told.part(order, "2026-02-11T10:00"), Told.givenBack(order));
        Story refused = told(Told.registered(1), order, Told.objected(order, SWJ), Told.passedOn(order, SWJ));

        assertThat(text(only(FormKind.TRANSFER_ORDER, returned).paper(OPEN))).doesNotContain("2026年2月11日 10:00");
        assertThat(text(only(FormKind.TRANSFER_ORDER, refused).paper(OPEN))).contains("同意退单，本单作废：〔");
        assertThat(text(only(
                                FormKind.TRANSFER_ORDER,
                                told(Told.registered(1), order, Told.objected(order, SWJ), Told.rejected(order)))
                        .paper(OPEN)))
                .doesNotContain("作废");
    }

    @Test
    void anOrderOfTheHallIsAnAssignment() {
        Story story = told(Told.registered(1), Stories.assignment());
        IssuedForm form = only(FormKind.ASSIGNMENT_ORDER, story);
        assertThat(text(form.paper(OPEN))).startsWith("交办单").contains("约定的日期");
        assertThat(kinds(story)).doesNotContain(FormKind.TRANSFER_ORDER);
    }

    /// Each promise has its own three acts — 四(三).
    @Test
    void aSecondPromiseIsNotEndorsedByTheFirst() {
        Story story = told(
                Told.registered(1),
                Told.promised(BDC, "2026-02-20T17:30"),
                new ToleranceEndorsed(BDC, by("clerk1")),
                Told.tolerated(BDC, "2026-02-20T17:30"),
                Told.promised(BDC, "2026-02-26T17:30"));

        List<String> commitments = forms(story).stream()
                .filter(form -> form.kind() == FormKind.TOLERANCE_COMMITMENT)
                .map(form -> text(form.paper(OPEN)))
                .toList();

        assertThat(commitments).hasSize(2);
        assertThat(commitments.getFirst()).contains("经办：clerk1", "部门BDC：coord1", "转移登记", "2026年2月20日前补齐");
        assertThat(commitments.getLast()).contains("2026年2月26日前补齐").doesNotContain("经办：", "部门BDC：");
    }

    @Test
    void theCannotFormsAreTheUnitsAndTheWindows() {
        Story story = told(Told.registered(1), Told.basis(1, BDC, true), Told.cannotReply(1, false));
        assertThat(kinds(story))
                .containsExactly(FormKind.ACCEPTANCE_SLIP, FormKind.WRITTEN_BASIS, FormKind.UNIFIED_REPLY);
        assertThat(text(only(FormKind.WRITTEN_BASIS, story).paper(OPEN))).contains("部门BDC（盖章）", "《法》第一条：“原文”", "文1号");
        assertThat(only(FormKind.UNIFIED_REPLY, story).unit()).isEmpty();
        assertThat(text(only(FormKind.UNIFIED_REPLY, story).paper(OPEN))).contains("当面", "部门BDC：coord-bdc");
    }

    @Test
    void anAnonymousReporterHasNoName_andWhatWasRefusedHasNoForms() {
        Story anonymous = told(Told.anonymous(1));
        assertThat(text(forms(anonymous).getFirst().paper(OPEN))).contains("（匿名）", "匿名免签");
        assertThat(forms(told(Told.received("2026-02-09T08:50"), Told.refused())))
                .isEmpty();
    }

    private static ExtensionRequested requested(TransferIssued order) {
        return new ExtensionRequested(
                order.transferId(),
                1,
                1,
                BDC,
                new SealedText(Told.SEALED),
                Story.at("2026-02-12T17:30"),
                Story.at("2026-02-25T17:30"),
                Optional.of(Story.at("2026-02-11T09:00")),
                Optional.empty(),
                by("coord1"));
    }

    private static StaffId by(String who) {
        return new StaffId(who);
    }

    private Story told(DomainEvent... events) {
        return Story.of("on paper").then(apart.of(events));
    }

    private static <E> E told(Class<E> type, Story story) {
        return new CaseOnPaper(story.log(), NAMES).told(type).findFirst().orElseThrow();
    }

    private static List<IssuedForm> forms(Story story) {
        return IssuedForms.of(story.log(), NAMES);
    }

    private static List<FormKind> kinds(Story story) {
        return forms(story).stream().map(IssuedForm::kind).toList();
    }

    private static IssuedForm only(FormKind kind, Story story) {
        List<IssuedForm> found =
                forms(story).stream().filter(form -> form.kind() == kind).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static String text(Paper paper) {
        return paper.texts().collect(Collectors.joining("\n"));
    }
}
