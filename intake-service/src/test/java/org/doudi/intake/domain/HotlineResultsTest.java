package org.doudi.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.domain.Stories.CASES;
import static org.doudi.intake.domain.Stories.EXEMPT;
import static org.doudi.intake.domain.Stories.NOW;
import static org.doudi.intake.domain.Stories.REFUSALS;
import static org.doudi.intake.domain.Stories.TEXT;
import static org.doudi.intake.domain.Stories.acceptance;
import static org.doudi.intake.domain.Stories.escalated;
import static org.doudi.intake.domain.Stories.reflected;
import static org.doudi.intake.domain.Stories.refusal;
import static org.doudi.intake.domain.Stories.refused;
import static org.doudi.intake.domain.Stories.registered;
import static org.doudi.intake.domain.Stories.started;
import static org.doudi.intake.domain.Stories.ticket;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.ContactMethod;
import org.doudi.events.EscalationReason;
import org.doudi.events.ExclusionReason;
import org.doudi.events.HotlineStatus;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
import org.doudi.events.IntakeEvent.HotlineResultReturned;
import org.doudi.events.IntakeEvent.OnSiteReplied;
import org.doudi.events.IntakeEvent.OnSiteResolved;
import org.doudi.events.IntakeEvent.WithdrawalStated;
import org.doudi.events.RatingLevel;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.ResolvedKind;
import org.doudi.intake.domain.AdmissionCommand.AcceptReflection;
import org.doudi.intake.domain.AdmissionCommand.RefuseReflection;
import org.doudi.intake.domain.ConsultingCommand.Outcome;
import org.doudi.intake.domain.ConsultingCommand.ReplyOnSite;
import org.doudi.intake.domain.FollowingCommand.TellHotline;
import org.doudi.intake.domain.FollowingCommand.WithdrawalGranted;
import org.doudi.intake.domain.ReporterCommand.StateWithdrawal;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 结果回传12345 — 二(五): what the hotline is told, and when it waits no more.
class HotlineResultsTest {
    private static final String TICKET = ticket().ticketNo();
    private static final IntakeEvent ACCEPTED = result(HotlineStatus.ACCEPTED, false);
    private static final WithdrawalStated STATED =
            new WithdrawalStated(TEXT, ContactMethod.PHONE, Optional.empty(), People.CLERK.who());

    private final DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> spec = DeciderSpec.of(new IntakeDecider());

    @Test
    void anAcceptedTicketIsTold() {
        spec.given(ticket())
                .when(new AcceptReflection(People.CLERK, acceptance(EXEMPT), CASES, NOW))
                .thenEvents(events -> assertThat(events).last().isEqualTo(ACCEPTED));
    }

    /// 2-7: returned with its reason.
    @Test
    void aTicketThatIsRefusedIsReturned() {
        spec.given(ticket())
                .when(new RefuseReflection(
                        People.CLERK, refusal(ExclusionReason.PETITION, Optional.empty()), REFUSALS, NOW))
                .then(
                        refused(ExclusionReason.PETITION, Optional.empty()),
                        new HotlineResultReturned(
                                TICKET,
                                HotlineStatus.RETURNED,
                                List.of(),
                                true,
                                Optional.of(ExclusionReason.PETITION),
                                Optional.empty()));
    }

    @Test
    void whatIsNoTicketIsToldToNobody() {
        spec.given(reflected())
                .when(new RefuseReflection(
                        People.CLERK, refusal(ExclusionReason.PETITION, Optional.empty()), REFUSALS, NOW))
                .then(refused(ExclusionReason.PETITION, Optional.empty()));
        spec.given(registered(), started(), escalated(EscalationReason.CANNOT_REPLY))
                .when(tell(HotlineStatus.COMPLETED, 1))
                .thenNothing();
    }

    @Test
    void whatEndsOnTheSpotIsAnswered() {
        spec.given(story())
                .when(reply(ResolvedKind.DONE))
                .then(
                        replied(),
                        new OnSiteResolved(ResolvedKind.DONE, Optional.empty(), NOW),
                        result(HotlineStatus.COMPLETED, true));
        spec.given(story())
                .when(reply(ResolvedKind.GUIDED))
                .then(
                        replied(),
                        new OnSiteResolved(ResolvedKind.GUIDED, Optional.empty(), NOW),
                        result(HotlineStatus.COMPLETED, true));
    }

