package org.doudi.intake.application.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.Channel;
import org.doudi.events.ClockKind;
import org.doudi.events.ClosureKind;
import org.doudi.events.ContactMethod;
import org.doudi.events.DeadlineEvent.BreachWithdrawn;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineApproaching;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.Escalation;
import org.doudi.events.DeadlineEvent.EscalationRole;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DeadlineEvent.ReminderLevel;
import org.doudi.events.DeadlineEvent.UrgingKind;
import org.doudi.events.DeadlineEvent.UrgingNoticeIssued;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent.CaseClosed;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.MergedReporterInvited;
import org.doudi.events.EvaluationEvent.MergedReporterRated;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.EvaluationEvent.RatingInvited;
import org.doudi.events.EvaluationEvent.ReworkOrdered;
import org.doudi.events.EventMetadata;
import org.doudi.events.HandlingClass;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
import org.doudi.events.IntakeEvent.MaterialsLapsed;
import org.doudi.events.IntakeEvent.WindowUnattendedDetected;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.Rater;
import org.doudi.events.RatingChannel;
import org.doudi.events.RatingLevel;
import org.doudi.events.Recorded;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.CannotReplyDelivered;
import org.doudi.events.RoutingEvent.ExtensionRefused;
import org.doudi.events.RoutingEvent.ExtensionTookEffect;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.RoutingEvent.ObjectionDecision;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.ReviewItem;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferObjectionDecided;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.RoutingEvent.WrittenBasisReturned;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;
import org.doudi.intake.application.notice.Happening.Moot;
import org.doudi.intake.application.notice.Happening.Retracted;
import org.doudi.intake.application.notice.Happening.Told;
import org.doudi.intake.domain.notice.NoticeCommand.Owe;
import org.doudi.intake.domain.notice.NoticeCommand.Retract;
import org.doudi.intake.domain.notice.Occasion;
import org.doudi.intake.domain.notice.Occasion.Party;
import org.doudi.store.consume.Reaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Who is told of what the stages do.
class HappeningsTest {
    private static final StreamId CASE_MERGED = StreamId.named("case", "merged");
    private static final StreamId CASE = new StreamId(new UUID(7, 7));
    private static final Instant NOW = Instant.parse("2026-02-09T01:00:00Z");
    private static final SealedText TEXT = new SealedText("5bey5a+G5bCB");
    private static final StaffId CLERK = new StaffId("clerk1");
    private static final OrgCode BDC = new OrgCode("BDC");
    private static final OrgCode SWJ = new OrgCode("SWJ");

    @Test
    void anOrderIsToldToItsUnitAndTheReporterOnceARound() {
        assertThat(told(order(TransferKind.TRANSFER, BDC, 1)))
                .containsExactly("ORDER_ISSUED DEPARTMENT BDC", "IN_HAND REPORTER");
        assertThat(key(order(TransferKind.TRANSFER, BDC, 1), 1))
                .isEqualTo(key(order(TransferKind.TRANSFER, SWJ, 1), 1));
        assertThat(key(order(TransferKind.REWORK, BDC, 2), 1))
                .isNotEqualTo(key(order(TransferKind.TRANSFER, BDC, 1), 1));
        assertThat(key(order(TransferKind.TRANSFER, BDC, 1), 0))
                .isNotEqualTo(key(order(TransferKind.TRANSFER, SWJ, 1), 0));
    }

    /// 五(三): he agreed to it himself.
    @Test
    void anOrderOfTheHallIsToldToItsUnitAlone() {
        assertThat(told(order(TransferKind.ASSIGNMENT, BDC, 1))).containsExactly("ORDER_ISSUED DEPARTMENT BDC");
    }

    /// 三.3: the window alone answers.
    @Test
    void howACannotEndsIsNotToldAndNorIsACompletionThatTheWindowHasNotLookedAt() {
        assertThat(told(new CannotReplyDelivered(1, ContactMethod.PHONE, TEXT, NOW, CLERK, CLERK, BDC, false)))
                .isEmpty();
        assertThat(told(new HandlingCompleted(1, 1, TransferKind.TRANSFER, List.of(BDC), TEXT, CLERK, NOW)))
                .containsExactly("MOOT [EXTENDED, EXTENSION_REQUESTED, IN_HAND, LIMIT_STANDS]");
    }

