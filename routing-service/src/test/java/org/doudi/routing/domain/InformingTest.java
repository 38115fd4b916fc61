package org.doudi.routing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.routing.domain.Histories.LAW;
import static org.doudi.routing.domain.Histories.NOW;
import static org.doudi.routing.domain.Histories.PROMISED;
import static org.doudi.routing.domain.Histories.TEXT;
import static org.doudi.routing.domain.Histories.and;
import static org.doudi.routing.domain.Histories.basis;
import static org.doudi.routing.domain.Histories.history;
import static org.doudi.routing.domain.Histories.item;
import static org.doudi.routing.domain.Histories.led;
import static org.doudi.routing.domain.Histories.opened;
import static org.doudi.routing.domain.Histories.reviewed;
import static org.doudi.routing.domain.Histories.sealed;
import static org.doudi.routing.domain.Histories.sole;
import static org.doudi.routing.domain.People.AT_BDC;
import static org.doudi.routing.domain.People.AT_SWJ;
import static org.doudi.routing.domain.People.BDC;
import static org.doudi.routing.domain.People.CHIEF;
import static org.doudi.routing.domain.People.CLERK;
import static org.doudi.routing.domain.People.LEAD;
import static org.doudi.routing.domain.People.STATIONED;
import static org.doudi.routing.domain.People.SWJ;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.AttendeeKind;
import org.doudi.events.ContactMethod;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.Absentee;
import org.doudi.events.RoutingEvent.Attendee;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.RoutingEvent.MinutesDelivered;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.ReviewHeld;
import org.doudi.events.RoutingEvent.ReviewItem;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.RoutingEvent.WrittenBasisReopened;
import org.doudi.events.RoutingEvent.WrittenBasisReturned;
import org.doudi.events.StaffId;
import org.doudi.events.policy.ParameterKey;
import org.doudi.routing.domain.AnsweringCommand.DeliverMinutes;
import org.doudi.routing.domain.AnsweringCommand.SubmitBasis;
import org.doudi.routing.domain.ReviewCommand.ConcludeReview;
import org.doudi.routing.domain.ReviewCommand.ConcludedItem;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 送达纪要 — A-3: who was absent owes its written basis from the moment its copy of the minutes has reached it.
class InformingTest {
    private static final UUID MEETING = new UUID(1, 7);
    private static final Instant DELIVERED = NOW.plusSeconds(600);
    private static final Instant LATER = NOW.plusSeconds(1800);
    private static final List<UnitAssignment> BOTH = led(BDC, SWJ);
    private static final RoutingEvent[] SWJ_ABSENT =
            absent(List.of(SWJ), item(1, ReviewOutcome.CANNOT_BY_POLICY, BOTH));

    private final DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> spec = DeciderSpec.of(new RoutingDecider());

    @Test
    void theConclusionNamesTheUnitsThatNobodyCameOf() {
        assertAbsent(held(List.of(came(BDC)), missing(SWJ, Optional.empty())), List.of(), SWJ);
        assertAbsent(held(List.of(came(BDC), came(SWJ))), List.of());
    }

    @Test
    void aDelegateIsSomebodyWhoCame() {
        assertAbsent(held(List.of(came(BDC)), missing(SWJ, Optional.of(new StaffId("deputy")))), List.of());
    }

    @Test
    void whoCameMayBeSaidWithTheConclusion() {
        assertAbsent(Optional.empty(), List.of(came(SWJ)), BDC);
    }

    @Test
    void whereItIsNotOnRecordWhoCameAllCountAsPresent() {
        assertAbsent(Optional.empty(), List.of());
    }