    @Test
    void aTicketIsAnsweredWhenItsLastItemIs() {
        IntakeEvent both = result(HotlineStatus.PROCESSING, false, 1, 2);
        IntakeEvent first = result(HotlineStatus.COMPLETED, false, 1);
        spec.given(review()).when(tell(HotlineStatus.PROCESSING, 1, 2)).then(both);
        spec.given(review(both)).when(tell(HotlineStatus.COMPLETED, 1)).then(first);
        spec.given(review(both, first)).when(tell(HotlineStatus.CANNOT, 2)).then(result(HotlineStatus.CANNOT, true, 2));
        spec.given(review(both, first))
                .when(tell(HotlineStatus.UNRESOLVED, 2))
                .then(result(HotlineStatus.UNRESOLVED, true, 2));
    }

    @Test
    void whatIsDoneAgainIsOpenAgain() {
        IntakeEvent open = result(HotlineStatus.PROCESSING, false, 1);
        IntakeEvent done = result(HotlineStatus.COMPLETED, true, 1);
        IntakeEvent again = result(HotlineStatus.REOPENED, false, 1);
        spec.given(review(open, done)).when(tell(HotlineStatus.REOPENED, 1)).then(again);
        spec.given(review(open, done, again))
                .when(tell(HotlineStatus.COMPLETED, 1))
                .then(done);
        spec.given(review(open, done)).when(tell(HotlineStatus.PROCESSING, 1)).then(open);
    }

    @Test
    void whatTheHotlineKnowsIsNotToldAgain() {
        spec.given(review(result(HotlineStatus.PROCESSING, false, 1)))
                .when(tell(HotlineStatus.PROCESSING, 1))
                .thenNothing();
    }

    @Test
    void theEndIsToldWithTheRating() {
        spec.given(review(result(HotlineStatus.PROCESSING, false, 1), result(HotlineStatus.COMPLETED, true, 1)))
                .when(new TellHotline(HotlineStatus.CLOSED, List.of(), Optional.of(RatingLevel.SATISFIED)))
                .then(new HotlineResultReturned(
                        TICKET,
                        HotlineStatus.CLOSED,
                        List.of(),
                        true,
                        Optional.empty(),
                        Optional.of(RatingLevel.SATISFIED)));
    }

    @Test
    void whoWithdrewIsToldNothingMore() {
        IntakeEvent withdrawn = result(HotlineStatus.WITHDRAWN, true);
        StateWithdrawal withdraw = new StateWithdrawal(People.CLERK, TEXT, ContactMethod.PHONE, Optional.empty());
        spec.given(ticket()).when(withdraw).then(STATED, new CaseWithdrawn(), withdrawn);
        spec.given(story()).when(withdraw).then(STATED, new CaseWithdrawn(), withdrawn);
        spec.given(review()).when(new WithdrawalGranted()).then(new CaseWithdrawn(), withdrawn);
        spec.given(review(new CaseWithdrawn(), withdrawn))
                .when(tell(HotlineStatus.COMPLETED, 1))
                .thenNothing();
        spec.given(ticket(), new CaseWithdrawn(), withdrawn)
                .when(tell(HotlineStatus.COMPLETED, 1))
                .thenNothing();
    }

    private static IntakeEvent[] story(IntakeEvent... then) {
        return Stream.concat(Stream.of(ticket(), registered(), ACCEPTED, started()), Stream.of(then))
                .toArray(IntakeEvent[]::new);
    }

    private static IntakeEvent[] review(IntakeEvent... then) {
        return story(Stream.concat(Stream.of(escalated(EscalationReason.CANNOT_REPLY)), Stream.of(then))
                .toArray(IntakeEvent[]::new));
    }

    private static ReplyOnSite reply(ResolvedKind kind) {
        return new ReplyOnSite(
                People.CLERK,
                TEXT,
                List.of(People.CLERK.who(), People.OF_BDC),
                new Outcome.Satisfied(kind, Optional.empty()),
                NOW);
    }

    private static OnSiteReplied replied() {
        return Stories.replied(ReplySatisfaction.SATISFIED);
    }

    private static TellHotline tell(HotlineStatus status, Integer... items) {
        return new TellHotline(status, List.of(items), Optional.empty());
    }

    private static HotlineResultReturned result(HotlineStatus status, boolean answered, Integer... items) {
        return new HotlineResultReturned(TICKET, status, List.of(items), answered, Optional.empty(), Optional.empty());
    }
}