    @Test
    void aReviewAsksEachUnitOfWhatCannotBeDoneForItsBasis() {
        assertThat(told(new ReviewConcluded(
                        List.of(
                                item(1, ReviewOutcome.CANNOT_BY_POLICY, BDC, SWJ),
                                item(2, ReviewOutcome.DOABLE, BDC),
                                item(3, ReviewOutcome.CANNOT_BY_POLICY, BDC)),
                        List.of(),
                        Optional.empty(),
                        NOW,
                        List.of())))
                .containsExactly("BASIS_OWED DEPARTMENT BDC", "BASIS_OWED DEPARTMENT SWJ", "BASIS_OWED DEPARTMENT BDC");
        assertThat(told(new WrittenBasisReturned(1, BDC, TEXT, CLERK)))
                .containsExactly("BASIS_RETURNED DEPARTMENT BDC");
    }

    @Test
    void aNewLimitIsToldToTheReporterAndItsRefusalToWhomItConcerns() {
        UUID order = new UUID(8, 8);
        assertThat(told(new ExtensionTookEffect(order, 1, 1, BDC, NOW))).containsExactly("EXTENDED REPORTER");
        assertThat(told(new ExtensionRefused(order, 1, 1, BDC, NOW, TEXT, CLERK)))
                .containsExactly(
                        "MOOT [EXTENDED]",
                        "MOOT [EXTENSION_REQUESTED] BDC",
                        "LIMIT_STANDS REPORTER",
                        "EXTENSION_REFUSED DEPARTMENT BDC");
    }

    @ParameterizedTest
    @EnumSource(ObjectionDecision.class)
    void anObjectionIsAnsweredToTheUnit(ObjectionDecision decision) {
        assertThat(told(new TransferObjectionDecided(
                        new UUID(8, 8), 1, 1, BDC, UnitRole.SOLE, decision, Optional.empty(), TEXT, CLERK)))
                .containsExactly("MOOT [OBJECTION_FILED] BDC", "OBJECTION_" + decision + " DEPARTMENT BDC");
    }

    @ParameterizedTest
    @CsvSource({
        "WINDOW, DEADLINE_BREACHED WINDOW",
        "DUTY_CHIEF, DEADLINE_BREACHED DUTY_CHIEF",
        "CALLED_DEPARTMENT, DEADLINE_BREACHED DEPARTMENT BDC",
        "UNIT, DEADLINE_BREACHED DEPARTMENT BDC",
        "LEAD_UNIT, DEADLINE_BREACHED DEPARTMENT BDC",
        "CENTRE, DEADLINE_BREACHED CENTRE",
        "BUREAU, DEADLINE_BREACHED BUREAU",
        "WORKING_GROUP, DEADLINE_BREACHED WORKING_GROUP"
    })
    void whoIsChargedIsTold(PartyRole role, String expected) {
        assertThat(told(breached(role))).containsExactly(expected);
    }

    /// 三.3, 三.4, 五(三): once, where the lines of a department are its coordinator's and its leader's.
    @Test
    void whoseTaskABreachIsIsToldToo() {
        assertThat(told(breached(
                        PartyRole.UNIT,
                        new Escalation(EscalationRole.COORDINATOR, Optional.of(BDC)),
                        new Escalation(EscalationRole.LEADER, Optional.of(BDC)),
                        new Escalation(EscalationRole.DUTY_CHIEF, Optional.empty()),
                        new Escalation(EscalationRole.CENTRE_LEAD, Optional.empty()),
                        new Escalation(EscalationRole.BUREAU, Optional.empty()),
                        new Escalation(EscalationRole.WORKING_GROUP, Optional.empty()))))
                .containsExactly("DEADLINE_BREACHED DEPARTMENT BDC DUTY_CHIEF CENTRE BUREAU WORKING_GROUP");
    }

    @Test
    void whoeverOwesIsRemindedAndWhereNobodyDoesTheApplicant() {
        assertThat(told(approaching(
                        ClockKind.HOTLINE,
                        new ClockedParty(new OrgCode("ZWZX"), PartyRole.WINDOW),
                        new ClockedParty(BDC, PartyRole.UNIT))))
                .containsExactly("DEADLINE_APPROACHING WINDOW DEPARTMENT BDC");
        assertThat(told(approaching(ClockKind.TOLERANCE))).containsExactly("MATERIALS_DUE REPORTER");
    }

