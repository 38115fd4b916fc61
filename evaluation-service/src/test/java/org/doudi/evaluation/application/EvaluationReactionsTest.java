package org.doudi.evaluation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.evaluation.domain.EvaluationCommand;
import org.doudi.evaluation.domain.EvaluationDecider;
import org.doudi.evaluation.domain.EvaluationState;
import org.doudi.evaluation.domain.FollowingCommand.AwaitItems;
import org.doudi.evaluation.domain.FollowingCommand.Expire;
import org.doudi.evaluation.domain.FollowingCommand.NoteSource;
import org.doudi.evaluation.domain.FollowingCommand.Open;
import org.doudi.evaluation.domain.FollowingCommand.Opening;
import org.doudi.events.Channel;
import org.doudi.events.ClockKind;
import org.doudi.events.ContactMethod;
import org.doudi.events.DeadlineEvent.ClockLapsed;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent.OnSiteResolved;
import org.doudi.events.IntakeEvent.ReflectionReceived;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.OrgCode;
import org.doudi.events.Recorded;
import org.doudi.events.ReporterType;
import org.doudi.events.ResolvedKind;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.CannotReplyDelivered;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.ReviewItem;
import org.doudi.events.RoutingEvent.ReviewOpened;
import org.doudi.events.RoutingEvent.SuperiorReplied;
import org.doudi.events.RoutingEvent.SuperiorSilent;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.RoutingEvent.WorkingGroupDecided;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.SubjectKey;
import org.doudi.events.SuperiorOutcome;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;
import org.doudi.events.WorkingGroupOutcome;
import org.doudi.store.consume.Reaction;
import org.junit.jupiter.api.Test;

/// What the other stages' events bring about here.
class EvaluationReactionsTest {
    private static final StreamId CASE = StreamId.named("case", "1");
    private static final OrgCode BDC = new OrgCode("BDC");
    private static final StaffId CLERK = new StaffId("clerk1");
    private static final SealedText TEXT = new SealedText("c2VhbGVk");
    private static final Instant HAPPENED = Instant.parse("2026-02-09T01:00:00Z");
    private static final Instant DUE = Instant.parse("2026-02-10T09:30:00Z");
    private static final List<UnitAssignment> SOLE = List.of(new UnitAssignment(BDC, UnitRole.SOLE));
    private static final HandlingCompleted COMPLETED =
            new HandlingCompleted(2, 3, TransferKind.REWORK, List.of(BDC), TEXT, CLERK, HAPPENED);

    private final EvaluationReactions reactions = new EvaluationReactions();

    @Test
    void whoSentAReflectionIsNoted() {
        assertThat(asked(reflection())).containsExactly(new NoteSource("client:integrator-demo"));
    }

    @Test
    void theReviewTellsOfTheItems() {
        assertThat(asked(new ReviewOpened(ReviewCause.ESCALATED, List.of(BDC), List.of())))
                .containsExactly(new AwaitItems(List.of(1)));
        assertThat(asked(new ReviewOpened(ReviewCause.FOUND_IMPOSSIBLE, List.of(BDC), List.of(2))))
                .containsExactly(new AwaitItems(List.of(2)));
        assertThat(asked(concluded(1, 2, 3))).containsExactly(new AwaitItems(List.of(1, 2, 3)));
    }

    @Test
    void whatIsDoneComesToBeRated() {
        assertThat(asked(new OnSiteResolved(ResolvedKind.DONE, Optional.empty(), HAPPENED)))
                .containsExactly(open(EvaluationSubject.ON_SITE, 1, Optional.empty(), List.of(), Opening.TO_BE_RATED));
        assertThat(asked(COMPLETED))
                .containsExactly(
                        open(EvaluationSubject.HANDLING, 2, Optional.of(3), List.of(BDC), Opening.TO_BE_RATED));
        assertThat(asked(superior(SuperiorOutcome.DONE)))
                .containsExactly(
                        open(EvaluationSubject.SUPERIOR, 2, Optional.empty(), List.of(BDC), Opening.TO_BE_RATED));
        assertThat(asked(superior(SuperiorOutcome.DOABLE))).isEmpty();
    }

    @Test
    void aCannotIsRatedOnceAndVisitedAfterItsRecheck() {
        assertThat(asked(cannot(false)))
                .containsExactly(
                        open(EvaluationSubject.CANNOT, 2, Optional.empty(), List.of(BDC), Opening.TO_BE_RATED));
        assertThat(asked(cannot(true)))
                .containsExactly(
                        open(EvaluationSubject.CANNOT, 2, Optional.empty(), List.of(BDC), Opening.TO_BE_VISITED));
    }

