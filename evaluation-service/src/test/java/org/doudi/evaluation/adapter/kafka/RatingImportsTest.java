package org.doudi.evaluation.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.doudi.evaluation.domain.EvaluationState;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.EvaluationEvent.ReworkOrdered;
import org.doudi.events.OrgCode;
import org.doudi.events.RatingChannel;
import org.doudi.events.RatingLevel;
import org.doudi.events.Recorded;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.SealedText;
import org.doudi.events.Sealing;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.TransferKind;
import org.doudi.store.log.EventLog;
import org.doudi.store.status.DeadLetters;
import org.doudi.testkit.ForeignLog;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 好差评导入 over a real broker — 三.5.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "evaluation"))
class RatingImportsTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Instant DONE = Instant.parse("2026-02-09T04:00:00Z");
    private static final String LATER = "2026-02-09T05:00:00Z";

    private final RatingPlatform platform = new RatingPlatform();
    private final StreamId caseId = new StreamId(UUID.randomUUID());
    private final String caseNo = "乌办反〔2026〕" + UUID.randomUUID();
    private final String ratingId = "HCP-" + UUID.randomUUID();

    @Inject
    EventLog log;

    @Inject
    DeadLetters deadLetters;

    @Inject
    Pool pool;

    @BeforeEach
    void completed() {
        execute(
                "insert into subject_key (stream, subject, public_key) values ($1, $2, $3)",
                Tuple.of(
                        caseId.value(),
                        UUID.randomUUID(),
                        Sealing.newKeyPair().publicKey().value()));
        execute("insert into case_number (case_no, stream) values ($1, $2)", Tuple.of(caseNo, caseId.value()));
        try (ForeignLog routing = new ForeignLog("/routing-service", "user:lead1")) {
            routing.tells(
                    caseId,
                    new HandlingCompleted(
                            EvaluationState.WHOLE_CASE,
                            1,
                            TransferKind.TRANSFER,
                            List.of(new OrgCode("BDC")),
                            new SealedText("c2VhbGVk"),
                            new StaffId("coord-bdc"),
                            DONE),
                    DONE);
            await().atMost(LIMIT).until(() -> events().size() == 1);
        }
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void aRatingOfThePlatformIsTakenOnce() {
        platform.send(RatingPlatform.rating(ratingId, caseNo, 5, LATER));
        platform.send(RatingPlatform.rating(ratingId, caseNo, 5, LATER));
        after();

        assertThat(ratings()).singleElement().satisfies(rated -> {
            assertThat(rated.subject()).isEqualTo(EvaluationSubject.HANDLING);
            assertThat(rated.level()).isEqualTo(RatingLevel.DISSATISFIED);
            assertThat(rated.rawScale()).isEqualTo(5);
            assertThat(rated.rawLevel()).isEqualTo(5);
            assertThat(rated.channel()).isEqualTo(RatingChannel.PLATFORM);
            assertThat(rated.typedBy()).isEmpty();
            assertThat(rated.ratedAt()).isEqualTo(Instant.parse(LATER));
            assertThat(rated.reasons()).hasSize(1);
            assertThat(rated.comment().orElseThrow().value()).doesNotContain("张三");
        });
        assertThat(events()).filteredOn(ReworkOrdered.class::isInstance).hasSize(1);
    }

    @Test
    void whatIsNoRatingIsKeptAsItCameWithItsReasonAndCounted() {
        long before = dead();
        String wrong = RatingPlatform.rating(ratingId, caseNo, 6, LATER);
        platform.send(wrong);
        platform.send("{\"ratingId\":");
        after();

        assertThat(platform.deadBecause(wrong, LIMIT)).isEqualTo("rating.invalid: level");
        assertThat(platform.deadBecause("{\"ratingId\":", LIMIT)).isEqualTo("rating.malformed");
        assertThat(dead()).isGreaterThanOrEqualTo(before + 2);
        assertThat(ratings()).isEmpty();
    }

    @Test
    void whatNoRuleTakesIsADeadLetterWithTheRulesCode() {
        String unknown = RatingPlatform.rating(ratingId, "乌办反〔2026〕9999号" + ratingId.substring(4), 1, LATER);
        String early = RatingPlatform.rating(ratingId, caseNo, 5, "2026-02-09T03:00:00Z");
        String second = RatingPlatform.rating(ratingId + "-2", caseNo, 1, LATER);
        platform.send(unknown);
        platform.send(early);
        platform.send(RatingPlatform.rating(ratingId, caseNo, 1, LATER));
        platform.send(second);
        after();

        assertThat(platform.deadBecause(unknown, LIMIT)).isEqualTo("rating.refused: case.unknown");
        assertThat(platform.deadBecause(early, LIMIT)).isEqualTo("rating.refused: rating.of-earlier-round");
        assertThat(platform.deadBecause(second, LIMIT)).isEqualTo("rating.refused: rating.already-rated");
        assertThat(ratings()).hasSize(1);
    }

    @Test
    void aNumberOfThePlatformIsOneCasesOnly() {
        String other = caseNo + "-2";
        execute("insert into case_number (case_no, stream) values ($1, $2)", Tuple.of(other, UUID.randomUUID()));
        String again = RatingPlatform.rating(ratingId, other, 1, LATER);
        platform.send(RatingPlatform.rating(ratingId, caseNo, 1, LATER));
        platform.send(again);
        after();

        assertThat(platform.deadBecause(again, LIMIT)).isEqualTo("rating.refused: rating.number-of-another-case");
        assertThat(ratings()).hasSize(1);
    }

    /// All that was sent before has been dealt with.
    private void after() {
        String last = "{\"last\":\"" + UUID.randomUUID() + "\"}";
        platform.send(last);
        platform.deadBecause(last, LIMIT);
    }

    private List<DomainEvent> events() {
        return log.load(caseId).await().atMost(LIMIT).stream()
                .map(Recorded::event)
                .toList();
    }

    private List<Rated> ratings() {
        return events().stream()
                .filter(Rated.class::isInstance)
                .map(Rated.class::cast)
                .toList();
    }

    private long dead() {
        return deadLetters.count().await().atMost(LIMIT);
    }

    private void execute(String sql, Tuple values) {
        pool.preparedQuery(sql).execute(values).await().atMost(LIMIT);
    }
}
