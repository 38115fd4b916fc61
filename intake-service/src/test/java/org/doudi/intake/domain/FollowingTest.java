package org.doudi.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.domain.Stories.LATER;
import static org.doudi.intake.domain.Stories.assignedOnSite;
import static org.doudi.intake.domain.Stories.consulting;
import static org.doudi.intake.domain.Stories.escalatedBySystem;
import static org.doudi.intake.domain.Stories.notAccepted;
import static org.doudi.intake.domain.Stories.reflected;
import static org.doudi.intake.domain.Stories.registered;
import static org.doudi.intake.domain.Stories.resolved;
import static org.doudi.intake.domain.Stories.reviewed;
import static org.doudi.intake.domain.Stories.started;

import java.util.List;
import org.doudi.events.EscalationReason;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.AssignmentOrdered;
import org.doudi.events.OrgCode;
import org.doudi.intake.domain.FollowingCommand.ConsultationTimedOut;
import org.doudi.intake.domain.FollowingCommand.OrderRefused;
import org.doudi.intake.domain.FollowingCommand.PromiseMissed;
import org.doudi.intake.domain.FollowingCommand.ReplyRatedDissatisfied;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 自动报中心会议研究 — 三.2, 三.5, 五(三).
class FollowingTest {
    private static final List<IntakeEvent[]> STORIES = List.of(
            new IntakeEvent[0],
            new IntakeEvent[] {reflected()},
            notAccepted(),
            new IntakeEvent[] {registered()},
            consulting(),
            assignedOnSite(),
            resolved(),
            reviewed());

    private final IntakeDecider decider = new IntakeDecider();
    private final DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> spec = DeciderSpec.of(decider);

    @Test
    void aConsultationThatRunsOutGoesToTheCentreUnexplained() {
        spec.given(registered())
                .when(new ConsultationTimedOut())
                .then(escalatedBySystem(EscalationReason.CONSULT_TIMEOUT, People.BDC));
        spec.given(consulting())
                .when(new ConsultationTimedOut())
                .then(escalatedBySystem(EscalationReason.CONSULT_TIMEOUT, People.BDC, People.SWJ));
    }

    @Test
    void aMissedPromiseGoesToTheCentre() {
        spec.given(assignedOnSite())
                .when(new PromiseMissed())
                .then(escalatedBySystem(EscalationReason.PROMISE_MISSED, People.BDC, People.SWJ));
    }

    @Test
    void anOrderThatRoutingCouldNotGiveGoesToTheCentreWithoutTheUnitThatIsNotThere() {
        IntakeEvent[] toNobody = {
            registered(), started(), new AssignmentOrdered(new OrgCode("XX"), LATER, Stories.TEXT, People.CHIEF.who())
        };

        spec.given(toNobody)
                .when(new OrderRefused())
                .then(escalatedBySystem(EscalationReason.ORDER_REFUSED, People.BDC, People.SWJ));
        spec.given(consulting()).when(new OrderRefused()).thenNothing();
        spec.given(reviewed()).when(new OrderRefused()).thenNothing();
    }

    @Test
    void anAnswerThatIsRatedBadlyGoesToTheCentre() {
        spec.given(resolved())
                .when(new ReplyRatedDissatisfied())
                .then(escalatedBySystem(EscalationReason.UNSATISFIED, People.BDC, People.SWJ));
    }

    @Test
    void whatComesLateOrTwiceChangesNothing() {
        for (IntakeEvent[] story : STORIES) {
            for (FollowingCommand command : List.of(
                    new ConsultationTimedOut(),
                    new PromiseMissed(),
                    new OrderRefused(),
                    new ReplyRatedDissatisfied())) {
                IntakeState state = spec.given(story).state();
                List<IntakeEvent> events = decider.decide(command, state);
                for (IntakeEvent event : events) {
                    state = decider.evolve(state, event);
                }
                assertThat(events).hasSizeLessThanOrEqualTo(1);
                assertThat(decider.decide(command, state)).isEmpty();
            }
        }
    }

    @Test
    void aStageThatHasEndedOtherwiseDoesNotRunOut() {
        for (IntakeEvent[] ended : List.of(notAccepted(), resolved(), reviewed())) {
            spec.given(ended).when(new ConsultationTimedOut()).thenNothing();
            spec.given(ended).when(new PromiseMissed()).thenNothing();
        }
        spec.given(assignedOnSite()).when(new ConsultationTimedOut()).thenNothing();
        spec.given(assignedOnSite()).when(new ReplyRatedDissatisfied()).thenNothing();
    }
}
