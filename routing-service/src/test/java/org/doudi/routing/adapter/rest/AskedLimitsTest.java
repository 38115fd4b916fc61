package org.doudi.routing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doudi.routing.adapter.rest.Bodies.unit;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.PolicyPublished;
import org.doudi.events.StreamId;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policy;
import org.doudi.store.policy.KnownPolicies;
import org.doudi.testkit.ForeignLog;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 时限政策 from the log to what a unit is held to: limits that no clock tells are asked of deadline-service.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "routing"))
@WithTestResource(Calendar.class)
class AskedLimitsTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Policy FROM_FILING = new Policy(
            "2026-02",
            LocalDate.of(2026, 2, 1),
            Map.of(
                    ParameterKey.EXTENSION_CAP_BASIS, "FROM_GRANT",
                    ParameterKey.EXTENSION_CAP, "12",
                    ParameterKey.EXTENSION_MODE, "GRANT_REQUIRED",
                    ParameterKey.OBJECTION_FILING, "3"));

    @Inject
    Casework casework;

    @Inject
    KnownPolicies policies;

    private final Caller unit = Caller.coordinatorOf("BDC");
    private final Instant due = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);
    private String transfer = "";

    @BeforeEach
    void aUnitHandlesUnderAPolicyOfItsOwn() {
        try (ForeignLog deadline = new ForeignLog("/deadline-service", "system:deadline")) {
            if (policies.get().find("2026-02").isEmpty()) {
                deadline.tells(
                        StreamId.named("reference", "150626"),
                        new PolicyPublished(FROM_FILING.version(), FROM_FILING.from(), FROM_FILING.parameters()),
                        Instant.parse("2026-01-20T01:00:00Z"));
            }
            await().atMost(LIMIT).until(() -> policies.get().find("2026-02").isPresent());
            String caseId = casework.concluded("DOABLE", unit("BDC", "SOLE"));
            String order = Orders.issue(caseId).getFirst();
            transfer = "/api/v1/transfers/" + order;
            unit.post(transfer + "/receipt", Map.of()).statusCode(200);
            ClockStarted handling = handling();
            deadline.tells(StreamId.parse(caseId), handling, Instant.now());
            await().atMost(LIMIT).until(() -> casework.hasLimit(handling.clockId(), due));
        }
    }

    @AfterEach
    void theCalendarIsThereAgain() {
        System.clearProperty(Calendar.CLOSED);
    }

    /// the clock told of two days, the policy of twelve from the filing; and somebody must grant it.
    @Test
    void theCapIsCountedFromTheFilingAndTheGrantPutsItInForce() {
        unit.post(transfer + "/extension", Bodies.extension(Instant.now().plus(Duration.ofDays(13))))
                .statusCode(400)
                .says("code", "extension.beyond-cap");
        unit.post(transfer + "/extension", Bodies.extension(Instant.now().plus(Duration.ofDays(11))))
                .statusCode(200);
        unit.post(transfer + "/extension/notices", Bodies.EXTENSION_NOTICE).statusCode(200);
        assertThat(standing()).isEqualTo("REQUESTED");

        Caller.CHIEF.post(transfer + "/extension/grant", Map.of()).statusCode(200);
        assertThat(standing()).isEqualTo("IN_EFFECT");
        assertThat(unit.get(transfer).of().json().at("/extension/grantedBy").asText())
                .isNotEmpty();
    }

    @Test
    void whileNobodyCanCountItIsRefusedForNow() {
        System.setProperty(Calendar.CLOSED, "true");
        unit.post(transfer + "/extension", Bodies.extension(Instant.now().plus(Duration.ofDays(11))))
                .statusCode(409)
                .says("code", "extension.limit-unknown");
        unit.post(transfer + "/objection", Bodies.OBJECTION).statusCode(409).says("code", "objection.too-late");
    }

    /// three days from the issue, though signing has one.
    @Test
    void anObjectionHasTheTimeThatThePolicyGivesIt() {
        unit.post(transfer + "/objection", Bodies.OBJECTION).statusCode(200);
    }

    private String standing() {
        return unit.get(transfer).of().json().at("/extension/standing").asText();
    }

    private ClockStarted handling() {
        return new ClockStarted(
                UUID.randomUUID(),
                ClockKind.HANDLE,
                ClockScope.item(1, 1),
                UUID.randomUUID(),
                Instant.now(),
                Optional.of(1),
                due,
                Optional.of(due.plus(Duration.ofDays(1))),
                List.of(),
                "三.4",
                "2026",
                false,
                Optional.empty());
    }
}
