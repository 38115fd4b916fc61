package org.doudi.routing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.routing.domain.Histories.NOW;
import static org.doudi.routing.domain.Histories.PROMISED;
import static org.doudi.routing.domain.Histories.TEXT;
import static org.doudi.routing.domain.Histories.and;
import static org.doudi.routing.domain.Histories.assigned;
import static org.doudi.routing.domain.Histories.assignmentId;
import static org.doudi.routing.domain.Histories.handledBySole;
import static org.doudi.routing.domain.Histories.id;
import static org.doudi.routing.domain.Histories.issued;
import static org.doudi.routing.domain.Histories.led;
import static org.doudi.routing.domain.Histories.received;
import static org.doudi.routing.domain.Histories.reviewed;
import static org.doudi.routing.domain.Histories.sole;
import static org.doudi.routing.domain.People.AT_BDC;
import static org.doudi.routing.domain.People.AT_SWJ;
import static org.doudi.routing.domain.People.AT_ZRZY;
import static org.doudi.routing.domain.People.BDC;
import static org.doudi.routing.domain.People.BUREAU;
import static org.doudi.routing.domain.People.CHIEF;
import static org.doudi.routing.domain.People.SWJ;
import static org.doudi.routing.domain.People.ZRZY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.ExtensionGranted;
import org.doudi.events.RoutingEvent.ExtensionLapsed;
import org.doudi.events.RoutingEvent.ExtensionNotice;
import org.doudi.events.RoutingEvent.ExtensionNoticeRecorded;
import org.doudi.events.RoutingEvent.ExtensionRefused;
import org.doudi.events.RoutingEvent.ExtensionRequested;
import org.doudi.events.RoutingEvent.ExtensionTookEffect;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.UnitRole;
import org.doudi.events.policy.ParameterKey;
import org.doudi.routing.domain.ExtendingCommand.GrantExtension;
import org.doudi.routing.domain.ExtendingCommand.HandlingRanOut;
import org.doudi.routing.domain.ExtendingCommand.RecordNotice;
import org.doudi.routing.domain.ExtendingCommand.RefuseExtension;
import org.doudi.routing.domain.ExtendingCommand.RequestExtension;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 延时办理 — 三.4, A-8, A-9.
class ExtendingTest {
    private static final Instant DUE = PROMISED;
    private static final Instant LATER = DUE.plus(Duration.ofDays(2));
    private static final Instant CAP = DUE.plus(Duration.ofDays(8));
    private static final List<HandlingLimit> LIMITS = List.of(new HandlingLimit(1, 1, DUE, CAP));
    private static final Optional<Instant> TOLD = Optional.of(NOW);
    private static final Optional<Instant> NOT_TOLD = Optional.empty();

    private static final TransferIssued SOLE = issued(BDC, UnitRole.SOLE, 1, true);
    private static final TransferIssued LEAD = issued(ZRZY, UnitRole.LEAD, 1, false);
    private static final TransferIssued CO = issued(SWJ, UnitRole.CO, 1, true);
    private static final RoutingEvent[] HANDLED = and(reviewed(ReviewOutcome.DOABLE, sole(BDC)), SOLE, received(SOLE));
    private static final RoutingEvent[] HANDLED_BY_TWO =
            and(reviewed(ReviewOutcome.DOABLE, led(ZRZY, SWJ)), LEAD, CO, received(LEAD), received(CO));
    private static final RoutingEvent[] FILED = and(HANDLED, filed(SOLE, NOT_TOLD, NOT_TOLD));
    private static final RoutingEvent[] EXTENDED = and(HANDLED, filed(SOLE, TOLD, TOLD), effect(SOLE));

    private final DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> spec = DeciderSpec.of(new RoutingDecider());
    private final DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> granting =
            under(ParameterKey.EXTENSION_MODE, "GRANT_REQUIRED");
    private final DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> fromFiling =
            under(ParameterKey.EXTENSION_CAP_BASIS, "FROM_GRANT");

    @Test
    void whereBothWereToldItIsInForceAtOnce() {
        spec.given(HANDLED)
                .when(request(AT_BDC, id(BDC), LATER, TOLD, TOLD, DUE))
                .then(filed(SOLE, TOLD, TOLD), effect(SOLE));
    }

