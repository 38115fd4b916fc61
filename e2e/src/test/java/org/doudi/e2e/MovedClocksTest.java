package org.doudi.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.doudi.events.DeadlineEvent.ClockRescheduled;
import org.doudi.events.DeadlineEvent.RescheduleCause;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventCodec;
import org.doudi.events.HandlingClass;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.ReceiptMode;
import org.doudi.events.RecordedBytes;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewOpened;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;
import org.doudi.local.server.Ports;
import org.doudi.testkit.Api;
import org.doudi.testkit.ForeignLog;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 日历调整 while the service is at work — §4.1-9: what is published moves thousands of clocks, each once, and who asks
/// meanwhile is answered. `-Ddoudi.moved=100000` moves so many.
@Order(6)
class MovedClocksTest {
    private static final int MOVED = Integer.getInteger("doudi.moved", 5_000);
    private static final int STAYING = MOVED / 10;
    private static final Duration LIMIT = Duration.ofSeconds(60 + MOVED / 100);
    private static final int READERS = 16;
    private static final String RESCHEDULED = "doudi.ClockRescheduled.v1";

    /// Wednesday, ten in the morning.
    private static final Instant NOW = Instant.parse("2025-06-11T02:00:00Z");

    private static final Instant OPENING = Instant.parse("2025-06-11T00:30:00Z");
    private static final WorkedDays BEFORE = new WorkedDays(Set.of(), Set.of());
    private static final WorkedDays AFTER = new WorkedDays(
            Set.of(LocalDate.parse("2025-06-13"), LocalDate.parse("2025-06-16")),
            Set.of(LocalDate.parse("2025-06-14")));
    private static final String NOTICE = """
            {"year": 2025, "kind": "LOCAL", "docNo": "乌政办〔2025〕6号", "publishedOn": "2025-06-11", "entries": [
              {"date": "2025-06-13", "kind": "HOLIDAY", "name": "那达慕"},
              {"date": "2025-06-14", "kind": "WORKDAY", "name": "那达慕"},
              {"date": "2025-06-16", "kind": "HOLIDAY", "name": "那达慕"}]}""";

    @TempDir
    Path folder = Path.of(".");

    private final List<Case> cases = new ArrayList<>();

    /// A case with one clock of so many working days.
    private record Case(StreamId id, Instant startAt, int days) {
        Instant before() {
            return BEFORE.after(startAt, days);
        }

        Instant after() {
            return AFTER.after(startAt, days);
        }
    }

    /// A clock as the index has it.
    private record Row(UUID clockId, Instant dueAt) {}

