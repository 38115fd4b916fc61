package org.doudi.routing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.doudi.decide.Refusal;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.CannotReplyDelivered;
import org.doudi.events.RoutingEvent.CompletionReturned;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.RoutingEvent.UnitPartCompleted;
import org.doudi.events.RoutingEvent.WrittenBasisReopened;
import org.doudi.events.RoutingEvent.WrittenBasisReturned;
import org.doudi.events.RoutingEvent.WrittenBasisSubmitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds whatever people try, in whatever order.
class RoutingInvariantsTest {
    private static final int COMMANDS = 1_500;

    private final RoutingDecider decider = new RoutingDecider();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRulesHoldWhateverIsTried(long seed) {
        List<RoutingEvent> log = run(seed);
        assertThat(log.stream()
                        .filter(TransferIssued.class::isInstance)
                        .map(event -> ((TransferIssued) event).transferId()))
                .doesNotHaveDuplicates();
        assertThat(log.stream()
                        .filter(TransferReceived.class::isInstance)
                        .map(event -> ((TransferReceived) event).transferId()))
                .doesNotHaveDuplicates();
        assertThat(log.stream()
                        .filter(RoutingEvent.ExtensionTookEffect.class::isInstance)
                        .map(event -> ((RoutingEvent.ExtensionTookEffect) event).newDueAt()))
                .allMatch(until -> !until.isAfter(Histories.PROMISED.plusSeconds(100)));
        everyPartIsInBeforeTheWholeIsDone(log);
        nobodyIsAnsweredWithoutEveryBasis(log);
        nobodyOwesABasisOfMinutesThatItHasNotSeen(log);
    }

    /// Random commands do reach the far ends of the stage, so the test above is not empty.
    @Test
    void everyKindOfEventIsReached() {
        Set<Class<?>> reached = new HashSet<>();
        seeds().forEach(seed -> run(seed).forEach(event -> reached.add(event.getClass())));
        assertThat(reached)
                .contains(
                        HandlingCompleted.class,
                        RoutingEvent.MinutesDelivered.class,
                        RoutingEvent.ReviewHeld.class,
                        RoutingEvent.ReviewRescheduled.class,
                        CannotReplyDelivered.class,
                        WrittenBasisReopened.class,
                        CompletionReturned.class,
                        RoutingEvent.WithdrawalConfirmed.class,
                        RoutingEvent.WithdrawalRefused.class,
                        RoutingEvent.MergerConfirmed.class,
                        RoutingEvent.MergerUndone.class,
                        RoutingEvent.SuperiorOverdue.class,
                        RoutingEvent.ExtensionTookEffect.class,
                        RoutingEvent.ExtensionGranted.class,
                        RoutingEvent.ExtensionLapsed.class,
                        RoutingEvent.TransferObjectionDecided.class,
                        RoutingEvent.HandlingFoundImpossible.class,
                        RoutingEvent.ReworkOpened.class,
                        RoutingEvent.SuperiorReplied.class,
                        RoutingEvent.WorkingGroupDecided.class);
    }

    private List<RoutingEvent> run(long seed) {
        RandomCommands commands = new RandomCommands(seed);
        List<RoutingEvent> log = new ArrayList<>();
        RoutingState state = decider.initial();
        for (int i = 0; i < COMMANDS; i++) {
            RoutingCommand command = commands.next(state);
            List<RoutingEvent> events = decided(command, state);
            for (RoutingEvent event : events) {
                state = decider.evolve(state, event);
            }
            log.addAll(events);
            assertThat(decided(command, state))
                    .as("the same once more: %s", command)
                    .isEmpty();
            everyCaseHasANextStep(state);
            everyOpenOrderHasItsUnit(state);
        }
        assertThat(SightTest.folded(log.toArray(RoutingEvent[]::new))).isEqualTo(state);
        return log;
    }

    private List<RoutingEvent> decided(RoutingCommand command, RoutingState state) {
        try {
            return decider.decide(command, state);
        } catch (Refusal refusal) {
            assertThat(refusal.clause()).isNotBlank();
            return List.of();
        }
    }