    @Test
    void itIsInForceOnceBothAreTold() {
        spec.given(HANDLED)
                .when(request(AT_BDC, id(BDC), LATER, NOT_TOLD, NOT_TOLD, NOW))
                .then(filed(SOLE, NOT_TOLD, NOT_TOLD));
        spec.given(FILED).when(tell(ExtensionNotice.WINDOW, NOW)).then(told(ExtensionNotice.WINDOW));
        spec.given(and(FILED, told(ExtensionNotice.WINDOW)))
                .when(tell(ExtensionNotice.REPORTER, DUE))
                .then(told(ExtensionNotice.REPORTER), effect(SOLE));
        spec.given(and(FILED, told(ExtensionNotice.WINDOW)))
                .when(tell(ExtensionNotice.WINDOW, NOW))
                .thenRefused("extension.already-told");
        spec.given(FILED)
                .when(new RecordNotice(AT_BDC, id(BDC), ExtensionNotice.WINDOW, NOW.plusMillis(1), NOW))
                .thenRefused("extension.told-in-future");
    }

    @Test
    void itIsFiledAndToldBeforeTheLimit() {
        spec.given(HANDLED)
                .when(request(AT_BDC, id(BDC), LATER, TOLD, TOLD, DUE.plusMillis(1)))
                .thenRefused("extension.too-late");
        spec.given(FILED).when(tell(ExtensionNotice.WINDOW, DUE.plusMillis(1))).thenRefused("extension.too-late");
        spec.given(HANDLED)
                .when(request(AT_BDC, id(BDC), LATER, Optional.of(NOW.plusMillis(1)), TOLD, NOW))
                .thenRefused("extension.told-in-future");
    }

    @Test
    void theNewLimitIsLaterAndTenWorkingDaysFromReceiptAtMost() {
        spec.given(HANDLED)
                .when(request(AT_BDC, id(BDC), CAP, NOT_TOLD, NOT_TOLD, NOW))
                .then(new ExtensionRequested(id(BDC), 1, 1, BDC, TEXT, DUE, CAP, NOT_TOLD, NOT_TOLD, AT_BDC.who()));
        spec.given(HANDLED)
                .when(request(AT_BDC, id(BDC), CAP.plusMillis(1), TOLD, TOLD, NOW))
                .thenRefused("extension.beyond-cap");
        spec.given(HANDLED).when(request(AT_BDC, id(BDC), DUE, TOLD, TOLD, NOW)).thenRefused("extension.not-later");
        spec.given(HANDLED)
                .when(new RequestExtension(AT_BDC, id(BDC), TEXT, LATER, TOLD, TOLD, List.of(), Optional.empty(), NOW))
                .thenRefused("extension.limit-unknown");
    }

    @Test
    void whoeverLeadsAsksOnceInARound() {
        spec.given(HANDLED_BY_TWO)
                .when(request(AT_SWJ, id(SWJ), LATER, TOLD, TOLD, NOW))
                .thenRefused("extension.lead-only");
        spec.given(HANDLED_BY_TWO)
                .when(request(AT_ZRZY, id(ZRZY), LATER, TOLD, TOLD, NOW))
                .then(filed(LEAD, TOLD, TOLD), effect(LEAD));
        spec.given(EXTENDED)
                .when(request(AT_BDC, id(BDC), CAP, TOLD, TOLD, NOW))
                .thenRefused("extension.once");
        spec.given(HANDLED)
                .when(request(AT_SWJ, id(BDC), LATER, TOLD, TOLD, NOW))
                .thenRefused("transfer.not-yours");
        spec.given(and(reviewed(ReviewOutcome.DOABLE, sole(BDC)), SOLE))
                .when(request(AT_BDC, id(BDC), LATER, TOLD, TOLD, NOW))
                .thenRefused("transfer.not-received");
        spec.given(handledBySole())
                .when(request(AT_BDC, id(BDC), LATER, TOLD, TOLD, NOW))
                .thenRefused("transfer.ended");
        spec.given(assigned(BDC), received(assigned(BDC)))
                .when(request(AT_BDC, assignmentId(BDC), LATER, TOLD, TOLD, NOW))
                .thenRefused("extension.assignment");
    }

    @Test
    void itMayBeRefusedUntilTheOldLimitInForceOrNot() {
        spec.given(FILED).when(refuse(CHIEF, SOLE, DUE)).then(refused(SOLE, CHIEF));
        spec.given(EXTENDED).when(refuse(CHIEF, SOLE, DUE)).then(refused(SOLE, CHIEF));
        spec.given(EXTENDED).when(refuse(CHIEF, SOLE, DUE.plusMillis(1))).thenRefused("extension.refused-too-late");
        spec.given(and(EXTENDED, refused(SOLE, CHIEF)))
                .when(refuse(CHIEF, SOLE, DUE))
                .thenRefused("extension.not-open");
        spec.given(HANDLED).when(refuse(CHIEF, SOLE, DUE)).thenRefused("extension.not-open");
        spec.given(and(FILED, refused(SOLE, CHIEF)))
                .when(tell(ExtensionNotice.WINDOW, NOW))
                .thenRefused("extension.not-open");
    }

