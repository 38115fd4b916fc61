package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.reporting.domain.Told.BDC;
import static org.doudi.reporting.domain.Told.ZJJ;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.Told;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.Test;

/// 红黄绿灯 with the working days that deadline-service counts. Now is 2026-02-12 10:00.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@WithTestResource(OtherServices.class)
class LightsTest {
    private static final Story LATE = issuing("late", "2026-02-10T17:30");
    private static final Story TODAY = issuing("today", "2026-02-12T17:30");
    private static final Story LATER = issuing("later", "2026-02-24T17:30");
    private static final Story UNCLOCKED = Stories.in(CaseState.TRANSFER_PENDING, Story.of("unclocked"));
    private static final Story ENDED = Stories.in(CaseState.ARCHIVED, Story.of("ended"));

    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    LightsTest(Projected projected) {
        this.projected = projected;
    }

    @Test
    void everyLineTellsTheWorkingDaysThatAreLeft() {
        projected.holds(LATE, TODAY, LATER, UNCLOCKED, ENDED);

        JsonNode ledger =
                as("chief1", "ZWZX", "duty-chief").get("/api/v1/ledger").json();
        JsonNode work = as("clerk1", "ZWZX", "clerk").get("/api/v1/work-items").json();

        assertThat(light(ledger, LATE).path("words").asText()).isEqualTo("超期 2 个工作日");
        assertThat(light(ledger, LATE).path("code").asText()).isEqualTo("RED");
        assertThat(light(ledger, LATE).path("overdueWorkingDays").asInt()).isEqualTo(2);
        assertThat(light(ledger, TODAY).path("words").asText()).isEqualTo("今日 17:30 到期");
        assertThat(light(ledger, LATER).path("words").asText()).isEqualTo("剩余 3 个工作日");
        assertThat(light(ledger, LATER).path("remainingWorkingDays").asInt()).isEqualTo(3);
        assertThat(light(ledger, UNCLOCKED).path("words").asText()).isEqualTo("未计时");
        assertThat(light(ledger, ENDED).isMissingNode()).isTrue();
        assertThat(work.findValuesAsText("words")).containsExactly("超期 2 个工作日", "今日 17:30 到期", "剩余 3 个工作日", "未计时");
    }

    @Test
    void listsAreFilteredByLight() {
        projected.holds(LATE, TODAY, LATER, UNCLOCKED, ENDED);

        for (String list : List.of("/api/v1/ledger", "/api/v1/work-items")) {
            assertThat(cases(list + "?light=RED")).containsExactly(id(LATE));
            assertThat(cases(list + "?light=YELLOW")).containsExactly(id(TODAY));
            assertThat(cases(list + "?light=GREEN")).containsExactlyInAnyOrder(id(LATER), id(UNCLOCKED));
        }
        assertThat(as("chief1", "ZWZX", "duty-chief")
                        .get("/api/v1/ledger?light=BLUE")
                        .status())
                .isEqualTo(400);
    }

    /// The lights of a moment that is over are those of then.
    @Test
    void thePastHasTheLightsOfThen() {
        projected.holds(LATE, TODAY, LATER);

        String then = "&at=" + Story.at("2026-02-10T18:00");

        assertThat(cases("/api/v1/ledger?light=RED" + then)).containsExactly(id(LATE));
        assertThat(cases("/api/v1/ledger?light=YELLOW" + then)).isEmpty();
        assertThat(as("chief1", "ZWZX", "duty-chief")
                        .get("/api/v1/ledger?light=GREEN" + then)
                        .json()
                        .findValuesAsText("words"))
                .containsExactlyInAnyOrder("剩余 2 个工作日", "剩余 5 个工作日");
    }

    @Test
    void aDepartmentIsShownTheLightOfItsOwnDutiesAlone() {
        Story shared = ofTwo("2026-02-10T17:30", "2026-02-24T17:30");
        projected.holds(shared);

        assertThat(lights("coord-bdc", "BDC", "coordinator")).containsExactly("绿");
        assertThat(lights("coord-zjj", "ZJJ", "coordinator")).containsExactly("红");
        assertThat(lights("chief1", "ZWZX", "duty-chief")).containsExactly("红");
        assertThat(as("coord-bdc", "BDC", "coordinator")
                        .get("/api/v1/ledger?light=RED")
                        .json())
                .isEmpty();
        assertThat(as("coord-zjj", "ZJJ", "coordinator")
                        .get("/api/v1/ledger?light=RED")
                        .json())
                .hasSize(1);
    }

    /// A filter finds what a line shows, and the case itself shows no more.
    @Test
    void whatADepartmentFindsByALightIsItsOwn() {
        Story shared = ofTwo("2026-02-10T17:30", "2026-02-24T17:30");
        projected.holds(shared);
        Api bdc = as("coord-bdc", "BDC", "coordinator");
        Api zjj = as("coord-zjj", "ZJJ", "coordinator");

        assertThat(bdc.get("/api/v1/ledger?light=GREEN").json()).hasSize(1);
        assertThat(zjj.get("/api/v1/ledger?light=GREEN").json()).isEmpty();
        assertThat(bdc.get("/api/v1/ledger/" + shared.id()).json().findValuesAsText("words"))
                .isNotEmpty()
                .noneMatch(words -> words.startsWith("超期"));
        assertThat(bdc.get("/api/v1/work-items").json().findValuesAsText("words"))
                .containsExactly("剩余 3 个工作日");
        assertThat(bdc.get("/api/v1/work-items?light=RED").json()).isEmpty();
    }

