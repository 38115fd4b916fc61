package org.doudi.routing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doudi.routing.adapter.rest.Bodies.concluded;
import static org.doudi.routing.adapter.rest.Bodies.unit;
import static org.doudi.routing.adapter.rest.Caller.CLERK;
import static org.doudi.routing.adapter.rest.Caller.LEAD;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.CaseSeal;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockLapsed;
import org.doudi.events.DeadlineEvent.ClockRescheduled;
import org.doudi.events.DeadlineEvent.ClockResumed;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.RescheduleCause;
import org.doudi.events.EscalationReason;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.EscalatedToReview;
import org.doudi.events.IntakeEvent.RecusalOrdered;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.IntakeEvent.Signature;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.RecordedBytes;
import org.doudi.events.ReporterType;
import org.doudi.events.RoutingEvent.UnitPartCompleted;
import org.doudi.events.ScopeCode;
import org.doudi.events.SealedFor;
import org.doudi.events.SealedFor.Sort;
import org.doudi.events.SealedText;
import org.doudi.events.Sealing;
import org.doudi.events.SignatureKind;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.testkit.ForeignLog;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

/// What intake and deadline tell over Kafka, this stage takes up: once, in order, and sealed to the reporter.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "routing"))
class ReactingTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Instant NOON = Instant.parse("2026-02-09T04:00:00Z");
    private static final Instant DUE = Instant.parse("2026-02-10T09:30:00Z");
    private static final OrgCode BDC = new OrgCode("BDC");

    private final StreamId caseId = new StreamId(UUID.randomUUID());
    private final UUID subject = UUID.randomUUID();
    private final Sealing.KeyPair reporter = Sealing.newKeyPair();

    @Inject
    Casework casework;

    @Test
    void aCaseComesFromIntakeAndAnUnsignedOrderIsDeemedReceived() throws GeneralSecurityException {
        try (ForeignLog intake = new ForeignLog("/intake-service", "user:clerk1");
                ForeignLog deadline = new ForeignLog("/deadline-service", "user:clerk1")) {
            intake.tells(caseId, registered(), NOON);
            RecordedBytes escalated = intake.tells(caseId, escalation(), NOON);
            intake.sends(escalated);
            await().atMost(LIMIT).until(() -> LEAD.get(path()).status() == 200);
            casework.departmentsAreKnown();
            LEAD.post(path() + "/review/conclusion", concluded("DOABLE", unit("BDC", "SOLE")))
                    .statusCode(200)
                    .carries("ETag", "\"2\"");
            String order = Orders.issue(caseId.toString()).getFirst();

            RecordedBytes breached = deadline.tells(caseId, unsigned(UUID.fromString(order)), DUE);
            deadline.sends(breached);
            await().atMost(LIMIT)
                    .until(() -> CLERK.get("/api/v1/transfers/" + order).text().contains("DEEMED"));
            assertThat(CLERK.get("/api/v1/transfers/" + order).text())
                    .contains("\"receivedAt\":\"2026-02-10T09:30:00Z\"");

            Caller.coordinatorOf("BDC")
                    .post("/api/v1/transfers/" + order + "/completion", Bodies.COMPLETION)
                    .statusCode(200);
            assertThat(Sealing.opener(reporter.privateKey())
                            .open(new SealedFor(subject, caseId, Sort.WORDS), sealedResult()))
                    .isEqualTo("张三的登记已办妥");
        }
    }

    /// 四(四): what intake orders holds here; to whoever is complained of the case is not there.
    @Test
    void whoIsComplainedOfDoesNotFindTheCase() {
        Caller accused = new Caller("lead9", "ZWZX", "centre-lead");
        try (ForeignLog intake = new ForeignLog("/intake-service", "user:clerk1")) {
            intake.tells(caseId, registered(), NOON);
            intake.tells(caseId, new RecusalOrdered(List.of(new StaffId("lead9")), List.of(BDC)), NOON);
            intake.tells(caseId, escalation(), NOON);
            await().atMost(LIMIT).until(() -> LEAD.get(path()).status() == 200);
            casework.departmentsAreKnown();

            accused.get(path()).statusCode(404).says("code", "case.unknown");
            accused.get(path() + "/words").statusCode(404).says("code", "case.unknown");
            accused.post(path() + "/review/conclusion", concluded("DOABLE", unit("SWJ", "SOLE")))
                    .statusCode(404)
                    .says("code", "case.unknown");
            LEAD.post(path() + "/review/conclusion", concluded("DOABLE", unit("BDC", "SOLE")))
                    .statusCode(409)
                    .says("code", "recusal.unit");
            LEAD.post(path() + "/review/conclusion", concluded("DOABLE", unit("SWJ", "SOLE")))
                    .statusCode(200);
        }
    }

    /// 三.3: the centre tells whom the authority above left waiting, once deadline has counted to the end.
    @Test
    void whatNobodyAboveAnsweredIsToldByTheCentre() {
        try (ForeignLog intake = new ForeignLog("/intake-service", "user:clerk1");
                ForeignLog deadline = new ForeignLog("/deadline-service", "user:clerk1")) {
            intake.tells(caseId, registered(), NOON);
            intake.tells(caseId, escalation(), NOON);
            await().atMost(LIMIT).until(() -> LEAD.get(path()).status() == 200);
            casework.departmentsAreKnown();
            LEAD.post(path() + "/review/conclusion", concluded("BEYOND_AUTHORITY", unit("BDC", "SOLE")))
                    .statusCode(200);
            Caller.coordinatorOf("BDC")
                    .post(path() + "/superior/report", Bodies.TO_SUPERIOR)
                    .statusCode(200);
            LEAD.post(path() + "/superior/silence", Bodies.SUPERIOR_SILENCE)
                    .statusCode(409)
                    .says("code", "superior.not-overdue");

            deadline.tells(
                    caseId,
                    new ClockLapsed(UUID.randomUUID(), ClockKind.UP_SILENCE, ClockScope.item(1), DUE, DUE),
                    DUE);
            await().atMost(LIMIT)
                    .until(() -> LEAD.post(path() + "/superior/silence", Bodies.SUPERIOR_SILENCE)
                                    .status()
                            == 200);
            LEAD.get(path()).statusCode(200).says("state", "FOLLOW_UP");
        }
    }

    /// The limits are deadline-service's: what it has counted is what a unit is held to here.
    @Test
    void theLimitsThatWereCountedElsewhereAreHeldHere() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Instant due = now.plus(Duration.ofDays(1));
        Caller unit = Caller.coordinatorOf("BDC");
        try (ForeignLog intake = new ForeignLog("/intake-service", "user:clerk1");
                ForeignLog deadline = new ForeignLog("/deadline-service", "user:clerk1")) {
            intake.tells(caseId, registered(), NOON);
            intake.tells(caseId, escalation(), NOON);
            await().atMost(LIMIT).until(() -> LEAD.get(path()).status() == 200);
            casework.departmentsAreKnown();
            LEAD.post(path() + "/review/conclusion", concluded("DOABLE", unit("BDC", "SOLE")))
                    .statusCode(200);
            String order = Orders.issue(caseId.toString()).getFirst();
            String transfer = "/api/v1/transfers/" + order;
            unit.post(transfer + "/receipt", Map.of()).statusCode(200);
            unit.post(transfer + "/objection", Bodies.OBJECTION).statusCode(409).says("code", "objection.too-late");
            unit.post(transfer + "/extension", Bodies.extension(due.plusSeconds(1)))
                    .statusCode(409)
                    .says("code", "extension.limit-unknown");

            ClockStarted handling = started(ClockKind.HANDLE, ClockScope.item(1, 1), now, due);
            deadline.tells(caseId, handling, now);
            await().atMost(LIMIT)
                    .until(() -> unit.post(transfer + "/extension", Bodies.extension(due.plus(Duration.ofDays(9))))
                            .text()
                            .contains("extension.beyond-cap"));
            deadline.tells(caseId, moved(handling, due.plusSeconds(10)), now);
            await().atMost(LIMIT).until(() -> casework.hasLimit(handling.clockId(), due.plusSeconds(10)));
            deadline.tells(caseId, resumed(handling, due.plusSeconds(20)), now);
            await().atMost(LIMIT).until(() -> casework.hasLimit(handling.clockId(), due.plusSeconds(20)));
            deadline.tells(caseId, moved(handling, due.plusSeconds(10)), now);
            await().atMost(LIMIT).until(() -> casework.hasLimit(handling.clockId(), due.plusSeconds(10)));
            unit.post(transfer + "/extension", Bodies.extension(due.plusSeconds(10)))
                    .statusCode(400)
                    .says("code", "extension.not-later");
            unit.post(transfer + "/extension", Bodies.extension(due.plus(Duration.ofDays(1))))
                    .statusCode(200);
            unit.post(transfer + "/extension/notices", Bodies.EXTENSION_NOTICE).statusCode(200);
            assertThat(unit.get(transfer).of().json().at("/extension/standing").asText())
                    .isEqualTo("IN_EFFECT");
            Caller.CHIEF
                    .post(transfer + "/extension/refusal", Bodies.EXTENSION_REFUSAL)
                    .statusCode(200);

            deadline.tells(
                    caseId,
                    started(ClockKind.SIGN, ClockScope.order(1, 1, UUID.fromString(order), BDC), now, due),
                    now);
            await().atMost(LIMIT)
                    .until(() ->
                            unit.post(transfer + "/objection", Bodies.OBJECTION).status() == 200);
        }
    }

    private static ClockResumed resumed(ClockStarted clock, Instant until) {
        return new ClockResumed(
                clock.clockId(),
                clock.kind(),
                clock.scope(),
                until,
                false,
                false,
                clock.startEventId(),
                Optional.empty());
    }

    private static ClockStarted started(ClockKind kind, ClockScope scope, Instant at, Instant due) {
        return new ClockStarted(
                UUID.randomUUID(),
                kind,
                scope,
                UUID.randomUUID(),
                at,
                Optional.of(1),
                due,
                Optional.of(due.plus(Duration.ofDays(8))),
                List.of(),
                "三.4",
                "2026",
                false,
                Optional.empty());
    }

    private static ClockRescheduled moved(ClockStarted clock, Instant due) {
        return new ClockRescheduled(
                clock.clockId(),
                clock.kind(),
                clock.scope(),
                clock.dueAt(),
                due,
                RescheduleCause.EXTENSION,
                UUID.randomUUID(),
                Optional.empty());
    }

    private SealedText sealedResult() {
        return casework.events(caseId.toString()).stream()
                .filter(UnitPartCompleted.class::isInstance)
                .map(event -> ((UnitPartCompleted) event).result())
                .findFirst()
                .orElseThrow();
    }

    private String path() {
        return "/api/v1/cases/" + caseId;
    }

    private CaseRegistered registered() {
        return new CaseRegistered(
                new NumberTemplate("乌办反〔2026〕0001号"),
                "CASE/150626/2026",
                List.of(ScopeCode.NOT_ACCEPTED_OR_APPROVED),
                new Registration(
                        subject,
                        reporter.publicKey(),
                        ReporterType.PERSON,
                        Optional.of(sealed("张三")),
                        Optional.of(sealed("13800000000")),
                        Optional.empty(),
                        sealed("二手房不能过户"),
                        sealed("尽快过户"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(BDC),
                        Optional.empty()),
                List.of(),
                new StaffId("clerk1"),
                NOON,
                Optional.empty(),
                new Signature(SignatureKind.WET, Optional.empty(), NOON),
                Optional.empty(),
                Optional.empty());
    }

    private static EscalatedToReview escalation() {
        return new EscalatedToReview(
                EscalationReason.UNSATISFIED, Optional.empty(), Optional.of(new StaffId("clerk1")), List.of(BDC));
    }

    private static DeadlineBreached unsigned(UUID transferId) {
        return new DeadlineBreached(
                UUID.randomUUID(),
                ClockKind.SIGN,
                ClockScope.order(1, 1, transferId, BDC),
                List.of(),
                NOON,
                DUE,
                DUE,
                "2026-1",
                List.of());
    }

    private SealedText sealed(String text) {
        return new CaseSeal(subject, reporter.publicKey(), caseId).words(text);
    }
}