    @Test
    void theDutyChiefRefusesOneUnitsAndTheBureauSeveralUnits() {
        RoutingEvent[] filed = and(HANDLED_BY_TWO, filed(LEAD, TOLD, TOLD), effect(LEAD));
        spec.given(FILED).when(refuse(BUREAU, SOLE, NOW)).thenRefused("extension.duty-chief-only");
        spec.given(filed).when(refuse(CHIEF, LEAD, NOW)).thenRefused("extension.bureau-only");
        spec.given(filed).when(refuse(BUREAU, LEAD, NOW)).then(refused(LEAD, BUREAU));
    }

    @Test
    void whatWasNotToldByTheLimitLapses() {
        spec.given(and(FILED, told(ExtensionNotice.REPORTER)))
                .when(new HandlingRanOut(1, 1))
                .then(new ExtensionLapsed(id(BDC), 1, 1, BDC, List.of(ExtensionNotice.WINDOW)));
        spec.given(EXTENDED).when(new HandlingRanOut(1, 1)).thenNothing();
        spec.given(FILED).when(new HandlingRanOut(1, 2)).thenNothing();
        spec.given(HANDLED).when(new HandlingRanOut(1, 1)).thenNothing();
        spec.given().when(new HandlingRanOut(1, 1)).thenNothing();
    }

    /// the other reading; both are told, and it is granted, whichever comes last.
    @Test
    void whereTheGrantIsRequiredItIsInForceWithTheGrantAndBothNotices() {
        granting.given(HANDLED)
                .when(request(AT_BDC, id(BDC), LATER, TOLD, TOLD, NOW))
                .then(filed(SOLE, TOLD, TOLD));
        granting.given(and(HANDLED, filed(SOLE, TOLD, TOLD)))
                .when(new GrantExtension(CHIEF, id(BDC), DUE))
                .then(granted(SOLE, CHIEF), effect(SOLE));
        granting.given(FILED).when(new GrantExtension(CHIEF, id(BDC), NOW)).then(granted(SOLE, CHIEF));
        granting.given(and(FILED, granted(SOLE, CHIEF), told(ExtensionNotice.WINDOW)))
                .when(tell(ExtensionNotice.REPORTER, DUE))
                .then(told(ExtensionNotice.REPORTER), effect(SOLE));
        granting.given(and(FILED, told(ExtensionNotice.WINDOW)))
                .when(tell(ExtensionNotice.REPORTER, DUE))
                .then(told(ExtensionNotice.REPORTER));
    }

    @Test
    void whatWasNotGrantedByTheLimitLapses() {
        granting.given(and(HANDLED, filed(SOLE, TOLD, TOLD)))
                .when(new HandlingRanOut(1, 1))
                .then(new ExtensionLapsed(id(BDC), 1, 1, BDC, List.of()));
        granting.given(and(FILED, granted(SOLE, CHIEF)))
                .when(new HandlingRanOut(1, 1))
                .then(new ExtensionLapsed(
                        id(BDC), 1, 1, BDC, List.of(ExtensionNotice.REPORTER, ExtensionNotice.WINDOW)));
        granting.given(and(HANDLED, filed(SOLE, TOLD, TOLD)))
                .when(new GrantExtension(CHIEF, id(BDC), DUE.plusMillis(1)))
                .thenRefused("extension.granted-too-late");
    }

    /// Where no grant is required it is on record, and changes nothing.
    @Test
    void aGrantThatNobodyAskedForIsOnRecord() {
        spec.given(EXTENDED).when(new GrantExtension(CHIEF, id(BDC), NOW)).then(granted(SOLE, CHIEF));
        spec.given(FILED).when(new GrantExtension(CHIEF, id(BDC), NOW)).then(granted(SOLE, CHIEF));
        spec.given(and(EXTENDED, granted(SOLE, CHIEF)))
                .when(new GrantExtension(CHIEF, id(BDC), NOW))
                .thenRefused("extension.already-granted");
        spec.given(HANDLED).when(new GrantExtension(CHIEF, id(BDC), NOW)).thenRefused("extension.not-open");
        spec.given(and(FILED, refused(SOLE, CHIEF)))
                .when(new GrantExtension(CHIEF, id(BDC), NOW))
                .thenRefused("extension.not-open");
    }

    @Test
    void theDutyChiefGrantsOneUnitsAndTheBureauSeveralUnits() {
        RoutingEvent[] filed = and(HANDLED_BY_TWO, filed(LEAD, TOLD, TOLD));
        granting.given(FILED).when(new GrantExtension(BUREAU, id(BDC), NOW)).thenRefused("extension.duty-chief-only");
        granting.given(filed).when(new GrantExtension(CHIEF, id(ZRZY), NOW)).thenRefused("extension.bureau-only");
        granting.given(filed).when(new GrantExtension(BUREAU, id(ZRZY), NOW)).then(granted(LEAD, BUREAU), effect(LEAD));
    }