    @Test
    void theLightsOfThenAreADepartmentsOwn_too() {
        projected.holds(ofTwo("2026-02-10T17:30", "2026-02-24T17:30"));
        String then = "/api/v1/ledger?light=RED&at=" + Story.at("2026-02-10T18:00");

        assertThat(as("coord-bdc", "BDC", "coordinator").get(then).json()).isEmpty();
        assertThat(as("coord-zjj", "ZJJ", "coordinator").get(then).json()).hasSize(1);
        assertThat(as("coord-bdc", "BDC", "coordinator")
                        .get(then.replace("RED", "GREEN"))
                        .json()
                        .findValuesAsText("words"))
                .isNotEmpty()
                .noneMatch(words -> words.startsWith("超期"));
    }

    @Test
    void anotherSystemIsToldNoLight() {
        Story sent = Stories.in(CaseState.RECEIVED, Story.from("integrator-demo", "sent"))
                .then(clock(ClockKind.RESPONSE, ClockScope.CASE, "2026-02-10T17:30", BDC));
        projected.holds(sent);
        Api system = Api.at(base).as(TestTokens.ofClient("integrator-demo", "integrator"));

        assertThat(system.get("/api/v1/ledger").json().get(0).has("light")).isFalse();
        assertThat(system.get("/api/v1/ledger?light=RED").json()).isEmpty();
    }

    @Test
    void aProvisionalDateIsMarked() {
        ClockStarted firm = clock(ClockKind.ISSUE, ClockScope.item(1, 1), "2026-02-24T17:30", BDC);
        projected.holds(
                Stories.in(CaseState.TRANSFER_PENDING, Story.of("provisional")).then(provisional(firm)));

        JsonNode light = as("chief1", "ZWZX", "duty-chief")
                .get("/api/v1/ledger")
                .json()
                .get(0)
                .path("light");

        assertThat(light.path("provisional").asBoolean()).isTrue();
        assertThat(light.path("words").asText()).isEqualTo("剩余 3 个工作日（暂定）");
    }

    @Test
    void lightsAreCountedByWhoOwes() {
        projected.holds(LATE, TODAY, LATER, UNCLOCKED, ENDED, ofTwo("2026-02-10T17:30", "2026-02-24T17:30"));

        JsonNode all = as("audit1", "ZWZX", "auditor").get("/api/v1/lights").json();
        JsonNode own =
                as("coord-zjj", "ZJJ", "coordinator").get("/api/v1/lights").json();

        assertThat(of(all, "CLERK", Optional.empty())).isEqualTo("{\"green\":2,\"yellow\":1,\"red\":1}");
        assertThat(of(all, "COORDINATOR", Optional.of(ZJJ))).isEqualTo("{\"green\":0,\"yellow\":0,\"red\":1}");
        assertThat(of(all, "COORDINATOR", Optional.of(BDC))).isEqualTo("{\"green\":1,\"yellow\":0,\"red\":0}");
        assertThat(all.path("total").path("red").asInt()).isEqualTo(2);
        assertThat(own.path("by")).hasSize(1);
        assertThat(own.path("total").toString()).isEqualTo("{\"green\":0,\"yellow\":0,\"red\":1}");
    }

    private static String of(JsonNode lights, String owner, Optional<OrgCode> unit) {
        return StreamSupport.stream(lights.path("by").spliterator(), false)
                .filter(each -> each.path("owner").path("code").asText().equals(owner))
                .filter(each -> each.path("unit")
                        .path("code")
                        .asText()
                        .equals(unit.map(OrgCode::value).orElse("")))
                .map(each -> each.path("lights").toString())
                .findFirst()
                .orElse("none");
    }

    private List<String> lights(String who, String org, String role) {
        return StreamSupport.stream(
                        as(who, org, role).get("/api/v1/ledger").json().spliterator(), false)
                .map(line -> line.path("light").path("name").asText())
                .toList();
    }

    private List<String> cases(String address) {
        return as("both", "ZWZX", "duty-chief", "clerk").get(address).json().findValuesAsText("caseId");
    }

    private static JsonNode light(JsonNode list, Story story) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(line -> line.path("caseId").asText().equals(id(story)))
                .findFirst()
                .orElseThrow()
                .path("light");
    }

    private static String id(Story story) {
        return story.id().toString();
    }

    private Api as(String who, String org, String... roles) {
        return Api.at(base).as(TestTokens.of(who, org, roles));
    }

    private static Story issuing(String name, String dueAt) {
        return Stories.in(CaseState.TRANSFER_PENDING, Story.of(name))
                .then(clock(ClockKind.ISSUE, ClockScope.item(1, 1), dueAt, BDC));
    }

    /// Two departments have an order, each with a limit of its own to sign it.
    private static Story ofTwo(String dueOfZjj, String dueOfBdc) {
        Story story = Stories.in(CaseState.REVIEW_PENDING, Story.of("of two"))
                .then(Told.concluded("2026-02-10T16:00", Told.item(1, ReviewOutcome.DOABLE, ZJJ, BDC, Told.SWJ)));
        Stories.multi(1, "2026-02-10T17:00").forEach(story::then);
        return story.then(
                clock(ClockKind.SIGN, ClockScope.unit(1, ZJJ), dueOfZjj, ZJJ),
                clock(ClockKind.SIGN, ClockScope.unit(1, BDC), dueOfBdc, BDC));
    }

    private static ClockStarted clock(ClockKind kind, ClockScope scope, String dueAt, OrgCode unit) {
        return Told.clock(kind, scope, "2026-02-09T10:00", dueAt, unit);
    }

    private static ClockStarted provisional(ClockStarted firm) {
        return new ClockStarted(
                firm.clockId(),
                firm.kind(),
                firm.scope(),
                firm.startEventId(),
                firm.startAt(),
                firm.limitWorkingDays(),
                firm.dueAt(),
                firm.capAt(),
                firm.clockedParties(),
                firm.clause(),
                firm.calendarVersion(),
                true,
                firm.policyVersion());
    }
}
