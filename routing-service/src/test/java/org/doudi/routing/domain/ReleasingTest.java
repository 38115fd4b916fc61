package org.doudi.routing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.routing.domain.Histories.NOW;
import static org.doudi.routing.domain.Histories.and;
import static org.doudi.routing.domain.Histories.assigned;
import static org.doudi.routing.domain.Histories.completed;
import static org.doudi.routing.domain.Histories.handledBySole;
import static org.doudi.routing.domain.Histories.id;
import static org.doudi.routing.domain.Histories.issued;
import static org.doudi.routing.domain.Histories.opened;
import static org.doudi.routing.domain.Histories.part;
import static org.doudi.routing.domain.Histories.received;
import static org.doudi.routing.domain.Histories.reviewed;
import static org.doudi.routing.domain.Histories.sole;
import static org.doudi.routing.domain.People.AT_BDC;
import static org.doudi.routing.domain.People.BDC;
import static org.doudi.routing.domain.People.CLERK;

import java.util.List;
import java.util.UUID;
import org.doudi.events.HandlingClass;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.MergerConfirmed;
import org.doudi.events.RoutingEvent.MergerRefused;
import org.doudi.events.RoutingEvent.MergerUndone;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReworkOpened;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.WithdrawalConfirmed;
import org.doudi.events.RoutingEvent.WithdrawalRefused;
import org.doudi.events.StreamId;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;
import org.doudi.routing.domain.HandlingCommand.DeemReceived;
import org.doudi.routing.domain.HandlingCommand.SignTransfer;
import org.doudi.routing.domain.ReleasingCommand.ReleaseCase;
import org.doudi.routing.domain.ReleasingCommand.ReleaseToMaster;
import org.doudi.routing.domain.ReleasingCommand.TakeBackFromMaster;
import org.doudi.routing.domain.ReviewCommand.OpenReview;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 撤回 — §7: a withdrawal that meets a completion loses; otherwise everything of this stage ends with it.
class ReleasingTest {
    private static final TransferIssued SOLE = issued(BDC, UnitRole.SOLE, 1, true);
    private static final RoutingEvent[] HANDLED = and(reviewed(ReviewOutcome.DOABLE, sole(BDC)), SOLE, received(SOLE));
    private static final StreamId MASTER = new StreamId(new UUID(1, 1));
    private static final MergerConfirmed MERGED = new MergerConfirmed(MASTER);
    private static final WithdrawalConfirmed CONFIRMED = new WithdrawalConfirmed();

    private final DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> spec = DeciderSpec.of(new RoutingDecider());

    @Test
    void whatIsNotDoneIsLetGo() {
        spec.given(opened()).when(new ReleaseCase()).then(CONFIRMED);
        spec.given(HANDLED).when(new ReleaseCase()).then(CONFIRMED);
        spec.given(assigned(BDC)).when(new ReleaseCase()).then(CONFIRMED);
        spec.given(and(HANDLED, CONFIRMED)).when(new ReleaseCase()).thenNothing();
        spec.given().when(new ReleaseCase()).thenNothing();
    }

    @Test
    void whatWasDoneFirstStands() {
        spec.given(handledBySole()).when(new ReleaseCase()).then(new WithdrawalRefused());
        spec.given(and(handledBySole(), new WithdrawalRefused()))
                .when(new ReleaseCase())
                .thenNothing();
        spec.given(
                        assigned(BDC),
                        received(assigned(BDC)),
                        part(assigned(BDC)),
                        completed(1, TransferKind.ASSIGNMENT, BDC, BDC))
                .when(new ReleaseCase())
                .then(new WithdrawalRefused());
        spec.given(and(handledBySole(), new ReworkOpened(1, 2, sole(BDC), HandlingClass.SINGLE)))
                .when(new ReleaseCase())
                .then(new WithdrawalRefused());
    }

    @Test
    void nothingIsAskedOfAnybodyAfterwards() {
        RoutingEvent[] released = and(HANDLED, CONFIRMED);
        spec.given(released).when(new SignTransfer(AT_BDC, id(BDC), NOW)).thenRefused("case.withdrawn");
        spec.given(released).when(IssuingTest.issue(CLERK)).thenRefused("case.withdrawn");
        spec.given(released).when(new DeemReceived(id(BDC), NOW)).thenNothing();
        spec.given(released)
                .when(new OpenReview(ReviewCause.ESCALATED, List.of(BDC)))
                .thenNothing();
        assertThat(Standing.of((InRouting) SightTest.folded(released))).isEmpty();
    }

    @Test
    void whatIsNotDoneGoesOnAsItsMaster() {
        spec.given(opened()).when(new ReleaseToMaster(MASTER)).then(MERGED);
        spec.given(HANDLED).when(new ReleaseToMaster(MASTER)).then(MERGED);
        spec.given(and(HANDLED, MERGED)).when(new ReleaseToMaster(MASTER)).thenNothing();
        spec.given(and(HANDLED, CONFIRMED)).when(new ReleaseToMaster(MASTER)).thenNothing();
        spec.given().when(new ReleaseToMaster(MASTER)).thenNothing();
        spec.given(handledBySole()).when(new ReleaseToMaster(MASTER)).then(new MergerRefused(MASTER));
        spec.given(and(handledBySole(), new MergerRefused(MASTER)))
                .when(new ReleaseToMaster(MASTER))
                .thenNothing();
        spec.given(and(handledBySole(), new MergerRefused(MASTER), new MergerUndone(MASTER)))
                .when(new ReleaseToMaster(MASTER))
                .then(new MergerRefused(MASTER));
        spec.given(and(HANDLED, MERGED)).when(new ReleaseCase()).thenNothing();
        spec.given(and(HANDLED, MERGED))
                .when(new SignTransfer(AT_BDC, id(BDC), NOW))
                .thenRefused("case.merged");
        spec.given(and(HANDLED, MERGED)).when(new DeemReceived(id(BDC), NOW)).thenNothing();
        assertThat(Standing.of((InRouting) SightTest.folded(and(HANDLED, MERGED))))
                .isEmpty();
    }

    @Test
    void undoneEverythingStandsAsItStood() {
        spec.given(and(HANDLED, MERGED)).when(new TakeBackFromMaster(MASTER)).then(new MergerUndone(MASTER));
        spec.given(HANDLED).when(new TakeBackFromMaster(MASTER)).thenNothing();
        spec.given().when(new TakeBackFromMaster(MASTER)).thenNothing();
        assertThat(SightTest.folded(and(HANDLED, MERGED, new MergerUndone(MASTER))))
                .isEqualTo(SightTest.folded(HANDLED));
    }
}
