package org.doudi.routing.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.Channel;
import org.doudi.events.ClockKind;
import org.doudi.events.ContactMethod;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DomainEvent;
import org.doudi.events.DuplicateBasis;
import org.doudi.events.EscalationReason;
import org.doudi.events.EvaluationEvent.CompletionSentBack;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.EvaluationEvent.RecheckOrdered;
import org.doudi.events.EvaluationEvent.ReworkOrdered;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent.AssignmentOrdered;
import org.doudi.events.IntakeEvent.DuplicateLinked;
import org.doudi.events.IntakeEvent.DuplicateUnlinked;
import org.doudi.events.IntakeEvent.EscalatedToReview;
import org.doudi.events.IntakeEvent.WithdrawalStated;
import org.doudi.events.OrgCode;
import org.doudi.events.Rater;
import org.doudi.events.RatingChannel;
import org.doudi.events.RatingLevel;
import org.doudi.events.Recorded;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewOpened;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.AnsweringCommand.ReopenBases;
import org.doudi.routing.domain.ExtendingCommand.HandlingRanOut;
import org.doudi.routing.domain.HandlingCommand.DeemReceived;
import org.doudi.routing.domain.HandlingCommand.GiveBackCompletion;
import org.doudi.routing.domain.IssuingCommand.OpenRework;
import org.doudi.routing.domain.ReleasingCommand.ReleaseCase;
import org.doudi.routing.domain.ReleasingCommand.ReleaseToMaster;
import org.doudi.routing.domain.ReleasingCommand.TakeBackFromMaster;
import org.doudi.routing.domain.ReviewCommand.OpenReview;
import org.doudi.routing.domain.RoutingCommand;
import org.doudi.routing.domain.RoutingDecider;
import org.doudi.routing.domain.RoutingState;
import org.doudi.store.consume.Reaction;
import org.junit.jupiter.api.Test;

/// What the other stages' events bring about here.
class RoutingReactionsTest {
    private static final StreamId CASE = StreamId.named("case", "1");
    private static final OrgCode BDC = new OrgCode("BDC");
    private static final Instant HAPPENED = Instant.parse("2026-02-09T01:00:00Z");
    private static final Instant DUE = Instant.parse("2026-02-10T09:30:00Z");
    private static final EscalatedToReview ESCALATED =
            new EscalatedToReview(EscalationReason.UNSATISFIED, Optional.empty(), Optional.empty(), List.of(BDC));
    private static final SealedText REQUIREMENT = new SealedText("5LuK5aSp5Yqe57uT");
    private static final AssignmentOrdered ORDERED =
            new AssignmentOrdered(BDC, DUE, REQUIREMENT, new StaffId("chief1"));

    private final RoutingReactions reactions = new RoutingReactions(new RegisteredUnits());

    @Test
    void anEscalationAsksForAReview() {
        assertThat(asked(ESCALATED)).containsExactly(new OpenReview(ReviewCause.ESCALATED, List.of(BDC)));
    }

    @Test
    void anOrderInTheHallIsIssuedAsItWasGiven() {
        assertThat(happened(ORDERED)).singleElement().isInstanceOfSatisfying(TransferIssued.class, issued -> {
            assertThat(issued.promisedAt()).contains(DUE);
            assertThat(issued.issuedAt()).isEqualTo(HAPPENED);
            assertThat(issued.series()).isEqualTo("ASSIGNMENT/150626/2026");
        });
    }

    @Test
    void anOrderToAUnitThatThereIsNotLeadsToTheReview() {
        AssignmentOrdered toNobody = new AssignmentOrdered(new OrgCode("XX"), DUE, REQUIREMENT, new StaffId("chief1"));

        assertThat(happened(toNobody, toNobody))
                .containsExactly(new ReviewOpened(ReviewCause.ORDER_REFUSED, List.of(), List.of()));
    }

    @Test
    void anUnsignedOrderIsDeemedReceivedAtTheDueInstant() {
        UUID transferId = new UUID(0, 7);
        DeadlineBreached breached = breached(ClockKind.SIGN, ClockScope.order(1, 1, transferId, BDC));
        assertThat(asked(breached)).containsExactly(new DeemReceived(transferId, DUE));
        assertThat(reactions.on(recorded(breached)))
                .extracting(Reaction::occurredAt)
                .containsExactly(DUE);
        assertThat(asked(breached(ClockKind.REVIEW, ClockScope.CASE))).isEmpty();
    }

    @Test
    void whereTheHandlingRanOutAnExtensionMayLapse() {
        DeadlineBreached breached = breached(ClockKind.HANDLE, ClockScope.item(1, 2));
        assertThat(asked(breached)).containsExactly(new HandlingRanOut(1, 2));
        assertThat(reactions.on(recorded(breached)))
                .extracting(Reaction::occurredAt)
                .containsExactly(DUE);
    }

