package org.doudi.evaluation.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doudi.evaluation.adapter.rest.Hall.clerk;
import static org.doudi.evaluation.adapter.rest.Hall.done;
import static org.doudi.evaluation.adapter.rest.Hall.path;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.doudi.events.CaseSeal;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockLapsed;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.EvaluationEvent.CaseClosed;
import org.doudi.events.EvaluationEvent.ItemClosed;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.IntakeEvent.RecusalOrdered;
import org.doudi.events.IntakeEvent.ReflectionReceived;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.IntakeEvent.Signature;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.RecordedBytes;
import org.doudi.events.ReporterType;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.ReviewItem;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.ScopeCode;
import org.doudi.events.SealedFor;
import org.doudi.events.SealedText;
import org.doudi.events.Sealing;
import org.doudi.events.SignatureKind;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;
import org.doudi.testkit.Api;
import org.doudi.testkit.ForeignLog;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

/// What the other stages tell over Kafka, this stage takes up: once, in order, and sealed to the reporter.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "evaluation"))
class ReactingTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Instant NOON = Instant.parse("2026-02-09T04:00:00Z");
    private static final Instant DUE = Instant.parse("2026-02-24T09:30:00Z");
    private static final OrgCode BDC = new OrgCode("BDC");

    private final StreamId caseId = new StreamId(UUID.randomUUID());
    private final UUID subject = UUID.randomUUID();
    private final Sealing.KeyPair reporter = Sealing.newKeyPair();

    @Inject
    Hall hall;

    @Test
    void anItemThatIsRatedWaitsForTheOneThatExpires() throws GeneralSecurityException {
        try (ForeignLog intake = new ForeignLog("/intake-service", "client:integrator-demo");
                ForeignLog routing = new ForeignLog("/routing-service", "user:lead1");
                ForeignLog deadline = new ForeignLog("/deadline-service", "system:deadline")) {
            intake.tells(caseId, new ReflectionReceived(registration(), Optional.of("A-1"), NOON), NOON);
            routing.tells(caseId, concluded(), NOON);
            RecordedBytes completed = routing.tells(caseId, completed(1), NOON);
            routing.sends(completed);
            routing.tells(caseId, completed(2), NOON);
            await().atMost(LIMIT).until(() -> items() == 2);

            Map<String, Object> rating = new TreeMap<>(Requested.of(1, Requested.rating(1)));
            rating.put("comment", "张三很满意");
            done(Hall.client("integrator-demo", "integrator"), path(caseId.toString(), "ratings"), rating);
            assertThat(Sealing.opener(reporter.privateKey())
                            .open(new SealedFor(subject, caseId, SealedFor.Sort.WORDS), comment()))
                    .isEqualTo("张三很满意");
            assertThat(hall.events(caseId.toString())).last().isInstanceOf(ItemClosed.class);

            done(clerk(), path(caseId.toString(), "rating-attempts"), Requested.ATTEMPT);
            RecordedBytes lapsed = deadline.tells(caseId, lapsed(), DUE);
            deadline.sends(lapsed);
            await().atMost(LIMIT).until(() -> hall.events(caseId.toString()).getLast() instanceof CaseClosed);
            assertThat(hall.events(caseId.toString()))
                    .extracting(event -> event.getClass().getSimpleName())
                    .containsExactly(
                            "SourceNoted",
                            "ItemsAwaited",
                            "EvaluationOpened",
                            "EvaluationOpened",
                            "Rated",
                            "ItemClosed",
                            "RatingAttempted",
                            "RatingExpired",
                            "CaseClosed");
        }
    }

    /// 四(四): what intake orders holds here; to whoever is complained of the case is not there.
    @Test
    void whoIsComplainedOfDoesNotFindTheCase() {
        Api accused = Hall.staff("clerk9", "clerk");
        try (ForeignLog intake = new ForeignLog("/intake-service", "user:clerk1");
                ForeignLog routing = new ForeignLog("/routing-service", "user:lead1")) {
            intake.tells(caseId, registered(new Matter("BDC-01", "不动产转移登记")), NOON);
            intake.tells(caseId, new RecusalOrdered(List.of(new StaffId("clerk9")), List.of()), NOON);
            routing.tells(caseId, completed(1), NOON);
            await().atMost(LIMIT).until(() -> items() == 1);

            assertThat(accused.get("/api/v1/cases/" + caseId).status()).isEqualTo(404);
            assertThat(accused.get(path(caseId.toString(), "words")).status()).isEqualTo(404);
            assertThat(accused.under("r1")
                            .post(path(caseId.toString(), "ratings"), Requested.json(Requested.rating(1)))
                            .status())
                    .isEqualTo(404);
            done(clerk(), path(caseId.toString(), "ratings"), Requested.rating(1));
        }
    }

    /// 凭码评价: number and matter are those of the registration, and nothing else of it is told.
    @Test
    void theHolderOfACodeSeesWhatItIsAbout() throws GeneralSecurityException {
        try (ForeignLog intake = new ForeignLog("/intake-service", "user:clerk1");
                ForeignLog routing = new ForeignLog("/routing-service", "user:lead1")) {
            intake.tells(caseId, registered(new Matter("BDC-01", "不动产转移登记")), NOON);
            routing.tells(caseId, completed(1), NOON);
            await().atMost(LIMIT).until(() -> items() == 1);

            String code = done(clerk(), path(caseId.toString(), "rating-invitations"), Requested.INVITATION)
                    .path("code")
                    .asText();
            String seen = Hall.nobody().get("/api/v1/ratings/" + code).body();
            assertThat(seen).contains("不动产转移登记").doesNotContain("张三").doesNotContain(subject.toString());
        }
    }

    private CaseRegistered registered(Matter matter) {
        Registration told = registration();
        return new CaseRegistered(
                new NumberTemplate("乌办反〔2026〕0001号"),
                "accepted",
                List.of(ScopeCode.REPEAT_VISITS),
                new Registration(
                        told.subject(),
                        told.reporterKey(),
                        told.reporterType(),
                        told.reporterName(),
                        told.reporterPhone(),
                        told.organisation(),
                        told.problem(),
                        told.demand(),
                        told.suggestion(),
                        Optional.of(matter),
                        told.involvedUnits(),
                        told.visitCount()),
                List.of(),
                new StaffId("clerk1"),
                NOON,
                Optional.empty(),
                new Signature(SignatureKind.EXEMPT_REMOTE, Optional.empty(), NOON),
                Optional.empty(),
                Optional.empty());
    }

    private long items() {
        return clerk().get("/api/v1/cases/" + caseId).json().path("items").findValues("state").stream()
                .filter(state -> state.asText().equals("COMPLETED"))
                .count();
    }

    private SealedText comment() {
        return hall.events(caseId.toString()).stream()
                .filter(Rated.class::isInstance)
                .map(event -> ((Rated) event).comment().orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private ReviewConcluded concluded() {
        return new ReviewConcluded(List.of(item(1), item(2)), List.of(), Optional.empty(), NOON, List.of());
    }

    private ReviewItem item(int itemNo) {
        List<UnitAssignment> sole = List.of(new UnitAssignment(BDC, UnitRole.SOLE));
        return new ReviewItem(itemNo, ReviewOutcome.DOABLE, sole, Optional.empty(), sealed("会议研究"), sealed("按职责办理"));
    }

    private HandlingCompleted completed(int itemNo) {
        return new HandlingCompleted(
                itemNo, 1, TransferKind.TRANSFER, List.of(BDC), sealed("已办妥"), new StaffId("coord-bdc"), NOON);
    }

    private static ClockLapsed lapsed() {
        return new ClockLapsed(UUID.randomUUID(), ClockKind.RATE_WAIT, ClockScope.item(2, 1), DUE, DUE);
    }

    private Registration registration() {
        return new Registration(
                subject,
                reporter.publicKey(),
                ReporterType.PERSON,
                Optional.of(sealed("张三")),
                Optional.of(seal().phone("13800000000")),
                Optional.empty(),
                sealed("二手房不能过户"),
                sealed("尽快过户"),
                Optional.empty(),
                Optional.empty(),
                List.of(BDC),
                Optional.empty());
    }

    private SealedText sealed(String text) {
        return seal().words(text);
    }

    private CaseSeal seal() {
        return new CaseSeal(subject, reporter.publicKey(), caseId);
    }
}
