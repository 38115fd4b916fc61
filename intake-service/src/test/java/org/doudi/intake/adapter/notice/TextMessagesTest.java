package org.doudi.intake.adapter.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventCodec;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;
import org.doudi.intake.BusinessTime;
import org.doudi.intake.adapter.persistence.NoticeDueRows;
import org.doudi.intake.application.notice.NoticeQueue;
import org.doudi.intake.application.notice.SendingNotices;
import org.doudi.store.log.EventLog;
import org.doudi.store.time.BusinessClock;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// 短信 from the registration to the gateway, over the real log and a real port. Each test has a
/// weekend and a telephone of its own.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
@WithTestResource(BusinessTime.class)
@WithTestResource(OtherSides.class)
class TextMessagesTest {
    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    BusinessClock clock;

    @Inject
    SendingNotices sending;

    @Inject
    NoticeQueue queue;

    @Inject
    EventLog log;

    @Inject
    Pool pool;

    private final Post post = new Post();
    private House house;

    @BeforeEach
    void open() {
        house = new House(base, clock, sending);
        post.answers("sms");
        post.answers("hours");
    }

    @Test
    void aReporterIsToldOfHisNumberWhenTheOfficeOpensAndNotBefore() {
        house.itIs("2026-03-07T11:00");
        String id = house.registered("13900000001");
        JsonNode owed = house.notice(id, "ACCEPTED", "OWED");
        house.itIs("2026-03-09T08:59");
        assertThat(house.look()).isZero();
        assertThat(heard("13900000001")).isEmpty();

        house.itIs("2026-03-09T09:00");

        JsonNode sent = house.notice(id, "ACCEPTED", "SENT");
        assertThat(sent.path("tries").asInt()).isEqualTo(1);
        assertThat(heard("13900000001")).singleElement().satisfies(request -> {
            assertThat(request.path("authorization").asText()).isEqualTo("Bearer " + OtherSides.SMS_SECRET);
            assertThat(request.path("idempotency-key").asText())
                    .isEqualTo(owed.path("noticeId").asText());
            JsonNode body = Post.body(request);
            assertThat(body.path("outId").asText())
                    .isEqualTo(owed.path("noticeId").asText());
            assertThat(body.path("template").asText()).isEqualTo("SMS_ACCEPTED");
            assertThat(body.path("signName").asText()).isEqualTo("乌审旗政务服务");
            assertThat(body.path("parameters").path("caseNo").asText()).startsWith("乌办反〔2026〕");
            assertThat(body.path("parameters").path("phone").asText()).isEqualTo("0477-0000000");
            assertThat(request.path("body").asText()).doesNotContain("张三", "过户");
        });
    }

    /// Two instances, and the timer.
    @Test
    void severalSendersAtOnceSendEachOnce() {
        house.itIs("2026-03-14T11:00");
        List<String> phones = IntStream.range(0, 12)
                .mapToObj(index -> "139000001" + (10 + index))
                .toList();
        List<String> ids = phones.stream().map(house::registered).toList();
        ids.forEach(id -> house.notice(id, "ACCEPTED", "OWED"));
        house.itIs("2026-03-16T09:00");

        List<Uni<Integer>> looks = List.of(sending.send(), sending.send(), sending.send());
        Uni.join().all(looks).andFailFast().await().atMost(House.LIMIT);

        ids.forEach(id -> house.notice(id, "ACCEPTED", "SENT"));
        assertThat(phones).allSatisfy(phone -> assertThat(heard(phone)).hasSize(1));
    }

