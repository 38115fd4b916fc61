package org.doudi.intake.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.doudi.events.StreamId;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 12345派发工单 over a real broker — 二(五).
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class HotlineTicketsTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    Pool pool;

    private final HotlineOffice hotline = new HotlineOffice();
    private String ticketNo = "";

    @BeforeEach
    void nextTicket() {
        ticketNo = "T" + UUID.randomUUID();
    }

    @AfterEach
    void close() {
        hotline.close();
    }

    @Test
    void aTicketWaitsForTheWindowUnderItsNumber() {
        hotline.send(Tickets.good(ticketNo));

        await().atMost(LIMIT).until(() -> events().equals(List.of("doudi.HotlineTicketReceived.v1")));
        Api clerk = Api.at(base).as(TestTokens.of("clerk1", "ZWZX", "clerk"));
        assertThat(clerk.get("/api/v1/cases/" + caseId()).json().path("state").asText())
                .isEqualTo("RECEIVED");
        assertThat(clerk.get("/api/v1/cases/" + caseId()).json().path("channel").asText())
                .isEqualTo("HOTLINE");
        assertThat(recorded()).contains(ticketNo).doesNotContain("苏日娜", "19900009876", "窗口中午关窗");
    }

    @Test
    void theSameTicketTwiceIsOneReflection() {
        hotline.send(Tickets.good(ticketNo));
        hotline.send(Tickets.good(ticketNo));
        String next = "T" + UUID.randomUUID();
        hotline.send(Tickets.good(next));

        await().atMost(LIMIT).until(() -> !events(next).isEmpty());
        assertThat(events()).hasSize(1);
    }

    @Test
    void whatIsNoTicketIsKeptAsItCameWithItsReasonAndCounted() {
        long before = dead();
        String bad = Tickets.good(ticketNo).replace("19900009876", "不详");
        hotline.send(bad);
        hotline.send("{\"ticketNo\":");
        hotline.send(Tickets.good(ticketNo));

        await().atMost(LIMIT).until(() -> events().size() == 1);
        assertThat(dead()).isEqualTo(before + 2);
        HotlineOffice.Letter letter = hotline.deadLetter(bad, LIMIT);
        assertThat(letter.reason()).isEqualTo("ticket.invalid: callerPhone");
        assertThat(letter.body()).isEqualTo(bad);
        assertThat(hotline.deadLetter("{\"ticketNo\":", LIMIT).reason()).isEqualTo("ticket.malformed");
    }

    /// As large as a broker takes: with its reason it goes into the topic of the dead whole.
    @Test
    void theLargestMessageThatIsNoTicketStandsInNobodysWay() {
        String huge = "x".repeat(1_048_000);
        hotline.send(huge);
        hotline.send(Tickets.good(ticketNo));

        await().atMost(LIMIT).until(() -> events().size() == 1);

        HotlineOffice.Letter letter = hotline.deadLetter(huge, LIMIT);
        assertThat(letter.reason()).isEqualTo("ticket.too-large");
        assertThat(letter.cutFrom()).isEmpty();
    }

    /// What a larger topic lets through does not fit: its beginning is kept, and how long it was.
    @Test
    void whatDoesNotFitIsCutShort() {
        hotline.takesMessagesUpTo(4 * 1_048_576);
        String start = "y".repeat(16 * 1_024);
        hotline.send(start + "z".repeat(3 * 1_048_576));
        hotline.send(Tickets.good(ticketNo));

        await().atMost(LIMIT).until(() -> events().size() == 1);

        HotlineOffice.Letter letter = hotline.deadLetter(start, LIMIT);
        assertThat(letter.reason()).isEqualTo("ticket.too-large");
        assertThat(letter.cutFrom()).contains(Integer.toString(16 * 1_024 + 3 * 1_048_576));
    }

    private String caseId() {
        return StreamId.named("12345", ticketNo).toString();
    }

    private List<String> events() {
        return events(ticketNo);
    }

    private List<String> events(String ticket) {
        return StreamSupport.stream(
                        pool.preparedQuery("SELECT type FROM event WHERE stream = $1 ORDER BY version")
                                .execute(
                                        Tuple.of(StreamId.named("12345", ticket).value()))
                                .await()
                                .indefinitely()
                                .spliterator(),
                        false)
                .map(row -> row.getString(0))
                .toList();
    }

    private String recorded() {
        return pool.preparedQuery("SELECT body FROM event WHERE stream = $1")
                .execute(Tuple.of(UUID.fromString(caseId())))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getBuffer(0)
                .toString(StandardCharsets.UTF_8);
    }

    private long dead() {
        return pool.query("SELECT count(*) FROM dead_letter")
                .execute()
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }
}
