package org.doudi.intake.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doudi.intake.adapter.rest.Hall.assertProblem;
import static org.doudi.intake.adapter.rest.Hall.done;
import static org.doudi.intake.adapter.rest.Hall.path;
import static org.doudi.intake.adapter.rest.Hall.post;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.doudi.events.CaseState;
import org.doudi.events.NumberTemplate;
import org.doudi.events.ReportingEvent.CaseArchived;
import org.doudi.events.StreamId;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ForeignLog;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 删除个人信息: nobody opens anything any more, nothing stands anywhere in clear, and what happened stays on record.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class ErasureApiTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Map<String, ?> WITHDRAWN = Map.of("reason", "CONSENT_WITHDRAWN");

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    Pool pool;

    private Hall hall;
    private Api lead = Api.at(base);

    @BeforeEach
    void open() {
        hall = new Hall(base, pool);
        lead = hall.staff("lead1", "centre-lead");
    }

    @Test
    void aPersonIsErasedFromAllHisCases() {
        String phone = "19911110001";
        String first = filed(phone, "金丝雀甲");
        String second = filed(phone, "金丝雀乙");
        String another = filed("19911110002", "别人的话");
        String subject = subjectOf(first);
        assertThat(opened(first).status()).isEqualTo(200);

        done(lead, path(first, "erasure"), WITHDRAWN);

        assertThat(hall.events(first)).endsWith("PersonalDataErased");
        assertThat(hall.events(second)).endsWith("PersonalDataErased");
        assertThat(hall.events(another)).doesNotContain("PersonalDataErased");
        assertProblem(opened(first), 404, "reporter.erased");
        assertProblem(opened(second), 404, "reporter.erased");
        assertThat(opened(another).status()).isEqualTo(200);
        assertThat(number("SELECT count(*) FROM subject WHERE id = '" + subject + "'"))
                .isZero();
        assertNowhereInClear("金丝雀甲", "金丝雀乙", phone);
    }

    @Test
    void toEraseAgainChangesNothing() {
        String id = filed("19911110003", "一次");
        done(lead, path(id, "erasure"), WITHDRAWN);

        done(lead, path(id, "erasure"), Map.of("reason", "RETENTION_OVER"));

        assertThat(hall.events(id)).containsOnlyOnce("PersonalDataErased");
    }

    /// 第四十七条: what is still being dealt with needs to know whom to tell.
    @Test
    void whoHasAnOpenCaseIsNotErased() {
        String phone = "19911110004";
        String id = filed(phone, "办完了");
        String open = sent(phone, "没办完");

        assertProblem(post(lead, path(id, "erasure"), WITHDRAWN), 409, "erasure.not-archived");
        assertProblem(post(lead, path(open, "erasure"), WITHDRAWN), 409, "erasure.not-archived");

        assertThat(hall.events(id)).doesNotContain("PersonalDataErased");
        assertThat(opened(id).status()).isEqualTo(200);
    }

    @Test
    void whoComesBackIsSomebodyNew() {
        String phone = "19911110005";
        String id = filed(phone, "从前");
        String before = subjectOf(id);
        done(lead, path(id, "erasure"), WITHDRAWN);

        String later = sent(phone, "如今");

        assertThat(subjectOf(later)).isNotEqualTo(before);
        assertThat(opened(later).status()).isEqualTo(200);
    }

    /// Whoever comes back while he is being erased has his words kept, or is told to ask again.
    @Test
    void noCaseIsSealedToAKeyThatIsGone() throws Exception {
        for (int round = 0; round < 10; round++) {
            String phone = "199222200%02d".formatted(round);
            String id = filed(phone, "从前");
            try (var both = Executors.newFixedThreadPool(4)) {
                List<Future<Answer>> coming = IntStream.range(0, 3)
                        .mapToObj(_ -> both.submit(() ->
                                post(hall.integrator("integrator-demo"), "/api/v1/cases", reflection(phone, "如今"))))
                        .toList();
                Future<Answer> erasing = both.submit(() -> post(lead, path(id, "erasure"), WITHDRAWN));
                assertThat(erasing.get().status()).isIn(200, 409, 500);
                for (Future<Answer> came : coming) {
                    if (came.get().status() == 201) {
                        assertThat(opened(came.get().json().path("caseId").asText())
                                        .status())
                                .isEqualTo(200);
                    }
                }
            }
        }
    }

    /// 三.7: what is kept elsewhere from now on is without his files.
    @Test
    void theFilesOfWhoWasErasedAreNotGivenOut() {
        String id = done(
                        hall.clerk(),
                        "/api/v1/cases",
                        Bodies.with(Bodies.CASE, "reflection.reporter.phone", "19911110009"))
                .path("caseId")
                .asText();
        assertThat(hall.clerk()
                        .under("file-" + id)
                        .post(
                                path(id, "attachments?kind=EVIDENCE&name=a.pdf"),
                                "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(201);
        done(hall.clerk(), path(id, "withdrawal"), Bodies.WITHDRAWAL);
        noteFiled(id, CaseState.WITHDRAWN);
        Api services = hall.client("doudi-services", "service");
        assertThat(services.get(path(id, "attachments/1/ciphertext")).status()).isEqualTo(200);

        done(lead, path(id, "erasure"), WITHDRAWN);

        assertProblem(services.get(path(id, "attachments/1/ciphertext")), 404, "reporter.erased");
    }

    @Test
    void whatIsNoCaseAndNoReasonIsRefused() {
        assertProblem(post(lead, path(UUID.randomUUID().toString(), "erasure"), WITHDRAWN), 404, "case.unknown");
        assertProblem(post(lead, path(hall.sent(), "erasure"), Map.of("reason", "BECAUSE")), 400, "request.invalid");
        assertProblem(post(hall.chief(), path(hall.sent(), "erasure"), WITHDRAWN), 403, "request.forbidden");
    }

    private String sent(String phone, String words) {
        return done(hall.integrator("integrator-demo"), "/api/v1/cases", reflection(phone, words))
                .path("caseId")
                .asText();
    }

    private static Map<String, ?> reflection(String phone, String words) {
        return Bodies.with(
                Bodies.with(Bodies.with(Bodies.SENT, "reflection.reporter.phone", phone), "reflection.problem", words),
                "externalRef",
                "OA-" + UUID.randomUUID());
    }

    private String filed(String phone, String words) {
        String id = sent(phone, words);
        done(hall.clerk(), path(id, "refusal"), Bodies.REFUSAL);
        noteFiled(id, CaseState.NOT_ACCEPTED);
        return id;
    }

    private void noteFiled(String id, CaseState from) {
        try (ForeignLog reporting = new ForeignLog("/reporting-service", "system:test")) {
            reporting.tells(StreamId.parse(id), archived(from), Instant.parse("2026-02-12T02:00:00Z"));
        }
        await().atMost(LIMIT).until(() -> hall.events(id).contains("ArchivalNoted"));
    }

    private static CaseArchived archived(CaseState from) {
        return new CaseArchived(
                new NumberTemplate("乌办反档〔2026〕0001号"),
                "ARCHIVE/150626/2026",
                from,
                "00",
                List.of(),
                LocalDate.parse("2036-12-31"),
                Optional.empty());
    }

    private Answer opened(String id) {
        return post(
                hall.clerk(),
                "/api/v1/openings",
                Map.of("purpose", "核实", "cases", List.of(Map.of("caseId", id, "fields", List.of("PROBLEM")))));
    }

    private String subjectOf(String id) {
        return text("SELECT DISTINCT subject::text FROM reflection_trait WHERE stream = '" + id + "'");
    }

    /// Every row of every table, as text and as the bytes of one.
    private void assertNowhereInClear(String... canaries) {
        for (String table : tables()) {
            String rows = text("SELECT coalesce(string_agg(t::text, ' '), '') FROM \"" + table + "\" t");
            for (String canary : canaries) {
                assertThat(rows)
                        .as("%s in %s", canary, table)
                        .doesNotContain(canary)
                        .doesNotContain(HexFormat.of().formatHex(canary.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    private List<String> tables() {
        return StreamSupport.stream(
                        pool.query("SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'"
                                        + " AND has_table_privilege(format('%I.%I', schemaname, tablename), 'SELECT')")
                                .execute()
                                .await()
                                .indefinitely()
                                .spliterator(),
                        false)
                .map(row -> row.getString(0))
                .toList();
    }

    private String text(String sql) {
        return pool.query(sql)
                .execute()
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getString(0);
    }

    private long number(String sql) {
        return pool.query(sql)
                .execute()
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }
}