    @Test
    void aGatewayThatIsBrokenIsAskedAgainUnderTheSameId() {
        house.itIs("2026-03-21T11:00");
        post.answers("sms", "500", "429");
        String id = house.registered("13900000002");
        house.notice(id, "ACCEPTED", "OWED");
        house.itIs("2026-03-23T09:00");

        assertThat(house.notice(id, "ACCEPTED", "SENT").path("tries").asInt()).isEqualTo(3);
        assertThat(heard("13900000002")).hasSize(3);
        assertThat(heard("13900000002"))
                .extracting(request -> request.path("idempotency-key").asText())
                .containsOnly(house.notices(id).getFirst().path("noticeId").asText());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 302})
    void aGatewayThatSaysNoIsNotAskedAgain(int status) {
        String phone = "1390000" + (3_000 + status);
        house.itIs("2026-03-28T11:00");
        post.answers("sms", Integer.toString(status), "200");
        String id = house.registered(phone);
        house.notice(id, "ACCEPTED", "OWED");
        house.itIs("2026-03-30T09:00");

        JsonNode failed = house.notice(id, "ACCEPTED", "FAILED");
        house.look();
        post.answers("sms");

        assertThat(failed.path("cause").asText()).isEqualTo("REFUSED");
        assertThat(failed.path("causeName").asText()).isEqualTo("对方拒收");
        assertThat(failed.path("tries").asInt()).isEqualTo(1);
        assertThat(heard(phone)).hasSize(1);
        assertThat(post.heard("elsewhere")).isEmpty();
    }

    @Test
    void afterTheLastTryItHasFailed() {
        house.itIs("2026-04-04T11:00");
        post.answers("sms", "500", "502", "503", "200");
        String id = house.registered("13900000004");
        house.notice(id, "ACCEPTED", "OWED");
        house.itIs("2026-04-06T09:00");

        JsonNode failed = house.notice(id, "ACCEPTED", "FAILED");
        house.look();
        post.answers("sms");

        assertThat(failed.path("cause").asText()).isEqualTo("UNREACHABLE");
        assertThat(failed.path("tries").asInt()).isEqualTo(3);
        assertThat(heard("13900000004")).hasSize(3);
    }

    /// Whoever took it died: the lease ends, and it is sent under the id that the gateway may know.
    @Test
    void whatASenderTookAndNeverRecordedIsSentByAnother() {
        house.itIs("2026-04-11T11:00");
        String id = house.registered("13900000005");
        house.notice(id, "ACCEPTED", "OWED");
        assertThat(queue.take(20, Duration.ofMillis(1)).await().atMost(House.LIMIT))
                .hasSize(1);
        house.itIs("2026-04-13T09:00");

        assertThat(house.notice(id, "ACCEPTED", "SENT").path("tries").asInt()).isEqualTo(2);
        assertThat(heard("13900000005")).hasSize(1);
    }

    @Test
    void theRowsMadeAnewFromTheLogSendNothing() {
        house.itIs("2026-04-18T11:00");
        String id = house.registered("13900000006");
        house.notice(id, "ACCEPTED", "OWED");
        house.itIs("2026-04-20T09:00");
        house.notice(id, "ACCEPTED", "SENT");

        NoticeDueRows rows = new NoticeDueRows();
        for (Recorded<DomainEvent> event : log.load(StreamId.parse(id)).await().atMost(House.LIMIT)) {
            rows.rows(event)
                    .forEach(row -> pool.preparedQuery(row.sql())
                            .execute(row.parameters())
                            .await()
                            .atMost(House.LIMIT));
        }

        assertThat(queue.anyDue().await().atMost(House.LIMIT)).isFalse();
        assertThat(heard("13900000006")).hasSize(1);
    }

    @Test
    void aLandlineIsLeftToTheWindow() {
        house.itIs("2026-04-25T11:00");
        String id = house.registered("0477-7211234");
        house.notice(id, "ACCEPTED", "OWED");
        house.itIs("2026-04-27T09:00");

        assertThat(house.notice(id, "ACCEPTED", "FAILED").path("cause").asText())
                .isEqualTo("NO_MOBILE");
    }

    @Test
    void whoWithdrewOverTheWeekendHearsOfThatAlone() {
        house.itIs("2026-05-09T11:00");
        String id = house.registered("13900000007");
        house.notice(id, "ACCEPTED", "OWED");
        house.done("/api/v1/cases/" + id + "/withdrawal", "{\"statement\": \"不再反映\", \"how\": \"PHONE\"}");
        house.notice(id, "WITHDRAWN", "OWED");
        house.itIs("2026-05-11T09:00");

        assertThat(house.notice(id, "ACCEPTED", "FAILED").path("cause").asText())
                .isEqualTo("OVERTAKEN");
        house.notice(id, "WITHDRAWN", "SENT");
        assertThat(heard("13900000007"))
                .extracting(request -> Post.body(request).path("template").asText())
                .containsExactly("SMS_WITHDRAWN");
    }

    @Test
    void aComplaintAboutConductIsCalledByItsNumberOnly() {
        house.itIs("2026-05-16T11:00");
        String id = house.registered("13900000008", "CONDUCT");
        house.itIs("2026-05-18T09:00");

        house.notice(id, "NEWS", "SENT");
        assertThat(house.notices(id)).hasSize(1);
        assertThat(heard("13900000008"))
                .extracting(request -> Post.body(request).path("template").asText())
                .containsExactly("SMS_NEWS");
    }

    @Test
    void whileNobodySaysWhetherTheOfficeIsOpenEverythingWaits() {
        house.itIs("2026-05-23T11:00");
        String id = house.registered("13900000009");
        house.notice(id, "ACCEPTED", "OWED");
        post.answers("hours", Collections.nCopies(500, "503").toArray(String[]::new));
        house.itIs("2026-05-25T09:00");
        await().atMost(House.LIMIT).until(() -> well().contains("DOWN"));
        assertThatThrownBy(house::look).hasMessageContaining("503");
        assertThat(heard("13900000009")).isEmpty();
        post.answers("hours");

        house.notice(id, "ACCEPTED", "SENT");
        await().atMost(House.LIMIT).until(() -> !well().contains("DOWN"));
    }

    /// A telephone is nowhere but in the message.
    @Test
    void noTelephoneStandsInTheLogTheRowsOrTheFigures() {
        house.itIs("2026-05-30T11:00");
        String id = house.registered("13912345678");
        house.notice(id, "ACCEPTED", "OWED");
        assertThat(pool.query("select notice_due::text from notice_due")
                        .execute()
                        .await()
                        .atMost(House.LIMIT))
                .allSatisfy(row -> assertThat(row.getString(0)).doesNotContain("13912345678"));
        house.itIs("2026-06-01T09:00");
        house.notice(id, "ACCEPTED", "SENT");

        EventCodec codec = new EventCodec();
        assertThat(log.load(StreamId.parse(id)).await().atMost(House.LIMIT))
                .allSatisfy(event -> assertThat(new String(codec.encode(event.event()), StandardCharsets.UTF_8))
                        .doesNotContain("13912345678", "*5678", "\"5678\""));
        String metrics = Api.at(base).get("/q/metrics").body();
        assertThat(metrics)
                .contains("doudi_notices_total{channel=\"SMS\",outcome=\"sent\"}")
                .doesNotContain("13912345678");
    }

    /// The latest of all the tests' hours, since what is recorded never goes back.
    @Test
    void whatIsOldIsNoNews() {
        house.itIs("2026-12-05T11:00");
        String id = house.registered("13900000010");
        house.notice(id, "ACCEPTED", "OWED");
        house.itIs("2026-12-21T09:00");

        assertThat(house.notice(id, "ACCEPTED", "FAILED").path("cause").asText())
                .isEqualTo("EXPIRED");
        assertThat(heard("13900000010")).isEmpty();
    }

    private String well() {
        return Api.at(base).get("/q/health/well").body();
    }

    private List<JsonNode> heard(String phone) {
        return post.heard("sms").stream()
                .filter(request -> Post.body(request).path("phone").asText().equals(phone))
                .toList();
    }
}