    /// counted from the filing it may go further, or less far, than from the receipt.
    @Test
    void theCapIsThatOfThePolicy() {
        spec.given(HANDLED).when(capped(CAP, CAP.plusMillis(1))).then(filedUntil(CAP));
        fromFiling
                .given(HANDLED)
                .when(capped(CAP.plusMillis(1), CAP.plusMillis(1)))
                .then(filedUntil(CAP.plusMillis(1)));
        fromFiling.given(HANDLED).when(capped(CAP, CAP.minusMillis(1))).thenRefused("extension.beyond-cap");
        fromFiling
                .given(HANDLED)
                .when(request(AT_BDC, id(BDC), LATER, TOLD, TOLD, NOW))
                .thenRefused("extension.limit-unknown");
    }

    @Test
    void asManyAsThePolicySaysOneAfterTheOther() {
        DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> two = under(ParameterKey.EXTENSIONS_PER_ROUND, "2");
        two.given(EXTENDED).when(requested(LATER.plusMillis(1), DUE, NOW)).thenRefused("extension.limit-unknown");
        two.given(EXTENDED)
                .when(requested(CAP, LATER, LATER))
                .thenEvents(events -> assertThat(events).hasSize(1));
        two.given(FILED).when(requested(CAP, DUE, NOW)).thenRefused("extension.open");
        two.given(and(EXTENDED, refused(SOLE, CHIEF)))
                .when(requested(CAP, DUE, NOW))
                .thenEvents(events -> assertThat(events).hasSize(1));
        two.given(and(EXTENDED, filed(SOLE, TOLD, TOLD), effect(SOLE)))
                .when(requested(CAP, LATER, NOW))
                .thenRefused("extension.once");
        under(ParameterKey.EXTENSIONS_PER_ROUND, "0")
                .given(HANDLED)
                .when(request(AT_BDC, id(BDC), LATER, TOLD, TOLD, NOW))
                .thenRefused("extension.once");
    }

    private static DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> under(ParameterKey key, String value) {
        return DeciderSpec.of(new RoutingDecider().under(People.policy(key, value)));
    }

    private static RequestExtension capped(Instant until, Instant cap) {
        return new RequestExtension(AT_BDC, id(BDC), TEXT, until, NOT_TOLD, NOT_TOLD, LIMITS, Optional.of(cap), NOW);
    }

    /// @param due as far as the clock is known to have moved
    private static RequestExtension requested(Instant until, Instant due, Instant now) {
        return new RequestExtension(
                AT_BDC,
                id(BDC),
                TEXT,
                until,
                NOT_TOLD,
                NOT_TOLD,
                List.of(new HandlingLimit(1, 1, due, CAP)),
                Optional.empty(),
                now);
    }

    private static ExtensionRequested filedUntil(Instant until) {
        return new ExtensionRequested(id(BDC), 1, 1, BDC, TEXT, DUE, until, NOT_TOLD, NOT_TOLD, AT_BDC.who());
    }

    private static ExtensionGranted granted(TransferIssued order, Staff by) {
        return new ExtensionGranted(order.transferId(), 1, 1, order.toUnit(), by.who());
    }

    private static RequestExtension request(
            Staff by, UUID order, Instant until, Optional<Instant> reporter, Optional<Instant> window, Instant now) {
        return new RequestExtension(by, order, TEXT, until, reporter, window, LIMITS, Optional.empty(), now);
    }

    private static RecordNotice tell(ExtensionNotice notice, Instant now) {
        return new RecordNotice(AT_BDC, id(BDC), notice, NOW, now);
    }

    private static RefuseExtension refuse(Staff by, TransferIssued order, Instant now) {
        return new RefuseExtension(by, order.transferId(), TEXT, now);
    }

    private static ExtensionRequested filed(
            TransferIssued order, Optional<Instant> reporter, Optional<Instant> window) {
        return new ExtensionRequested(
                order.transferId(),
                1,
                1,
                order.toUnit(),
                TEXT,
                DUE,
                LATER,
                reporter,
                window,
                People.coordinator(order.toUnit()).who());
    }

    private static ExtensionNoticeRecorded told(ExtensionNotice notice) {
        return new ExtensionNoticeRecorded(id(BDC), 1, 1, BDC, notice, NOW, AT_BDC.who());
    }

    private static ExtensionTookEffect effect(TransferIssued order) {
        return new ExtensionTookEffect(order.transferId(), 1, 1, order.toUnit(), LATER);
    }

    private static ExtensionRefused refused(TransferIssued order, Staff by) {
        return new ExtensionRefused(order.transferId(), 1, 1, order.toUnit(), DUE, TEXT, by.who());
    }
}
