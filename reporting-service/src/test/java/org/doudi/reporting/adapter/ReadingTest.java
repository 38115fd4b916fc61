package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.reporting.domain.Told.BDC;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.HotlineStatus;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.events.RoutingEvent.DepartmentRenamed;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.TicketTest;
import org.doudi.reporting.domain.Told;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// 台账、时间线、待办 over HTTP.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class ReadingTest {
    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private Api chief = Api.at(base);

    @Inject
    ReadingTest(Projected projected) {
        this.projected = projected;
    }

    @BeforeEach
    void chief() {
        chief = Api.at(base).as(TestTokens.of("chief1", "ZWZX", "duty-chief"));
    }

    @Test
    void aLineHasTheColumnsOfTheLedger() {
        var handle = Told.clock(ClockKind.HANDLE, ClockScope.item(1, 1), "2026-02-10T17:00", "2026-02-11T17:30", BDC);
        projected.holds(
                Story.of("departments")
                        .then(new DepartmentRegistered(BDC, "不动产登记中心", "进驻部门", Story.at("2022-12-02T00:00"))),
                Stories.in(CaseState.HANDLING).then(handle, Told.breached(handle)));

        JsonNode line = chief.get("/api/v1/ledger").json().get(0);

        assertThat(line.path("number").asText()).isEqualTo("乌办反〔2026〕0001号");
        assertThat(line.path("state").path("name").asText()).isEqualTo("办理中");
        assertThat(line.path("units").get(0).path("name").asText()).isEqualTo("不动产登记中心");
        assertThat(line.path("progress").path("dueAt").asText()).isEqualTo("2026-02-11T09:30:00Z");
        assertThat(line.path("late").get(0).path("clock").path("name").asText()).isEqualTo("办理");
        assertThat(line.path("late").get(0).path("unit").path("code").asText()).isEqualTo("BDC");
    }

    @Test
    void whatWasWrittenBeforeARenamingKeepsTheOldName() {
        Story handled = Stories.in(CaseState.HANDLING);
        projected.holds(
                Story.of("departments")
                        .then(new DepartmentRegistered(BDC, "不动产登记中心", "进驻部门", Story.at("2022-12-02T00:00")))
                        .then(new DepartmentRenamed(BDC, "不动产事务中心", LocalDate.parse("2026-02-10"))),
                handled);

        JsonNode view = chief.get("/api/v1/ledger/" + handled.id()).json();

        assertThat(view.path("ledger").path("units").get(0).path("name").asText())
                .isEqualTo("不动产登记中心");
        assertThat(view.path("orders").get(0).path("issuedAt").asText()).startsWith("2026-02-10");
        assertThat(view.path("orders").get(0).path("unit").path("name").asText())
                .isEqualTo("不动产事务中心");
    }

    @Test
    void anUrgentTicketIsMarked_withWhatWentBack() {
        projected.holds(TicketTest.from("紧急")
                .on("2026-02-09T09:10")
                .then(Told.registered(1), TicketTest.told(HotlineStatus.ACCEPTED, false)));

        JsonNode ticket = chief.get("/api/v1/ledger").json().get(0).path("ticket");

        assertThat(ticket.path("urgent").asBoolean()).isTrue();
        assertThat(ticket.path("dueAt").asText()).isEqualTo("2026-02-12T09:30:00Z");
        assertThat(ticket.path("told").path("name").asText()).isEqualTo("已受理");
        assertThat(ticket.path("toldAt").asText()).isEqualTo("2026-02-09T01:10:00Z");
        assertThat(ticket.path("answered").asBoolean(true)).isFalse();
    }

    @Test
    void theLedgerIsFiltered() {
        projected.holds(Cases.all());

        assertThat(chief.get("/api/v1/ledger?state=HANDLING").json()).hasSize(3);
        assertThat(chief.get("/api/v1/ledger?unit=SWJ").json()).hasSize(2);
        assertThat(chief.get("/api/v1/ledger?channel=REST").json()).hasSize(2);
        assertThat(chief.get("/api/v1/ledger?breached=true").json()).isEmpty();
        assertThat(chief.get("/api/v1/ledger?from=2026-02-10").json()).isEmpty();
        assertThat(chief.get("/api/v1/ledger?from=2026-02-09&to=2026-02-09").json())
                .hasSize(8);
        assertThat(chief.get("/api/v1/ledger?caseNo=%E4%B9%8C%E5%8A%9E%E5%8F%8D%E3%80%942026%E3%80%950006%E5%8F%B7")
                        .json())
                .hasSize(1);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        Story[] stories = IntStream.range(0, 7)
                .mapToObj(i -> Stories.in(CaseState.REGISTERED, Story.of("paged " + i)))
                .toArray(Story[]::new);
        projected.holds(stories);

        assertThat(walk("/api/v1/ledger?limit=3", "caseId")).hasSize(7).doesNotHaveDuplicates();
        assertThat(walk("/api/v1/work-items?limit=3", "caseId")).hasSize(7).doesNotHaveDuplicates();
        assertThat(walk("/api/v1/cases/" + stories[0].id() + "/timeline?limit=1", "arrival"))
                .hasSize(1);
    }

    private List<String> walk(String first, String field) {
        List<String> seen = new ArrayList<>();
        Optional<String> next = Optional.of(first);
        while (next.isPresent()) {
            Answer page = chief.get(next.get());
            page.json().forEach(each -> seen.add(each.path(field).asText()));
            next = page.header("Link").map(link -> link.substring(1, link.indexOf('>')));
        }
        return seen;
    }

    @Test
    void theTimelineTellsWhoDidWhatWhen() {
        projected.holds(Stories.in(CaseState.CONSULTING).on("2026-02-09T11:00").then(Told.escalated()));
        String id = Stories.in(CaseState.CONSULTING).id().toString();

        JsonNode last = chief.get("/api/v1/cases/" + id + "/timeline").json().get(2);

        assertThat(last.path("title").asText()).isEqualTo("报中心会议研究（当场无法答复）");
        assertThat(last.path("actor").asText()).isEqualTo("user:clerk1");
        assertThat(last.path("happenedAt").asText()).isEqualTo("2026-02-09T03:00:00Z");
        assertThat(last.path("position").asText()).matches("/intake-service/\\d+/3");
    }

    @Test
    void workIsListedBySoonestDue_withItsLight() {
        projected.holds(
                issuing("later", "2026-02-13T17:30"),
                issuing("today", "2026-02-12T17:30"),
                issuing("past", "2026-02-11T17:30"),
                Stories.in(CaseState.TRANSFER_PENDING, Story.of("no clock")));

        JsonNode work = Api.at(base)
                .as(TestTokens.of("clerk1", "ZWZX", "clerk"))
                .get("/api/v1/work-items")
                .json();

        assertThat(StreamSupport.stream(work.spliterator(), false)
                        .map(each ->
                                each.path("duty").path("light").path("name").asText()))
                .containsExactly("红", "黄", "绿", "绿");
        assertThat(work.get(0).path("duty").path("step").asText()).isEqualTo("派发转办单");
    }

    private static Story issuing(String name, String dueAt) {
        return Stories.in(CaseState.TRANSFER_PENDING, Story.of(name))
                .then(Told.clock(ClockKind.ISSUE, ClockScope.item(1, 1), "2026-02-10T16:00", dueAt, BDC));
    }

    @Test
    void everybodyFindsTheirOwnWork() {
        projected.holds(Cases.all());

        assertThat(work("coord-bdc", "BDC", "coordinator").findValuesAsText("step"))
                .containsExactly("办理并反馈结果", "办理并反馈结果");
        assertThat(work("bureau1", "ZWFWJ", "bureau").findValuesAsText("step")).containsExactly("组织多部门协调");
        assertThat(work("wg1", "GZZ", "working-group").findValuesAsText("step")).containsExactly("专题研究并作出决定");
        assertThat(work("lead1", "ZWZX", "centre-lead").findValuesAsText("step"))
                .containsExactly("提出问责建议");
    }

    @Test
    void whoHasTwoRolesFindsTheWorkOfBoth() {
        projected.holds(Cases.all());

        assertThat(work("both", "BDC", "coordinator", "bureau").findValuesAsText("step"))
                .containsExactlyInAnyOrder("办理并反馈结果", "办理并反馈结果", "组织多部门协调");
        assertThat(work("both", "BDC", "coordinator", "clerk").findValuesAsText("step"))
                .contains("办理并反馈结果", "组织现场协商")
                .doesNotContain("组织多部门协调", "专题研究并作出决定");
        assertThat(work("both", "ZWZX", "duty-chief", "coordinator").findValuesAsText("step"))
                .contains("组织多部门协调", "专题研究并作出决定", "组织现场协商");
    }

    private JsonNode work(String user, String org, String... roles) {
        return Api.at(base)
                .as(TestTokens.of(user, org, roles))
                .get("/api/v1/work-items?limit=200")
                .json();
    }

    @Test
    void badInputIsToldAndHarmless() {
        for (String wrong : List.of(
                "limit=0",
                "limit=201",
                "limit=x",
                "cursor=x",
                "cursor=%00",
                "state=NOWHERE",
                "unit=' or 1=1",
                "breached=maybe",
                "from=yesterday",
                "from=-999999999-01-01",
                "from=1999-12-31",
                "to=%2B999999999-12-31",
                "to=3000-01-01",
                "cursor=" + cursor("+1000000000-12-31T23:59:59.999999999Z", "1"),
                "cursor=" + cursor("-1000000000-01-01T00:00:00Z", "1"),
                "cursor=" + cursor("2026-02-09T01:00:00Z", "-1"),
                "cursor=" + cursor("2026-02-09T01:00:00Z", "99999999999999999999"),
                "after=intake",
                "after=intake/x/1",
                "after=" + "intake/1/1,".repeat(16) + "intake/1/1",
                "caseNo=%00")) {
            Answer answer = chief.get("/api/v1/ledger?" + wrong.replace(" ", "%20"));
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.header("Content-Type")).contains("application/problem+json");
        }
        assertThat(chief.get("/api/v1/ledger/not-a-case").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/work-items?", "/api/v1/figures/m8/cases?month=2026-02&"})
    void aCursorThatSomebodyMadeUpIsTold(String list) {
        for (String forged : List.of(
                cursor("+1000000000-12-31T23:59:59.999999999Z", "1"),
                cursor("-1000000000-01-01T00:00:00Z", "1"),
                cursor("2026-02-09T01:00:00Z", "-1"),
                cursor("2026-02-09T01:00:00Z", "9999999999999999999"),
                "Zm9yZ2Vk")) {
            Answer answer = chief.get(list + "cursor=" + forged);
            assertThat(answer.status()).as(forged).isEqualTo(400);
            assertThat(answer.json().path("code").asText()).isEqualTo("request.cursor-malformed");
        }
    }

    @Test
    void aPlaceBeyondAllWorkIsNone() {
        Answer answer = chief.get("/api/v1/work-items?cursor=" + cursor("2026-02-09T01:00:00Z", "2147483648"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asText()).isEqualTo("request.cursor-malformed");
    }

    private static String cursor(String at, String no) {
        String place = at + "~" + new UUID(0, 1) + "~" + no;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aReadWaitsForTheWritesThatItNames() {
        projected.holds(Stories.in(CaseState.REGISTERED));
        projected.reached("/intake-service", 103, 41);
        CompletableFuture<Answer> waiting =
                CompletableFuture.supplyAsync(() -> chief.get("/api/v1/ledger?after=intake/103/42"));
        projected.reached("/intake-service", 103, 42);

        assertThat(waiting.join().status()).isEqualTo(200);
        assertThat(waiting.join().header("Doudi-Stale")).isEmpty();
    }

    @Test
    void aReadThatCannotWaitSaysSo() {
        projected.holds(Stories.in(CaseState.REGISTERED));
        projected.reached("/intake-service", 104, 41);

        Answer stale = chief.get("/api/v1/ledger?after=intake/104/41,routing/104/7");

        assertThat(stale.status()).isEqualTo(200);
        assertThat(stale.header("Doudi-Stale")).contains("true");
        assertThat(stale.json()).hasSize(1);
    }
}