    @Test
    void theWindowDeliversEveryItemOfTheUnit() {
        RoutingEvent[] two = absent(
                List.of(SWJ),
                item(1, ReviewOutcome.CANNOT_BY_POLICY, BOTH),
                item(2, ReviewOutcome.CANNOT_BY_POLICY, sole(SWJ)),
                item(3, ReviewOutcome.DOABLE, sole(SWJ)));
        spec.given(two).when(deliver(CLERK, SWJ)).then(delivered(1), delivered(2));
        spec.given(SWJ_ABSENT)
                .when(deliver(LEAD, SWJ))
                .thenEvents(events -> assertThat(events).hasSize(1));
    }

    @Test
    void onceAndToNobodyWhoWasThere() {
        spec.given(SWJ_ABSENT).when(deliver(CLERK, BDC)).thenRefused("minutes.not-owed");
        spec.given(and(SWJ_ABSENT, delivered(1))).when(deliver(CLERK, SWJ)).thenRefused("minutes.not-owed");
        spec.given(reviewed(ReviewOutcome.CANNOT_BY_POLICY, BOTH))
                .when(deliver(CLERK, SWJ))
                .thenRefused("minutes.not-owed");
        spec.given(absent(List.of(SWJ), item(1, ReviewOutcome.DOABLE, sole(SWJ))))
                .when(deliver(CLERK, SWJ))
                .thenRefused("minutes.not-owed");
    }

    @Test
    void inWritingAndBetweenTheConclusionAndNow() {
        spec.given(SWJ_ABSENT)
                .when(new DeliverMinutes(CLERK, SWJ, ContactMethod.PHONE, DELIVERED, LATER))
                .thenRefused("minutes.in-writing");
        spec.given(SWJ_ABSENT)
                .when(new DeliverMinutes(CLERK, SWJ, ContactMethod.LETTER, NOW.minusMillis(1), LATER))
                .thenRefused("minutes.before-conclusion");
        spec.given(SWJ_ABSENT)
                .when(new DeliverMinutes(CLERK, SWJ, ContactMethod.LETTER, LATER.plusMillis(1), LATER))
                .thenRefused("minutes.delivered-in-future");
    }

    /// 补录 — §4.1-7: the unit's limit runs from the delivery.
    @Test
    void whatWasDeliveredLongAgoIsTheCentresToRecord() {
        Instant now = DELIVERED.plus(Duration.ofMinutes(30));
        spec.given(SWJ_ABSENT)
                .when(new DeliverMinutes(CLERK, SWJ, ContactMethod.LETTER, DELIVERED, now))
                .then(delivered(1));
        spec.given(SWJ_ABSENT)
                .when(new DeliverMinutes(CLERK, SWJ, ContactMethod.LETTER, DELIVERED, now.plusMillis(1)))
                .thenRefused("backdate.centre-only");
        spec.given(SWJ_ABSENT)
                .when(new DeliverMinutes(LEAD, SWJ, ContactMethod.LETTER, DELIVERED, now.plusMillis(1)))
                .thenEvents(events -> assertThat(events).hasSize(1));
        DeciderSpec.of(new RoutingDecider().under(People.policy(ParameterKey.BACKDATE_MINUTES, "60")))
                .given(SWJ_ABSENT)
                .when(new DeliverMinutes(CLERK, SWJ, ContactMethod.LETTER, DELIVERED, now.plusMillis(1)))
                .then(delivered(1));
    }

    @Test
    void byTheWindowOrTheCentre() {
        spec.given(SWJ_ABSENT).when(deliver(CHIEF, SWJ)).thenRefused("minutes.window-only");
        spec.given(SWJ_ABSENT).when(deliver(AT_SWJ, SWJ)).thenRefused("minutes.window-only");
        spec.given().when(deliver(CLERK, SWJ)).thenRefused("case.unknown");
    }

    @Test
    void whoGivesItsBasisKnowsTheMinutes() {
        spec.given(SWJ_ABSENT)
                .when(submit())
                .then(new MinutesDelivered(1, SWJ, Optional.empty(), LATER, AT_SWJ.who()), basis(SWJ, false));
        spec.given(and(SWJ_ABSENT, delivered(1))).when(submit()).then(basis(SWJ, false));
    }

