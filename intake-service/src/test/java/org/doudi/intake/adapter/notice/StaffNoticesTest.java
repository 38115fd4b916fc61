package org.doudi.intake.adapter.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.doudi.events.Channel;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineApproaching;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.Escalation;
import org.doudi.events.DeadlineEvent.EscalationRole;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DeadlineEvent.ReminderLevel;
import org.doudi.events.DeadlineEvent.UrgingKind;
import org.doudi.events.DeadlineEvent.UrgingNoticeIssued;
import org.doudi.events.HandlingClass;
import org.doudi.events.IntakeEvent.NoticeFigures;
import org.doudi.events.NoticeChannel;
import org.doudi.events.NoticeTemplate;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.ReceiptMode;
import org.doudi.events.RecordedBytes;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;
import org.doudi.intake.BusinessTime;
import org.doudi.intake.application.notice.SendingNotices;
import org.doudi.intake.domain.notice.Lines;
import org.doudi.intake.domain.notice.Lines.StaffLine;
import org.doudi.intake.domain.notice.NoticeCommand.Owe;
import org.doudi.intake.domain.notice.NoticeDecider;
import org.doudi.intake.domain.notice.Occasion;
import org.doudi.intake.domain.notice.Occasion.Party;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.Task;
import org.doudi.store.time.BusinessClock;
import org.doudi.testkit.Api;
import org.doudi.testkit.ForeignLog;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 邮件、企业微信、钉钉、接口推送, from another stage's event to a real server. Each test has a
/// weekend of its own.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
@WithTestResource(BusinessTime.class)
@WithTestResource(OtherSides.class)
class StaffNoticesTest {
    private static final OrgCode BDC = new OrgCode("BDC");
    private static final OrgCode SWJ = new OrgCode("SWJ");

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    BusinessClock clock;

    @Inject
    SendingNotices sending;

    @Inject
    DeciderRunner runner;

    private final Post post = new Post();
    private House house;

    @BeforeEach
    void open() {
        house = new House(base, clock, sending);
        post.answers("sms");
        post.answers("hours");
        post.answers("wecom");
        post.answers("platform");
    }

    @Test
    void anOrderIsToldToItsUnitTheReporterAndWhoeverSubscribedOnce() {
        house.itIs("2026-06-06T11:00");
        String id = house.registered("13900001001");
        try (ForeignLog routing = new ForeignLog("/routing-service", "system:test")) {
            RecordedBytes first = routing.tells(StreamId.parse(id), order(BDC, 1, "0007"), clock.now());
            routing.sends(first);
            routing.tells(StreamId.parse(id), order(SWJ, 1, "0008"), clock.now());
            await().atMost(House.LIMIT).until(() -> house.notices(id).size() == 6);
        }
        house.itIs("2026-06-08T09:00");
        await().atMost(House.LIMIT)
                .until(() -> house.notices(id).stream()
                        .allMatch(notice -> notice.path("stage").asText().equals("SENT")));

        assertThat(house.notices(id))
                .extracting(notice -> notice.path("channel").asText() + " "
                        + notice.path("template").asText())
                .containsExactlyInAnyOrder(
                        "SMS ACCEPTED",
                        "SMS IN_HAND",
                        "MAIL ORDER_ISSUED",
                        "DINGTALK ORDER_ISSUED",
                        "WEBHOOK ORDER_ISSUED",
                        "WEBHOOK ORDER_ISSUED");
        assertMailed(id);
        assertSaid("0008");
        assertPushed(id);
    }

