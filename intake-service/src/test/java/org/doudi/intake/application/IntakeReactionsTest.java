package org.doudi.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.Channel;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockLapsed;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.EventMetadata;
import org.doudi.events.OrgCode;
import org.doudi.events.Rater;
import org.doudi.events.RatingChannel;
import org.doudi.events.RatingLevel;
import org.doudi.events.Recorded;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewOpened;
import org.doudi.events.RoutingEvent.WithdrawalConfirmed;
import org.doudi.events.RoutingEvent.WithdrawalRefused;
import org.doudi.events.StreamId;
import org.doudi.intake.application.notice.NoticesOff;
import org.doudi.intake.domain.FollowingCommand;
import org.doudi.intake.domain.FollowingCommand.ConsultationTimedOut;
import org.doudi.intake.domain.FollowingCommand.MaterialsNotBrought;
import org.doudi.intake.domain.FollowingCommand.OrderRefused;
import org.doudi.intake.domain.FollowingCommand.PromiseMissed;
import org.doudi.intake.domain.FollowingCommand.ReplyRatedDissatisfied;
import org.doudi.intake.domain.FollowingCommand.ToleranceRanOut;
import org.doudi.intake.domain.FollowingCommand.WithdrawalGranted;
import org.doudi.store.consume.Reaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the other stages' events ask of this one — 三.2, 三.5, 五(三).
class IntakeReactionsTest {
    private static final StreamId CASE = new StreamId(new UUID(7, 7));
    private static final Instant DUE = Instant.parse("2026-02-09T09:30:00Z");
    private static final Instant SEEN = DUE.plusSeconds(2_400);

    private final IntakeReactions reactions = new IntakeReactions(NoticesOff.owing());

    @Test
    void aConsultationThatRanOutIsEscalatedAtItsDueInstant() {
        assertAsks(breached(ClockKind.CONSULT), new ConsultationTimedOut(), DUE);
    }

    @Test
    void aMissedPromiseIsEscalatedAtItsDueInstant() {
        assertAsks(breached(ClockKind.PROMISE), new PromiseMissed(), DUE);
        assertAsks(
                new ClockLapsed(new UUID(1, 1), ClockKind.PROMISE, ClockScope.CASE, DUE, SEEN),
                new PromiseMissed(),
                DUE);
    }

    @Test
    void materialsThatWereNotBroughtAreNotedAtTheAgreedInstant() {
        assertAsks(
                new ClockLapsed(new UUID(1, 1), ClockKind.MATERIALS, ClockScope.CASE, DUE, SEEN),
                new MaterialsNotBrought(DUE),
                DUE);
    }

    @Test
    void aPromiseThatWasNotKeptIsNotedOfItsUnitAtThePromisedInstant() {
        OrgCode unit = new OrgCode("BDC");
        assertAsks(
                new ClockLapsed(new UUID(1, 1), ClockKind.TOLERANCE, ClockScope.unit(unit), DUE, SEEN),
                new ToleranceRanOut(unit, DUE),
                DUE);
    }

    @Test
    void whatRoutingLetsGoIsWithdrawn() {
        assertAsks(new WithdrawalConfirmed(), new WithdrawalGranted(), SEEN);
        assertThat(reactions.on(recorded(new WithdrawalRefused()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ClockKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CONSULT", "PROMISE", "MATERIALS", "TOLERANCE"})
    void otherClocksAreOthersAffair(ClockKind kind) {
        assertThat(reactions.on(recorded(breached(kind)))).isEmpty();
    }

    @Test
    void aBadRatingOfAnAnswerOnTheSpotIsEscalated() {
        assertAsks(rated(EvaluationSubject.ON_SITE, RatingLevel.DISSATISFIED), new ReplyRatedDissatisfied(), DUE);
    }

    @Test
    void anOrderThatRoutingCouldNotGiveIsEscalated() {
        assertAsks(new ReviewOpened(ReviewCause.ORDER_REFUSED, List.of(), List.of()), new OrderRefused(), SEEN);
        assertThat(reactions.on(recorded(new ReviewOpened(ReviewCause.ESCALATED, List.of(), List.of()))))
                .isEmpty();
    }

    @Test
    void otherRatingsAreOthersAffair() {
        assertThat(reactions.on(recorded(rated(EvaluationSubject.ON_SITE, RatingLevel.BASICALLY_SATISFIED))))
                .isEmpty();
        assertThat(reactions.on(recorded(rated(EvaluationSubject.HANDLING, RatingLevel.DISSATISFIED))))
                .isEmpty();
    }

    private void assertAsks(DomainEvent event, FollowingCommand command, Instant occurredAt) {
        List<Reaction<?, ?, ?>> asked = reactions.on(recorded(event));
        assertThat(asked).singleElement().satisfies(reaction -> {
            assertThat(reaction.stream()).isEqualTo(CASE);
            assertThat(reaction.command()).isEqualTo(command);
            assertThat(reaction.occurredAt()).isEqualTo(occurredAt);
        });
    }

    private static DeadlineBreached breached(ClockKind kind) {
        return new DeadlineBreached(
                new UUID(1, 1), kind, ClockScope.CASE, List.of(), DUE.minusSeconds(60), DUE, SEEN, "2026", List.of());
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
                RatingChannel.PHONE,
                Rater.REPORTER,
                Optional.empty(),
                DUE);
    }

    private static Recorded<DomainEvent> recorded(DomainEvent event) {
        return new Recorded<>(
                new EventMetadata(
                        new UUID(2, 2),
                        "/deadline-service",
                        "doudi.Any.v1",
                        CASE,
                        SEEN,
                        SEEN,
                        1,
                        0,
                        1,
                        Optional.empty(),
                        new UUID(3, 3),
                        "system:deadline",
                        "150626",
                        "2022-12-02",
                        Channel.SYSTEM,
                        Optional.empty()),
                event);
    }
}