    @Test
    void eachIsMovedOnceWhileEverybodyIsAnswered() throws Exception {
        int port = Ports.free();
        try (LoneDeadlines deadlines = new LoneDeadlines(folder, "moved");
                ForeignLog routing = new ForeignLog("/routing-service", "user:clerk1");
                Askers askers = new Askers()) {
            deadlines.stands(NOW);
            tell(routing, MOVED / 2, 2, opened());
            tell(routing, MOVED - MOVED / 2, 5, received());
            tell(routing, STAYING, 1, issued());
            deadlines.start(port);
            await().atMost(LIMIT).until(() -> deadlines.openClocks() == cases.size());
            Map<StreamId, Row> rows = rows(deadlines);
            assertThat(cases).allSatisfy(it -> assertThat(row(rows, it).dueAt()).isEqualTo(it.before()));

            Api service = Api.at(URI.create("http://127.0.0.1:" + port));
            List<Case> moving = List.copyOf(cases.subList(0, MOVED));
            String lead = TestTokens.of("lead1", "ZWZX", "centre-lead");
            askers.ask("reads", 200, number -> {
                Case it = moving.get((int) (number * 7_919L % MOVED));
                return service.as(lead).get("/api/v1/cases/" + it.id() + "/clocks");
            });
            askers.ask("commands", 200, number -> {
                Case it = moving.get(number % MOVED);
                return service.as(TestTokens.of("lead" + number / MOVED, "ZWZX", "centre-lead"))
                        .under("urging-" + number)
                        .post(
                                "/api/v1/cases/" + it.id() + "/clocks/"
                                        + row(rows, it).clockId() + "/urgings",
                                "{}");
            });
            Api.Answer published = service.as(TestTokens.of("admin1", "ZWZX", "admin"))
                    .under("notice")
                    .post("/api/v1/calendars", NOTICE);
            long begin = System.nanoTime();
            assertThat(published.status()).as(published.body()).isEqualTo(201);
            // What begins meanwhile is counted by either calendar, and in the end by this one.
            tell(routing, STAYING, 2, opened());
            await().atMost(LIMIT)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> deadlines.openClocks() == cases.size() && behind(deadlines) == 0);
            double seconds = (System.nanoTime() - begin) / 1e9;
            List<Askers.Answered> answered = askers.enough();
            System.out.println(String.format(
                    Locale.ROOT,
                    "%,d clocks moved in %.1f s (%,.0f/s); %s",
                    MOVED,
                    seconds,
                    MOVED / seconds,
                    answered));

            assertThat(answered).allSatisfy(its -> {
                assertThat(its.refused()).as(its.what()).isEmpty();
                assertThat(its.count()).as(its.what()).isPositive();
            });
            agree(deadlines, service.as(lead), published.json().path("revision").asText());
        }
    }

    /// The log, the index and what is read of each case, by a second count.
    private void agree(LoneDeadlines deadlines, Api reader, String revision) {
        Map<StreamId, List<ClockRescheduled>> moves = moves(deadlines);
        Map<StreamId, Row> rows = rows(deadlines);
        assertThat(rows).hasSize(cases.size());
        for (Case it : cases.subList(0, MOVED)) {
            assertThat(moves.get(it.id())).as("%s", it).singleElement().satisfies(move -> {
                assertThat(move.clockId()).isEqualTo(row(rows, it).clockId());
                assertThat(move.cause()).isEqualTo(RescheduleCause.CALENDAR);
                assertThat(move.oldDueAt()).isEqualTo(it.before());
                assertThat(move.newDueAt()).isEqualTo(it.after()).isNotEqualTo(it.before());
            });
        }
        for (Case it : cases.subList(MOVED, MOVED + STAYING)) {
            assertThat(it.after()).isEqualTo(it.before());
            assertThat(moves).doesNotContainKey(it.id());
        }
        for (Case it : cases.subList(MOVED + STAYING, cases.size())) {
            assertThat(moves.getOrDefault(it.id(), List.of())).as("%s", it).hasSizeLessThan(2);
        }
        assertThat(cases).allSatisfy(it -> assertThat(row(rows, it).dueAt()).isEqualTo(it.after()));
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            assertThat(cases.stream()
                            .map(it -> CompletableFuture.supplyAsync(
                                    () -> reads(reader, it, row(rows, it), revision) ? List.<Case>of() : List.of(it),
                                    readers))
                            .toList())
                    .flatMap(CompletableFuture::join)
                    .isEmpty();
        }
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(ToldEvents.told("moved")).isEqualTo(ToldEvents.recorded(deadlines)));
    }

    private static boolean reads(Api reader, Case it, Row row, String revision) {
        JsonNode clocks = reader.get("/api/v1/cases/" + it.id() + "/clocks").json();
        JsonNode clock = clocks.path(0);
        return clocks.size() == 1
                && clock.path("clockId").asText().equals(row.clockId().toString())
                && clock.path("dueAt").asText().equals(it.after().toString())
                && (it.after().equals(it.before())
                        || clock.path("calendarVersion").asText().equals(revision));
    }

    private void tell(ForeignLog routing, int count, int days, DomainEvent event) {
        List<RecordedBytes> told = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Case it = new Case(new StreamId(UUID.randomUUID()), OPENING.plusMillis(i % 5_000_000), days);
            cases.add(it);
            told.add(routing.records(it.id(), event, it.startAt()));
        }
        routing.sends(told);
    }

    /// 研判: two working days — 三.3.
    private static ReviewOpened opened() {
        return new ReviewOpened(ReviewCause.ESCALATED, List.of(), List.of());
    }

    /// 多部门办理: five — 三.4.
    private static TransferReceived received() {
        return new TransferReceived(
                UUID.randomUUID(),
                1,
                1,
                TransferKind.TRANSFER,
                new OrgCode("BDC"),
                UnitRole.LEAD,
                HandlingClass.MULTI,
                ReceiptMode.SIGNED,
                Optional.of(new StaffId("coord1")),
                OPENING);
    }

    /// 签收: one.
    private static TransferIssued issued() {
        return new TransferIssued(
                UUID.randomUUID(),
                new NumberTemplate("乌办反转〔2025〕0001号"),
                "TRANSFER/150626/2025",
                1,
                1,
                TransferKind.TRANSFER,
                new OrgCode("BDC"),
                UnitRole.SOLE,
                HandlingClass.SINGLE,
                new SealedText("c2VhbGVk"),
                Optional.empty(),
                true,
                new StaffId("clerk1"),
                OPENING);
    }

    private static Row row(Map<StreamId, Row> rows, Case it) {
        return Objects.requireNonNull(rows.get(it.id()), "no clock of " + it);
    }

    private static long behind(LoneDeadlines deadlines) {
        return deadlines.number("SELECT count(*) FROM open_clock"
                + " WHERE calendar_revision < (SELECT max(revision) FROM calendar_revision)");
    }

    private static Map<StreamId, Row> rows(LoneDeadlines deadlines) {
        return deadlines.ask("SELECT stream, clock_id, due_at FROM open_clock", found -> {
            Map<StreamId, Row> rows = new HashMap<>();
            while (found.next()) {
                rows.put(
                        new StreamId(found.getObject(1, UUID.class)),
                        new Row(
                                found.getObject(2, UUID.class),
                                found.getTimestamp(3).toInstant()));
            }
            return rows;
        });
    }

    private static Map<StreamId, List<ClockRescheduled>> moves(LoneDeadlines deadlines) {
        EventCodec codec = new EventCodec();
        return deadlines.ask("SELECT stream, body FROM event WHERE type = '" + RESCHEDULED + "'", found -> {
            Map<StreamId, List<ClockRescheduled>> moves = new HashMap<>();
            while (found.next()) {
                moves.computeIfAbsent(new StreamId(found.getObject(1, UUID.class)), _ -> new ArrayList<>())
                        .add((ClockRescheduled) codec.decode(RESCHEDULED, found.getBytes(2)));
            }
            return moves;
        });
    }
}