    private static void everyCaseHasANextStep(RoutingState state) {
        if (state instanceof InRouting routed && !routed.review().hasEnded()) {
            assertThat(routed.review().isOpen() || !routed.items().isEmpty()).isTrue();
            assertThat(routed.review().isOpen()
                            || routed.items().values().stream().noneMatch(Item::isUnderReview))
                    .isTrue();
            assertThat(Standing.of(routed)).isPresent();
        }
    }

    private static void everyOpenOrderHasItsUnit(RoutingState state) {
        if (state instanceof InRouting routed) {
            assertThat(routed.items().values().stream().filter(Item::isUnderOrders))
                    .allSatisfy(item -> assertThat(routed.ordersOf(item).stream()
                                    .map(order -> order.issued().toUnit()))
                            .containsExactlyInAnyOrderElementsOf(item.unitCodes().stream()
                                    .filter(unit -> !item.vacant().contains(unit))
                                    .toList()));
        }
    }

    private static void everyPartIsInBeforeTheWholeIsDone(List<RoutingEvent> log) {
        Set<String> parts = new HashSet<>();
        Set<String> whole = new HashSet<>();
        for (RoutingEvent event : log) {
            if (event instanceof UnitPartCompleted part) {
                String done = part.itemNo() + "/" + part.round() + "/" + part.kind() + "/" + part.unit();
                assertThat(parts.add(done)).as(done).isTrue();
            } else if (event instanceof CompletionReturned back) {
                String handling = back.itemNo() + "/" + back.round() + "/" + back.kind();
                assertThat(whole.remove(handling)).as(handling).isTrue();
                back.units().forEach(unit -> parts.remove(handling + "/" + unit));
            } else if (event instanceof HandlingCompleted done) {
                String handling = done.itemNo() + "/" + done.round() + "/" + done.kind();
                assertThat(whole.add(handling)).as(handling).isTrue();
                assertThat(done.units()).allSatisfy(unit -> assertThat(parts).contains(handling + "/" + unit));
            }
        }
    }

    private static void nobodyIsAnsweredWithoutEveryBasis(List<RoutingEvent> log) {
        Set<String> bases = new HashSet<>();
        for (RoutingEvent event : log) {
            if (event instanceof WrittenBasisSubmitted basis) {
                bases.add(basis.itemNo() + "/" + basis.unit());
            } else if (event instanceof WrittenBasisReturned basis) {
                bases.remove(basis.itemNo() + "/" + basis.unit());
            } else if (event instanceof WrittenBasisReopened basis) {
                for (OrgCode unit : basis.units()) {
                    bases.remove(basis.itemNo() + "/" + unit);
                }
            } else if (event instanceof CannotReplyDelivered reply) {
                assertThat(bases).contains(reply.itemNo() + "/" + reply.jointExplainerUnit());
            }
        }
    }

    /// a unit that was absent has its copy before its basis is in, and each copy once.
    private static void nobodyOwesABasisOfMinutesThatItHasNotSeen(List<RoutingEvent> log) {
        Set<String> owed = new HashSet<>();
        for (RoutingEvent event : log) {
            if (event instanceof RoutingEvent.ReviewConcluded concluded) {
                concluded.items().stream()
                        .filter(item -> item.outcome() == ReviewOutcome.CANNOT_BY_POLICY)
                        .forEach(item -> item.units().stream()
                                .map(UnitAssignment::unit)
                                .filter(concluded.absentUnits()::contains)
                                .forEach(unit -> owed.add(item.itemNo() + "/" + unit)));
            } else if (event instanceof RoutingEvent.MinutesDelivered delivered) {
                assertThat(owed.remove(delivered.itemNo() + "/" + delivered.unit()))
                        .isTrue();
            } else if (event instanceof WrittenBasisSubmitted basis) {
                assertThat(owed).doesNotContain(basis.itemNo() + "/" + basis.unit());
            }
        }
    }
}