    @Test
    void whatIsReturnedOrLookedAtAgainIsNotDeliveredAgain() {
        RoutingEvent[] submitted = and(SWJ_ABSENT, delivered(1), basis(SWJ, false));
        spec.given(and(submitted, new WrittenBasisReturned(1, SWJ, TEXT, CHIEF.who())))
                .when(submit())
                .then(basis(SWJ, false));
        spec.given(and(submitted, basis(BDC, true), new WrittenBasisReopened(1, List.of(BDC, SWJ))))
                .when(submit())
                .then(basis(SWJ, false));
    }

    @Test
    void whoStayedAwayIsNotAnotherDepartmentsToKnow() {
        Item item = Asking.item(Asking.routed(SightTest.folded(SWJ_ABSENT)), 1);

        assertThat(Sight.uninformedOf(item, CLERK)).containsExactly(SWJ);
        assertThat(Sight.uninformedOf(item, AT_SWJ)).containsExactly(SWJ);
        assertThat(Sight.uninformedOf(item, AT_BDC)).isEmpty();
    }

    private void assertAbsent(Optional<ReviewHeld> held, List<Attendee> attendees, OrgCode... absent) {
        RoutingEvent[] before =
                and(history(opened(), scheduled()), held.stream().toArray(RoutingEvent[]::new));
        spec.given(before)
                .when(conclude(attendees))
                .thenEvents(events -> assertThat(events)
                        .singleElement()
                        .isInstanceOfSatisfying(
                                ReviewConcluded.class,
                                concluded -> assertThat(concluded.absentUnits()).containsExactly(absent)));
    }

    private static RoutingEvent[] absent(List<OrgCode> units, ReviewItem... items) {
        return history(opened(), new ReviewConcluded(List.of(items), List.of(came(BDC)), Optional.empty(), NOW, units));
    }

    private static ReviewScheduled scheduled() {
        Invitee invitee = new Invitee(SWJ, AttendeeKind.BACKBONE, new StaffId("expert-swj"));
        return new ReviewScheduled(
                MEETING, PROMISED, "二楼会议室", LEAD.who(), List.of(invitee), Optional.empty(), List.of());
    }

    private static Optional<ReviewHeld> held(List<Attendee> attendees, Absentee... absentees) {
        return Optional.of(new ReviewHeld(MEETING, attendees, List.of(absentees), Optional.empty(), NOW, LEAD.who()));
    }

    private static Attendee came(OrgCode unit) {
        return new Attendee(unit, AttendeeKind.WINDOW_STAFF, new StaffId("somebody"));
    }

    private static Absentee missing(OrgCode unit, Optional<StaffId> delegate) {
        return new Absentee(unit, AttendeeKind.BACKBONE, Optional.empty(), delegate);
    }

    private static ConcludeReview conclude(List<Attendee> attendees) {
        ConcludedItem cannot = new ConcludedItem(
                Optional.empty(), ReviewOutcome.CANNOT_BY_POLICY, BOTH, Optional.empty(), Optional.of(TEXT), TEXT);
        return new ConcludeReview(LEAD, List.of(cannot), attendees, Optional.empty(), STATIONED, NOW);
    }

    private static DeliverMinutes deliver(Staff by, OrgCode unit) {
        return new DeliverMinutes(by, unit, ContactMethod.LETTER, DELIVERED, LATER);
    }

    private static MinutesDelivered delivered(int itemNo) {
        return new MinutesDelivered(itemNo, SWJ, Optional.of(ContactMethod.LETTER), DELIVERED, CLERK.who());
    }

    private static SubmitBasis submit() {
        return new SubmitBasis(
                AT_SWJ,
                1,
                List.of(LAW),
                Optional.of(sealed("缺少发票，法律不允许")),
                "乌不登〔2026〕1号",
                new StaffId("head-bdc"),
                LATER);
    }
}
