package org.doudi.intake.domain;

import static org.doudi.intake.domain.Stories.LATER;
import static org.doudi.intake.domain.Stories.NOW;
import static org.doudi.intake.domain.Stories.TEXT;
import static org.doudi.intake.domain.Stories.assignedOnSite;
import static org.doudi.intake.domain.Stories.awaitingMaterials;
import static org.doudi.intake.domain.Stories.consulting;
import static org.doudi.intake.domain.Stories.escalated;
import static org.doudi.intake.domain.Stories.guided;
import static org.doudi.intake.domain.Stories.informed;
import static org.doudi.intake.domain.Stories.registered;
import static org.doudi.intake.domain.Stories.replied;
import static org.doudi.intake.domain.Stories.started;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.ConsultationRole;
import org.doudi.events.EscalationReason;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.ConsultationPartyArrived;
import org.doudi.events.IntakeEvent.MaterialsBrought;
import org.doudi.events.IntakeEvent.MaterialsLapsed;
import org.doudi.events.IntakeEvent.OnSiteResolved;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.ResolvedKind;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.intake.domain.ConsultingCommand.Escalate;
import org.doudi.intake.domain.ConsultingCommand.Outcome;
import org.doudi.intake.domain.ConsultingCommand.ReplyOnSite;
import org.doudi.intake.domain.FollowingCommand.ConsultationTimedOut;
import org.doudi.intake.domain.FollowingCommand.MaterialsNotBrought;
import org.doudi.intake.domain.MaterialsCommand.BringMaterials;
import org.doudi.intake.domain.MaterialsCommand.ConcludeMaterials;
import org.doudi.intake.domain.MaterialsCommand.Ending;
import org.doudi.intake.domain.MaterialsCommand.GuideMaterials;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 指导准备材料 — 四(二).
class MaterialsTest {
    private static final List<SealedText> LIST = List.of(TEXT);

    private final DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> spec = DeciderSpec.of(new IntakeDecider());

    @Test
    void theDepartmentShowsHowAndADayIsAgreed() {
        spec.given(consulting())
                .when(guide(People.CLERK, LIST, People.OF_BDC, LATER))
                .then(guided());
        spec.given(consulting())
                .when(guide(People.LEAD, LIST, People.OF_BDC, LATER))
                .thenRefused("case.window-only");
        spec.given(registered())
                .when(guide(People.CLERK, LIST, People.OF_BDC, LATER))
                .thenRefused("consultation.not-started");
        spec.given(assignedOnSite())
                .when(guide(People.CLERK, LIST, People.OF_BDC, LATER))
                .thenRefused("consultation.ended");
    }

    @Test
    void itSaysWhatIsMissingWhoShowedHowAndUntilWhen() {
        spec.given(consulting())
                .when(guide(People.CLERK, List.of(), People.OF_BDC, LATER))
                .thenRefused("materials.list-missing");
        spec.given(consulting())
                .when(guide(People.CLERK, LIST, People.CLERK.who(), LATER))
                .thenRefused("materials.department-missing");
        spec.given(consulting())
                .when(guide(People.CLERK, LIST, People.OF_BDC, NOW))
                .thenRefused("materials.date-in-past");
        spec.given(consulting())
                .when(guide(People.CLERK, LIST, People.OF_BDC, NOW.plus(Duration.ofDays(366))))
                .thenRefused("materials.date-too-far");
    }

    /// Who came without being called helps as well.
    @Test
    void whoeverOfTheDepartmentsCameMayShowHow() {
        StaffId leader = new StaffId("leader-bdc");
        IntakeEvent[] leaderCame = Stream.concat(
                        Stream.of(consulting()),
                        Stream.of(new ConsultationPartyArrived(
                                ConsultationRole.LEADER_IN_CHARGE, leader, People.BDC, NOW)))
                .toArray(IntakeEvent[]::new);
        spec.given(leaderCame)
                .when(guide(People.CLERK, LIST, leader, LATER))
                .then(new IntakeEvent.MaterialGuidanceGiven(
                        LIST, People.BDC, List.of(leader), LATER, People.CLERK.who()));
    }

    @Test
    void theConsultationStandsStillAndGoesOnWhereItStood() {
        spec.given(awaitingMaterials())
                .when(new Escalate(People.CLERK, EscalationReason.CANNOT_REPLY, TEXT))
                .thenRefused("consultation.awaiting-materials");
        spec.given(awaitingMaterials()).when(new ConsultationTimedOut()).thenNothing();
        spec.given(awaitingMaterials())
                .when(new BringMaterials(People.CLERK, List.of()))
                .then(new MaterialsBrought(LIST, People.CLERK.who()));
        spec.given(registered(), started(), guided(), new MaterialsBrought(LIST, People.CLERK.who()))
                .when(new ReplyOnSite(
                        People.CLERK,
                        TEXT,
                        List.of(People.CLERK.who(), People.OF_BDC),
                        new Outcome.Satisfied(ResolvedKind.DONE, Optional.empty()),
                        NOW))
                .then(
                        replied(ReplySatisfaction.SATISFIED),
                        new OnSiteResolved(ResolvedKind.DONE, Optional.empty(), NOW));
        spec.given(consulting())
                .when(new BringMaterials(People.CLERK, List.of()))
                .thenRefused("materials.not-awaited");
        spec.given().when(new BringMaterials(People.CLERK, List.of())).thenRefused("case.unknown");
    }

    @Test
    void theAgreedDayLapsesOnceAndOfItsOwnGuidanceOnly() {
        MaterialsLapsed lapsed = new MaterialsLapsed(LATER);
        spec.given(awaitingMaterials()).when(new MaterialsNotBrought(LATER)).then(lapsed);
        spec.given(awaitingMaterials()).when(new MaterialsNotBrought(NOW)).thenNothing();
        spec.given(registered(), started(), guided(), lapsed)
                .when(new MaterialsNotBrought(LATER))
                .thenNothing();
        spec.given(consulting()).when(new MaterialsNotBrought(LATER)).thenNothing();
    }

    @Test
    void nobodysCaseEndsBeforeTheWindowHasCalled() {
        MaterialsLapsed lapsed = new MaterialsLapsed(LATER);
        spec.given(awaitingMaterials()).when(conclude(Ending.GUIDED)).thenRefused("materials.call-first");
        spec.given(registered(), started(), guided(), informed())
                .when(conclude(Ending.GUIDED))
                .thenRefused("materials.call-first");
        spec.given(registered(), started(), guided(), lapsed)
                .when(conclude(Ending.ESCALATED))
                .thenRefused("materials.call-first");
        spec.given(registered(), started(), guided(), lapsed, informed())
                .when(conclude(Ending.GUIDED))
                .then(new OnSiteResolved(ResolvedKind.GUIDED, Optional.of(TEXT), NOW));
        spec.given(registered(), started(), guided(), lapsed, informed())
                .when(conclude(Ending.ESCALATED))
                .then(escalated(EscalationReason.CANNOT_REPLY, People.BDC, People.SWJ));
        spec.given(registered(), started(), guided(), lapsed, informed())
                .when(new BringMaterials(People.CLERK, LIST))
                .then(new MaterialsBrought(LIST, People.CLERK.who()));
    }

    private static GuideMaterials guide(Staff by, List<SealedText> items, StaffId guide, Instant agreedAt) {
        return new GuideMaterials(by, items, People.BDC, List.of(guide), agreedAt, NOW);
    }

    private static ConcludeMaterials conclude(Ending ending) {
        return new ConcludeMaterials(People.CLERK, ending, TEXT, NOW);
    }
}