    @Test
    void aCompletionThatTheWindowSendsBackIsGivenBackToTheUnits() {
        assertThat(asked(new CompletionSentBack(1, 2, List.of(BDC), REQUIREMENT, new StaffId("clerk1"))))
                .containsExactly(new GiveBackCompletion(1, 2, List.of(BDC), REQUIREMENT, new StaffId("clerk1")));
    }

    @Test
    void whoWithdrawsIsAskedOfThisStage() {
        assertThat(asked(new WithdrawalStated(
                        REQUIREMENT, ContactMethod.PHONE, Optional.empty(), new StaffId("clerk1"))))
                .containsExactly(new ReleaseCase());
    }

    @Test
    void whatIsToGoOnAsAnotherIsAskedOfThisStageAndTakenBack() {
        StreamId master = new StreamId(new UUID(1, 1));
        assertThat(asked(new DuplicateLinked(master, List.of(DuplicateBasis.SAME_MATTER), new StaffId("clerk1"))))
                .containsExactly(new ReleaseToMaster(master));
        assertThat(asked(new DuplicateUnlinked(master, Optional.empty(), Optional.empty())))
                .containsExactly(new TakeBackFromMaster(master));
    }

    @Test
    void aBadRatingOfTheHandlingComesAsAnOrderToReworkIt() {
        assertThat(asked(new ReworkOrdered(1, 1, 2, List.of(BDC), "不满意", Optional.empty())))
                .containsExactly(new OpenRework(1, 1, 2));
        assertThat(asked(rated(EvaluationSubject.HANDLING, RatingLevel.DISSATISFIED)))
                .isEmpty();
    }

    @Test
    void onlyEvaluationsOrderHasTheBasesOfACannotLookedAtAgain() {
        assertThat(asked(new RecheckOrdered(2, 1, "评价为不满意"))).containsExactly(new ReopenBases(2));
        assertThat(asked(rated(EvaluationSubject.CANNOT, RatingLevel.DISSATISFIED)))
                .isEmpty();
    }

    @Test
    void ownEventsAskForNothing() {
        assertThat(asked(new ReviewOpened(ReviewCause.ESCALATED, List.of(BDC), List.of())))
                .isEmpty();
    }

    @Test
    void whatIsDeliveredTwiceHappensOnce() {
        assertThat(happened(ESCALATED, ESCALATED)).hasSize(1);
        assertThat(happened(ORDERED, ORDERED)).hasSize(1);
        TransferIssued issued = (TransferIssued) happened(ORDERED).getFirst();
        DeadlineBreached unsigned = breached(ClockKind.SIGN, ClockScope.order(1, 1, issued.transferId(), BDC));
        assertThat(happened(ORDERED, unsigned, unsigned)).hasSize(2).last().isInstanceOf(TransferReceived.class);
    }

    private List<RoutingCommand> asked(DomainEvent event) {
        return reactions.on(recorded(event)).stream()
                .map(reaction -> (RoutingCommand) reaction.command())
                .toList();
    }

    private List<RoutingEvent> happened(DomainEvent... causes) {
        RoutingDecider decider = new RoutingDecider();
        RoutingState state = decider.initial();
        List<RoutingEvent> log = new ArrayList<>();
        for (DomainEvent cause : causes) {
            for (RoutingCommand command : asked(cause)) {
                for (RoutingEvent event : decider.decide(command, state)) {
                    state = decider.evolve(state, event);
                    log.add(event);
                }
            }
        }
        return log;
    }

    private static DeadlineBreached breached(ClockKind kind, ClockScope scope) {
        return new DeadlineBreached(new UUID(0, 1), kind, scope, List.of(), HAPPENED, DUE, DUE, "2026-1", List.of());
    }

    private static Rated rated(EvaluationSubject subject, RatingLevel level) {
        return new Rated(
                subject,
                1,
                1,
                level,
                3,
                3,
                List.of(),
                Optional.empty(),
                RatingChannel.WINDOW,
                Rater.REPORTER,
                Optional.empty(),
                HAPPENED);
    }

    private static Recorded<DomainEvent> recorded(DomainEvent event) {
        return new Recorded<>(
                new EventMetadata(
                        new UUID(0, 9),
                        "/intake-service",
                        "doudi.Test.v1",
                        CASE,
                        HAPPENED,
                        HAPPENED,
                        1,
                        0,
                        1,
                        Optional.empty(),
                        new UUID(0, 9),
                        "user:clerk1",
                        "150626",
                        "2022-12-02",
                        Channel.WINDOW,
                        Optional.empty()),
                event);
    }
}