    @ParameterizedTest
    @CsvSource({"URGE, URGED DEPARTMENT BDC", "SUPERVISE, SUPERVISED DEPARTMENT BDC"})
    void whoIsUrgedIsTold(UrgingKind urging, String expected) {
        assertThat(told(new UrgingNoticeIssued(
                        new UUID(8, 8),
                        ClockKind.HANDLE,
                        ClockScope.CASE,
                        urging,
                        NOW,
                        NOW,
                        List.of(new ClockedParty(BDC, PartyRole.UNIT)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(TEXT))))
                .containsExactly(expected);
    }

    private static DeadlineApproaching approaching(ClockKind kind, ClockedParty... parties) {
        return new DeadlineApproaching(
                new UUID(8, 8), kind, ClockScope.CASE, ReminderLevel.DAY_OF, NOW, NOW, List.of(parties), 0);
    }

    private static DeadlineBreached breached(PartyRole role, Escalation... escalatedTo) {
        return new DeadlineBreached(
                new UUID(8, 8),
                ClockKind.HANDLE,
                ClockScope.CASE,
                List.of(new ClockedParty(BDC, role)),
                NOW,
                NOW,
                NOW,
                "2026",
                List.of(escalatedTo));
    }

    /// 超期撤销: it stands for some, or for nobody.
    @Test
    void whoWasNotLateAfterAllIsNotToldThatHeWas() {
        ClockedParty unit = new ClockedParty(BDC, PartyRole.UNIT);
        ClockedParty window = new ClockedParty(BDC, PartyRole.WINDOW);

        assertThat(told(withdrawn(List.of(unit, window), List.of()))).containsExactly("RETRACTED HANDLE of []");
        assertThat(told(withdrawn(List.of(unit), List.of(window)))).containsExactly("RETRACTED HANDLE of [DEPARTMENT]");
    }

    private static BreachWithdrawn withdrawn(List<ClockedParty> cleared, List<ClockedParty> stillCharged) {
        return new BreachWithdrawn(
                new UUID(8, 8),
                ClockKind.HANDLE,
                ClockScope.CASE,
                cleared,
                stillCharged,
                NOW,
                new UUID(8, 9),
                NOW,
                NOW);
    }

    @Test
    void ofARatingThoseAreToldWhomItConcerns() {
        assertThat(told(new RatingInvited(1, 1, ContactMethod.PHONE, CLERK))).containsExactly("RATE REPORTER");
        assertThat(told(rated(RatingLevel.SATISFIED))).containsExactly("MOOT [RATE]");
        assertThat(told(rated(RatingLevel.DISSATISFIED)))
                .containsExactly("MOOT [RATE]", "RATED_DISSATISFIED WINDOW DUTY_CHIEF");
        assertThat(told(new MergedReporterInvited(CASE_MERGED, 1, 1, ContactMethod.PHONE, CLERK)))
                .containsExactly("RATE REPORTER");
        assertThat(told(mergedRated())).containsExactly("MOOT [RATE]", "RATED_DISSATISFIED WINDOW DUTY_CHIEF");
        assertThat(told(new ReworkOrdered(1, 1, 2, List.of(BDC, SWJ), "不满意", Optional.empty())))
                .containsExactly("REWORK_ORDERED DEPARTMENT BDC", "REWORK_ORDERED DEPARTMENT SWJ");
        assertThat(told(new CaseClosed(ClosureKind.RESOLVED_ON_SITE, Optional.empty(), 1, Optional.empty())))
                .containsExactly("CLOSED REPORTER");
    }

    private static MergedReporterRated mergedRated() {
        return new MergedReporterRated(
                CASE_MERGED,
                1,
                1,
                RatingLevel.DISSATISFIED,
                3,
                3,
                List.of(),
                Optional.empty(),
                RatingChannel.PHONE,
                Rater.REPORTER,
                Optional.empty(),
                NOW);
    }

    @Test
    void theStagesOwnAreTakenUpToo() {
        assertThat(told(new CaseWithdrawn())).containsExactly("WITHDRAWN REPORTER");
        assertThat(told(new MaterialsLapsed(NOW))).containsExactly("CALL_OWED WINDOW");
        assertThat(told(new WindowUnattendedDetected(NOW, NOW, List.of())))
                .containsExactly("WINDOW_UNATTENDED DUTY_CHIEF");
    }

    /// What is known since `knownAt` is owed by that hour; a day of the window on a stream of its own.
    @Test
    void whereThereIsALineItIsOwedOnTheCase() {
        OwingNotices owing = NoticesOff.owing(
                Map.of(
                        "doudi.intake.notices.mailboxes.m.address", "m@hall.test",
                        "doudi.intake.notices.mailboxes.m.reads", "DUTY_CHIEF"),
                NOW);
        Reaction<?, ?, ?> ofCase =
                owing.on(recorded(rated(RatingLevel.DISSATISFIED))).getLast();
        Reaction<?, ?, ?> ofDay = owing.on(recorded(new WindowUnattendedDetected(NOW, NOW, List.of())))
                .getLast();

        assertThat(owing.own()).contains("doudi.CaseRegistered.v1", "doudi.WindowUnattendedDetected.v1");
        assertThat(ofCase.stream()).isEqualTo(CASE);
        assertThat(ofCase.command()).isInstanceOfSatisfying(Owe.class, owe -> {
            assertThat(owe.knownAt()).isEqualTo(NOW.plusSeconds(5));
            assertThat(owe.notBefore()).isEqualTo(Instant.parse("2026-01-26T01:00:00Z"));
        });
        assertThat(ofDay.stream()).isNotEqualTo(CASE);
    }

    @Test
    void whereThereIsNoneNothingIsAsked() {
        assertThat(NoticesOff.owing().on(recorded(new CaseWithdrawn()))).isEmpty();
        assertThat(NoticesOff.owing().own()).isEmpty();
    }

    private static List<String> told(DomainEvent event) {
        return Happenings.of(recorded(event)).map(HappeningsTest::said).toList();
    }

    private static String said(Happening happening) {
        return switch (happening) {
            case Told told -> {
                Occasion occasion = told.occasion();
                StringBuilder said = new StringBuilder(occasion.template().name());
                occasion.whom()
                        .forEach(party -> said.append(' ')
                                .append(party.audience())
                                .append(party.unit().map(unit -> " " + unit).orElse("")));
                yield said.toString();
            }
            case Moot moot ->
                "MOOT "
                        + moot.overtake().templates().stream()
                                .map(Enum::name)
                                .sorted()
                                .toList()
                        + moot.overtake().unit().map(unit -> " " + unit).orElse("");
            case Retracted(Retract retract) ->
                "RETRACTED " + retract.breach().clock().orElseThrow() + " of "
                        + retract.cleared().stream().map(Party::audience).toList();
        };
    }

    private static String key(DomainEvent event, int index) {
        return ((Told) Happenings.of(recorded(event)).toList().get(index))
                .occasion()
                .key();
    }

    private static Recorded<DomainEvent> recorded(DomainEvent event) {
        EventMetadata metadata = new EventMetadata(
                UUID.randomUUID(),
                "/routing-service",
                "doudi.Something.v1",
                CASE,
                NOW,
                NOW.plusSeconds(5),
                1,
                0,
                1,
                Optional.empty(),
                UUID.randomUUID(),
                "user:clerk1",
                "150626",
                "2022-12-02",
                Channel.WINDOW,
                Optional.empty());
        return new Recorded<>(metadata, event);
    }

    private static ReviewItem item(int no, ReviewOutcome outcome, OrgCode... units) {
        return new ReviewItem(
                no,
                outcome,
                Arrays.stream(units)
                        .map(unit -> new UnitAssignment(unit, UnitRole.SOLE))
                        .toList(),
                Optional.empty(),
                TEXT,
                TEXT);
    }

    private static Rated rated(RatingLevel level) {
        return new Rated(
                EvaluationSubject.HANDLING,
                1,
                1,
                level,
                3,
                3,
                List.of(),
                Optional.empty(),
                RatingChannel.PHONE,
                Rater.REPORTER,
                Optional.empty(),
                NOW);
    }

    private static TransferIssued order(TransferKind kind, OrgCode unit, int round) {
        return new TransferIssued(
                UUID.randomUUID(),
                new NumberTemplate("乌办转〔2026〕0007号"),
                "TRANSFER/150626/2026",
                1,
                round,
                kind,
                unit,
                UnitRole.SOLE,
                HandlingClass.SINGLE,
                TEXT,
                Optional.empty(),
                true,
                CLERK,
                NOW);
    }
}