    @Test
    void whatTheWorkingGroupCouldNotSolveIsVisited() {
        assertThat(asked(group(WorkingGroupOutcome.STILL_UNRESOLVED)))
                .containsExactly(open(
                        EvaluationSubject.WORKING_GROUP, 2, Optional.empty(), List.of(BDC), Opening.TO_BE_VISITED));
        assertThat(asked(group(WorkingGroupOutcome.DOABLE))).isEmpty();
    }

    @Test
    void aWaitThatIsOverExpiresTheRatingOfItsItemAndRoundAtItsDueInstant() {
        ClockLapsed lapsed = lapsed(ClockKind.RATE_WAIT, ClockScope.item(2, 3));
        assertThat(asked(lapsed)).containsExactly(new Expire(2, 3));
        assertThat(reactions.on(recorded(lapsed)))
                .extracting(Reaction::occurredAt)
                .containsExactly(DUE);
        assertThat(asked(lapsed(ClockKind.MATERIALS, ClockScope.item(2, 3)))).isEmpty();
    }

    @Test
    void whatIsDeliveredTwiceHappensOnce() {
        assertThat(happened(reflection(), reflection())).hasSize(1);
        assertThat(happened(concluded(1, 2), concluded(1, 2))).hasSize(1);
        assertThat(happened(COMPLETED, COMPLETED)).hasSize(1);
        assertThat(happened(cannot(true), cannot(true))).hasSize(2);
    }

    private List<EvaluationCommand> asked(DomainEvent event) {
        return reactions.on(recorded(event)).stream()
                .map(reaction -> (EvaluationCommand) reaction.command())
                .toList();
    }

    private List<EvaluationEvent> happened(DomainEvent... causes) {
        EvaluationDecider decider = new EvaluationDecider();
        EvaluationState state = decider.initial();
        List<EvaluationEvent> log = new ArrayList<>();
        for (DomainEvent cause : causes) {
            for (EvaluationCommand command : asked(cause)) {
                for (EvaluationEvent event : decider.decide(command, state)) {
                    state = decider.evolve(state, event);
                    log.add(event);
                }
            }
        }
        return log;
    }

    private static Open open(
            EvaluationSubject kind, int itemNo, Optional<Integer> round, List<OrgCode> units, Opening opening) {
        return new Open(kind, itemNo, round, units, opening);
    }

    private static ReviewConcluded concluded(Integer... itemNos) {
        List<ReviewItem> items = Stream.of(itemNos)
                .map(no -> new ReviewItem(no, ReviewOutcome.CANNOT_BY_POLICY, SOLE, Optional.empty(), TEXT, TEXT))
                .toList();
        return new ReviewConcluded(items, List.of(), Optional.empty(), HAPPENED, List.of());
    }

    private static CannotReplyDelivered cannot(boolean afterRecheck) {
        return new CannotReplyDelivered(2, ContactMethod.PHONE, TEXT, HAPPENED, CLERK, CLERK, BDC, afterRecheck);
    }

    @Test
    void whomTheAuthorityAboveLeftWaitingIsVisited() {
        assertThat(asked(new SuperiorSilent(
                        2,
                        SOLE,
                        TEXT,
                        ContactMethod.PHONE,
                        Instant.parse("2026-02-09T01:00:00Z"),
                        new StaffId("lead1"))))
                .containsExactly(
                        new Open(EvaluationSubject.SUPERIOR, 2, Optional.empty(), List.of(BDC), Opening.TO_BE_VISITED));
    }

    private static SuperiorReplied superior(SuperiorOutcome outcome) {
        return new SuperiorReplied(2, outcome, TEXT, SOLE, Optional.empty());
    }

    private static WorkingGroupDecided group(WorkingGroupOutcome outcome) {
        return new WorkingGroupDecided(2, outcome, TEXT, SOLE, Optional.empty(), Optional.empty());
    }

    private static ClockLapsed lapsed(ClockKind kind, ClockScope scope) {
        return new ClockLapsed(new UUID(0, 1), kind, scope, DUE, DUE);
    }

    private static ReflectionReceived reflection() {
        Registration registration = new Registration(
                new UUID(0, 1),
                new SubjectKey("a2V5"),
                ReporterType.PERSON,
                Optional.of(TEXT),
                Optional.of(TEXT),
                Optional.empty(),
                TEXT,
                TEXT,
                Optional.empty(),
                Optional.empty(),
                List.of(BDC),
                Optional.empty());
        return new ReflectionReceived(registration, Optional.of("A-1"), HAPPENED);
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
                        "client:integrator-demo",
                        "150626",
                        "2022-12-02",
                        Channel.REST,
                        Optional.empty()),
                event);
    }
}
