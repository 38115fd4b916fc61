package org.doudi.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.ClosureKind;
import org.doudi.events.ContactMethod;
import org.doudi.events.EvaluationEvent.CaseClosed;
import org.doudi.events.HandlingClass;
import org.doudi.events.HotlineStatus;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.RatingLevel;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.CannotReplyDelivered;
import org.doudi.events.RoutingEvent.CompletionReturned;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.RoutingEvent.ReportedToWorkingGroup;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.ReviewItem;
import org.doudi.events.RoutingEvent.ReworkOpened;
import org.doudi.events.RoutingEvent.SuperiorReplied;
import org.doudi.events.RoutingEvent.SuperiorSilent;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.WorkingGroupDecided;
import org.doudi.events.RoutingEvent.WrittenBasisReopened;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.SuperiorOutcome;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;
import org.doudi.events.WorkingGroupOutcome;
import org.doudi.intake.domain.FollowingCommand.TellHotline;
import org.junit.jupiter.api.Test;

/// 回传12345的进展 — 二(五): which step is told as what.
class HotlineNewsTest {
    private static final Instant NOW = Instant.parse("2026-02-11T02:00:00Z");
    private static final SealedText TEXT = new SealedText("c2VhbGVk");
    private static final StaffId SOMEBODY = new StaffId("somebody");
    private static final OrgCode BDC = new OrgCode("BDC");

    @Test
    void whatTheReviewConcludedIsInHand() {
        assertTold(
                new ReviewConcluded(List.of(item(1), item(2)), List.of(), Optional.empty(), NOW, List.of()),
                HotlineStatus.PROCESSING,
                1,
                2);
    }

    @Test
    void anOrderOfTheHallIsInHandAndOneAfterAReviewIsKnown() {
        assertTold(issued(TransferKind.ASSIGNMENT), HotlineStatus.PROCESSING, 1);
        assertSilent(issued(TransferKind.TRANSFER));
        assertSilent(issued(TransferKind.REWORK));
    }

    @Test
    void whatIsDoneAnsweredOrUnresolvedIsAResult() {
        assertTold(
                new HandlingCompleted(2, 1, TransferKind.TRANSFER, List.of(BDC), TEXT, SOMEBODY, NOW),
                HotlineStatus.COMPLETED,
                2);
        assertTold(
                new CannotReplyDelivered(1, ContactMethod.PHONE, TEXT, NOW, SOMEBODY, SOMEBODY, BDC, false),
                HotlineStatus.CANNOT,
                1);
        assertTold(decided(WorkingGroupOutcome.STILL_UNRESOLVED), HotlineStatus.UNRESOLVED, 1);
        assertSilent(decided(WorkingGroupOutcome.DOABLE));
        assertTold(replied(SuperiorOutcome.DONE), HotlineStatus.COMPLETED, 1);
        assertSilent(replied(SuperiorOutcome.DOABLE));
        assertSilent(new ReportedToWorkingGroup(1, List.of(), SOMEBODY));
    }

    @Test
    void whatGoesBackIsOpenAgain() {
        assertTold(
                new CompletionReturned(1, 1, TransferKind.TRANSFER, List.of(BDC), TEXT, SOMEBODY),
                HotlineStatus.PROCESSING,
                1);
        assertTold(new ReworkOpened(1, 2, List.of(), HandlingClass.SINGLE), HotlineStatus.REOPENED, 1);
        assertTold(new WrittenBasisReopened(1, List.of(BDC)), HotlineStatus.REOPENED, 1);
    }

    @Test
    void theEndIsToldWithTheRating() {
        assertThat(HotlineNews.of(
                        new CaseClosed(ClosureKind.COMPLETED, Optional.of(RatingLevel.SATISFIED), 1, Optional.empty())))
                .contains(new TellHotline(HotlineStatus.CLOSED, List.of(), Optional.of(RatingLevel.SATISFIED)));
    }

    private static void assertTold(RoutingEvent event, HotlineStatus status, Integer... items) {
        assertThat(HotlineNews.of(event)).contains(new TellHotline(status, List.of(items), Optional.empty()));
    }

    private static void assertSilent(RoutingEvent event) {
        assertThat(HotlineNews.of(event)).isEmpty();
    }

    private static ReviewItem item(int no) {
        return new ReviewItem(no, ReviewOutcome.DOABLE, List.of(), Optional.of(HandlingClass.SINGLE), TEXT, TEXT);
    }

    private static WorkingGroupDecided decided(WorkingGroupOutcome outcome) {
        return new WorkingGroupDecided(1, outcome, TEXT, List.of(), Optional.empty(), Optional.empty());
    }

    @Test
    void whatLiesAboveUnansweredIsUnresolved() {
        assertThat(HotlineNews.of(new SuperiorSilent(
                        1,
                        List.of(),
                        TEXT,
                        ContactMethod.PHONE,
                        Instant.parse("2026-02-09T01:00:00Z"),
                        new StaffId("lead1"))))
                .contains(new TellHotline(HotlineStatus.UNRESOLVED, List.of(1), Optional.empty()));
    }

    private static SuperiorReplied replied(SuperiorOutcome outcome) {
        return new SuperiorReplied(1, outcome, TEXT, List.of(), Optional.empty());
    }

    private static TransferIssued issued(TransferKind kind) {
        return new TransferIssued(
                new UUID(1, 1),
                new NumberTemplate("乌转〔2026〕0001号"),
                "TRANSFER/150626/2026",
                1,
                1,
                kind,
                BDC,
                UnitRole.SOLE,
                HandlingClass.SINGLE,
                TEXT,
                Optional.empty(),
                true,
                SOMEBODY,
                NOW);
    }
}