    private void assertMailed(String id) {
        String noticeId = notice(id, "MAIL").path("noticeId").asText();
        assertThat(post.heard("mail").stream()
                        .filter(letter -> letter.path("body").asText().contains("0007号")))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.path("to").asText()).isEqualTo("bdc@hall.test");
                    assertThat(letter.path("id").asText()).contains(noticeId);
                    assertThat(letter.path("subject").asText()).isEqualTo("【办不成事】来单提醒");
                    assertThat(letter.path("body").asText())
                            .contains("乌办反〔2026〕")
                            .doesNotContain("张三", "过户", "13900001001");
                });
    }

    /// 加签, reckoned here by what DingTalk publishes.
    private void assertSaid(String orderNo) {
        assertThat(post.heard("dingtalk").stream()
                        .filter(request -> request.path("body").asText().contains(orderNo)))
                .singleElement()
                .satisfies(request -> {
                    String query = request.path("query").asText();
                    String timestamp = parameter(query, "timestamp");
                    assertThat(parameter(query, "access_token")).isEqualTo("t");
                    assertThat(parameter(query, "sign"))
                            .isEqualTo(hmac(
                                    OtherSides.DINGTALK_SECRET.getBytes(StandardCharsets.UTF_8),
                                    timestamp + "\n" + OtherSides.DINGTALK_SECRET));
                    assertThat(Post.body(request).path("msgtype").asText()).isEqualTo("text");
                });
    }

    /// Standard Webhooks, reckoned here by its specification.
    private void assertPushed(String id) {
        List<String> noticeIds = house.notices(id).stream()
                .filter(notice -> notice.path("channel").asText().equals("WEBHOOK"))
                .map(notice -> notice.path("noticeId").asText())
                .toList();
        List<JsonNode> pushed = post.heard("platform").stream()
                .filter(request -> request.path("body").asText().contains(id))
                .toList();
        assertThat(pushed)
                .extracting(request -> request.path("webhook-id").asText())
                .containsExactlyInAnyOrderElementsOf(noticeIds);
        assertThat(pushed).allSatisfy(request -> {
            String signed = request.path("webhook-id").asText() + "."
                    + request.path("webhook-timestamp").asText() + "."
                    + request.path("body").asText();
            assertThat(request.path("webhook-signature").asText())
                    .isEqualTo("v1," + hmac(Base64.getDecoder().decode(OtherSides.WEBHOOK_KEY), signed));
            assertThat(Instant.ofEpochSecond(request.path("webhook-timestamp").asLong()))
                    .isBetween(Instant.now().minusSeconds(120), Instant.now().plusSeconds(1));
            assertThat(Post.body(request).path("type").asText()).isEqualTo("doudi.notice.ORDER_ISSUED");
            assertThat(Post.body(request).path("data").path("caseNo").asText()).startsWith("乌办反〔2026〕");
            assertThat(request.path("body").asText()).doesNotContain("张三", "过户", "13900001001");
        });
    }

    @Test
    void ofAComplaintAboutConductNoDepartmentAndNoSystemIsTold() {
        house.itIs("2026-06-13T11:00");
        String id = house.registered("13900001002", "CONDUCT");
        try (ForeignLog routing = new ForeignLog("/routing-service", "system:test")) {
            routing.tells(StreamId.parse(id), order(BDC, 1, "0011"), clock.now());
            routing.tells(StreamId.parse(id), order(SWJ, 1, "0012"), clock.now());
            await().atMost(House.LIMIT).until(() -> house.notices(id).size() == 2);
        }
        house.itIs("2026-06-15T09:00");
        await().atMost(House.LIMIT)
                .until(() -> house.notices(id).stream()
                        .allMatch(notice -> notice.path("stage").asText().equals("SENT")));

        assertThat(house.notices(id))
                .extracting(notice -> notice.path("channel").asText() + " "
                        + notice.path("template").asText())
                .containsOnly("SMS NEWS");
        assertThat(post.heard("mail").toString() + post.heard("dingtalk") + post.heard("platform"))
                .doesNotContain("0011号", "0012号", id);
    }

    /// 临期提醒, 催办: as the office opens, to whoever owes.
    @Test
    void whoOwesIsRemindedAndUrgedAsTheOfficeOpens() {
        house.itIs("2026-08-03T08:30");
        String id = house.registered("13900001008");
        Instant due = Instant.parse("2026-08-03T09:30:00Z");
        List<ClockedParty> unit = List.of(new ClockedParty(BDC, PartyRole.UNIT));
        try (ForeignLog deadline = new ForeignLog("/deadline-service", "system:test")) {
            deadline.tells(StreamId.parse(id), approaching(ClockKind.HANDLE, due, unit), clock.now());
            deadline.tells(StreamId.parse(id), approaching(ClockKind.MATERIALS, due, List.of()), clock.now());
            deadline.tells(
                    StreamId.parse(id),
                    new UrgingNoticeIssued(
                            UUID.randomUUID(),
                            ClockKind.HANDLE,
                            ClockScope.CASE,
                            UrgingKind.URGE,
                            clock.now(),
                            due,
                            unit,
                            Optional.of(PartyRole.WINDOW),
                            Optional.of(new StaffId("clerk1")),
                            Optional.of(new SealedText("5bey5a+G5bCB"))),
                    clock.now());
            house.notice(id, "DEADLINE_APPROACHING", "OWED");
            house.notice(id, "URGED", "OWED");
            house.notice(id, "MATERIALS_DUE", "OWED");
        }
        assertThat(house.look()).isZero();
        house.itIs("2026-08-03T09:00");

        assertThat(house.notice(id, "DEADLINE_APPROACHING", "SENT")
                        .path("to")
                        .path("unit")
                        .asText())
                .isEqualTo("BDC");
        house.notice(id, "URGED", "SENT");
        assertThat(house.notice(id, "MATERIALS_DUE", "SENT").path("channel").asText())
                .isEqualTo("SMS");
        assertThat(post.heard("mail").toString())
                .contains("办理即将到期，请于2026年8月3日17:30前完成", "窗口催办")
                .doesNotContain("5bey5a+G5bCB");
    }

    /// What a robot thinks of it stands in the body.
    @Test
    void aGroupIsToldOfABreachOnceAndLaterWhereItIsBusy() {
        house.itIs("2026-06-20T11:00");
        post.answers("wecom", "200 {\"errcode\":45009,\"errmsg\":\"too fast\"}", "503");
        String id = house.registered("13900001003");
        breached(id);
        house.itIs("2026-06-22T09:00");

        JsonNode sent = house.notice(id, "DEADLINE_BREACHED", "SENT");

        assertThat(sent.path("channel").asText()).isEqualTo("WECOM");
        assertThat(sent.path("to").path("line").asText()).isEqualTo("hall");
        assertThat(sent.path("tries").asInt()).isEqualTo(3);
        JsonNode said = post.heard("wecom").getLast();
        assertThat(said.path("query").asText()).isEqualTo("key=k");
        assertThat(Post.body(said).path("text").path("content").asText()).contains("响应已超期");
    }

    @Test
    void aRobotThatSaysNoIsNotAskedAgain() {
        house.itIs("2026-06-27T11:00");
        post.answers("wecom", "200 {\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}");
        String id = house.registered("13900001004");
        breached(id);
        house.itIs("2026-06-29T09:00");

        assertThat(house.notice(id, "DEADLINE_BREACHED", "FAILED").path("cause").asText())
                .isEqualTo("REFUSED");
    }

    /// An endless answer is not waited for.
    @Test
    void ofAnAnswerOnlyTheBeginningIsRead() {
        house.itIs("2026-07-04T11:00");
        post.answers("sms", "200 " + "x".repeat(2_000_000));
        String id = house.registered("13900001005");
        house.notice(id, "ACCEPTED", "OWED");
        house.itIs("2026-07-06T09:00");

        assertThat(house.notice(id, "ACCEPTED", "SENT").path("tries").asInt()).isEqualTo(1);
    }

    @Test
    void whoHasSignedOverTheWeekendNeedNotBeReminded() {
        house.itIs("2026-07-11T11:00");
        String id = house.registered("13900001006");
        try (ForeignLog routing = new ForeignLog("/routing-service", "system:test")) {
            TransferIssued order = order(BDC, 1, "0021");
            routing.tells(StreamId.parse(id), order, clock.now());
            routing.tells(StreamId.parse(id), received(order), clock.now());
            await().atMost(House.LIMIT)
                    .until(() -> notice(id, "MAIL").path("stage").asText().equals("FAILED"));
        }

        assertThat(notice(id, "MAIL").path("cause").asText()).isEqualTo("OVERTAKEN");
        house.itIs("2026-07-13T09:00");
        house.notice(id, "IN_HAND", "SENT");
        assertThat(post.heard("mail").toString()).doesNotContain("0021号");
    }

    @Test
    void whatIsOwedOverALineThatWasRemovedHasFailed() {
        house.itIs("2026-07-18T11:00");
        String id = house.registered("13900001007");
        Lines before = new Lines(
                Set.of(),
                List.of(
                        new StaffLine(NoticeChannel.MAIL, "gone-mail", Set.of("BDC")),
                        new StaffLine(NoticeChannel.WECOM, "gone-group", Set.of("BDC"))),
                List.of(new Lines.Subscriber("gone-system", Set.of(NoticeTemplate.BASIS_OWED))));
        Occasion occasion =
                new Occasion(id, NoticeTemplate.BASIS_OWED, List.of(Party.department(BDC)), NoticeFigures.of(BDC));
        var _ = runner.run(Task.of(
                        new NoticeDecider(),
                        StreamId.parse(id),
                        new Owe(occasion, before, clock.now(), clock.now().minus(Duration.ofDays(1))),
                        new CommandContext(
                                "system:intake",
                                clock.now(),
                                UUID.randomUUID(),
                                Optional.empty(),
                                Channel.SYSTEM,
                                "150626")))
                .await()
                .atMost(House.LIMIT);
        house.itIs("2026-07-20T09:00");

        await().atMost(House.LIMIT)
                .until(() -> house.notices(id).stream()
                        .noneMatch(notice -> notice.path("stage").asText().equals("OWED")));
        assertThat(house.notices(id).stream()
                        .filter(notice -> notice.path("template").asText().equals("BASIS_OWED")))
                .hasSize(3)
                .allSatisfy(notice -> assertThat(notice.path("cause").asText()).isEqualTo("LINE_REMOVED"));
    }

    /// 空岗 is no case's: it goes to the duty chief, and the day's stream stays what it is.
    @Test
    void anEmptyWindowIsToldToTheDutyChief() {
        house.itIs("2026-07-27T08:00");
        Api lead = Api.at(base).as(TestTokens.of("lead1", "ZWZX", "centre-lead"));
        assertThat(lead.under(UUID.randomUUID().toString())
                        .post("/api/v1/duty/rosters", """
                                {"days": [{"day": "2026-07-27", "shifts": [
                                    {"kind": "SITTING", "person": "clerk1", "from": "08:30", "until": "12:00"}]}]}""")
                        .status())
                .isEqualTo(200);
        house.itIs("2026-07-27T09:05");

        await().atMost(House.LIMIT).until(() -> post.heard("wecom").toString().contains("自2026年7月27日08:30起"));
        assertThat(lead.get("/api/v1/duty").status()).isEqualTo(200);
    }

    private DeadlineApproaching approaching(ClockKind kind, Instant due, List<ClockedParty> whom) {
        return new DeadlineApproaching(
                UUID.randomUUID(), kind, ClockScope.CASE, ReminderLevel.DAY_OF, clock.now(), due, whom, 0);
    }

    private void breached(String id) {
        Instant due = clock.now().minusSeconds(60);
        try (ForeignLog deadline = new ForeignLog("/deadline-service", "system:test")) {
            deadline.tells(
                    StreamId.parse(id),
                    new DeadlineBreached(
                            UUID.randomUUID(),
                            ClockKind.RESPONSE,
                            ClockScope.CASE,
                            List.of(new ClockedParty(new OrgCode("ZWZX"), PartyRole.WINDOW)),
                            due.minusSeconds(3_600),
                            due,
                            due,
                            "2026",
                            List.of(new Escalation(EscalationRole.DUTY_CHIEF, Optional.empty()))),
                    due);
            house.notice(id, "DEADLINE_BREACHED", "OWED");
        }
    }

    private JsonNode notice(String id, String channel) {
        return house.notices(id).stream()
                .filter(notice -> notice.path("channel").asText().equals(channel))
                .findFirst()
                .orElseThrow();
    }

    private TransferIssued order(OrgCode unit, int round, String no) {
        return new TransferIssued(
                UUID.randomUUID(),
                new NumberTemplate("乌办转〔2026〕" + no + "号"),
                "TRANSFER/150626/2026",
                1,
                round,
                TransferKind.TRANSFER,
                unit,
                UnitRole.SOLE,
                HandlingClass.SINGLE,
                new SealedText("5bey5a+G5bCB"),
                Optional.empty(),
                true,
                new StaffId("clerk1"),
                clock.now());
    }

    private TransferReceived received(TransferIssued order) {
        return new TransferReceived(
                order.transferId(),
                order.itemNo(),
                order.round(),
                order.kind(),
                order.toUnit(),
                order.unitRole(),
                order.handlingClass(),
                ReceiptMode.SIGNED,
                Optional.empty(),
                clock.now());
    }

    private static String parameter(String query, String name) {
        for (String part : query.split("&", -1)) {
            if (part.startsWith(name + "=")) {
                return URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static String hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
