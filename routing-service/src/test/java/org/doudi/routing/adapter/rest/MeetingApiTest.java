package org.doudi.routing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.routing.adapter.rest.Bodies.concluded;
import static org.doudi.routing.adapter.rest.Bodies.unit;
import static org.doudi.routing.adapter.rest.Caller.CLERK;
import static org.doudi.routing.adapter.rest.Caller.LEAD;
import static org.doudi.routing.adapter.rest.Orders.on;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

/// 研判会议 over REST: convened, read, moved and held — 三.3.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "routing"))
class MeetingApiTest {
    private static final Caller SWJ = Caller.coordinatorOf("SWJ");

    @Inject
    Casework casework;

    @Test
    void oneMeetingTakesSeveralCasesOrNone() {
        String first = casework.escalated();
        String second = casework.escalated();
        String elsewhere = casework.escalated();
        LEAD.post(on(elsewhere, "review/schedule"), Bodies.SCHEDULE).statusCode(200);

        LEAD.post("/api/v1/meetings", Bodies.convening(first, elsewhere))
                .statusCode(409)
                .says("code", "review.already-scheduled")
                .says("title", "第2个办件：研判会议已经排期");
        LEAD.get("/api/v1/cases/" + first).statusCode(200).says("state", "REVIEW_PENDING");

        Map<String, ?> agenda = Bodies.convening(first, second);
        JsonNode convened = LEAD.post("meeting-of-" + first, "/api/v1/meetings", agenda)
                .statusCode(201)
                .carries("Doudi-Position", "routing/")
                .of()
                .json();
        assertThat(convened.path("cases").findValuesAsText("caseId")).containsExactly(first, second);
        assertThat(convened.at("/cases/0/notInvited").findValuesAsText("kind"))
                .containsExactly("WINDOW_STAFF", "LEADER_IN_CHARGE");
        assertThat(convened.at("/cases/1/notInvited").findValuesAsText("warning"))
                .containsExactly("未邀请该单位的窗口人员", "未邀请该单位的分管领导");
        for (String caseId : List.of(first, second)) {
            assertThat(LEAD.get("/api/v1/cases/" + caseId)
                            .statusCode(200)
                            .says("state", "REVIEW_SCHEDULED")
                            .of()
                            .json()
                            .at("/review/meeting/meetingId")
                            .asText())
                    .isEqualTo(convened.path("meetingId").asText());
        }
        assertThat(LEAD.post("meeting-of-" + first, "/api/v1/meetings", agenda)
                        .statusCode(201)
                        .of()
                        .json())
                .as("the same request again")
                .isEqualTo(convened);
        LEAD.post("meeting-of-" + first, "/api/v1/meetings", Bodies.convening(first, second, casework.escalated()))
                .statusCode(422);
        LEAD.post("/api/v1/meetings", Bodies.convening()).statusCode(400).says("code", "request.invalid");
    }

    @Test
    void theMeetingIsRecordedWithWhomItMissed() {
        String caseId = casework.escalated();
        LEAD.post(on(caseId, "review/meeting"), Bodies.HELD).statusCode(409).says("code", "review.not-scheduled");
        LEAD.post(on(caseId, "review/schedule"), Bodies.SCHEDULE).statusCode(200);
        LEAD.post(on(caseId, "review/meeting"), Map.of())
                .statusCode(400)
                .says("code", "review.attendees-missing")
                .says("clause", "三.3");
        LEAD.post(on(caseId, "review/meeting"), Bodies.HELD).statusCode(200).says("state", "REVIEW_SCHEDULED");
        JsonNode meeting =
                LEAD.get("/api/v1/cases/" + caseId).statusCode(200).of().json().at("/review/meeting");
        assertThat(meeting.path("absent").findValuesAsText("kind")).containsExactly("BACKBONE", "LEADER_IN_CHARGE");
        assertThat(meeting.path("absent").findValuesAsText("explained")).containsExactly("true", "false");
        assertThat(meeting.has("heldAt")).isTrue();
        LEAD.post(on(caseId, "review/meeting"), Bodies.HELD).statusCode(409).says("code", "review.already-held");
        assertThat(CLERK.get(on(caseId, "words")).statusCode(200).values("words", "what"))
                .contains("研判缺席原因");
        LEAD.post(on(caseId, "review/conclusion"), concluded("DOABLE", unit("BDC", "SOLE")))
                .statusCode(200);
        assertThat(casework.recorded(caseId)).doesNotContain("张三", "住院").contains("window-bdc");
    }

    /// A department learns of its own cases, and of its own people.
    @Test
    void aMeetingIsReadAsAWhole() {
        String first = casework.escalated();
        String second = casework.escalated("SWJ");
        String meeting = convene(first, second);
        LEAD.post(on(first, "review/meeting"), Bodies.HELD).statusCode(200);
        LEAD.post(on(first, "review/conclusion"), concluded("DOABLE", unit("BDC", "SOLE")))
                .statusCode(200);

        for (Caller caller : List.of(LEAD, Caller.CHIEF, Caller.BUREAU, Caller.AUDITOR)) {
            JsonNode seen = read(caller, meeting);
            assertThat(seen.path("place").asText()).isEqualTo("二楼会议室");
            assertThat(seen.path("chair").asText()).isEqualTo("lead1");
            assertThat(seen.path("cases").findValuesAsText("caseId")).containsExactly(first, second);
            assertThat(seen.path("cases").findValuesAsText("standingName")).containsExactly("已有结论", "待研判");
            assertThat(seen.at("/cases/0/attendees").findValuesAsText("person")).containsExactly("window-bdc");
            assertThat(seen.at("/cases/0/absent").findValuesAsText("kind"))
                    .containsExactly("BACKBONE", "LEADER_IN_CHARGE");
            assertThat(seen.at("/cases/0/concludedAt").isTextual()).isTrue();
        }
        JsonNode own = read(SWJ, meeting);
        assertThat(own.path("cases").findValuesAsText("caseId")).containsExactly(second);
        assertThat(own.at("/cases/0/invitees").findValuesAsText("unit")).containsExactly("SWJ");
        assertThat(own.toString()).doesNotContain("BDC", "-bdc", first);
        Caller.coordinatorOf("ZRZY")
                .get("/api/v1/meetings/" + meeting)
                .statusCode(404)
                .says("code", "meeting.unknown")
                .says("clause", "三.3");
        LEAD.get("/api/v1/meetings/00000000-0000-0000-0000-0000000000cc").statusCode(404);
    }

    @Test
    void aMeetingIsMovedWithAllThatIsStillBeforeIt() {
        String first = casework.escalated();
        String second = casework.escalated();
        String third = casework.escalated();
        String meeting = convene(first, second, third);
        LEAD.post(on(second, "review/conclusion"), concluded("DOABLE", unit("BDC", "SOLE")))
                .statusCode(200);
        String key = "move-" + meeting;
        Map<String, ?> body = Bodies.moved();

        Answer moved = LEAD.post(key, "/api/v1/meetings/" + meeting + "/rescheduling", body)
                .statusCode(200)
                .carries("Doudi-Position", "routing/");

        assertThat(moved.values("cases")).containsExactly(first, third);
        JsonNode seen = read(LEAD, meeting);
        assertThat(seen.path("scheduledAt").asText()).isEqualTo(body.get("scheduledAt"));
        assertThat(seen.path("cases").findValuesAsText("place")).containsExactly("三楼会议室", "二楼会议室", "三楼会议室");
        assertThat(casework.recorded(first)).doesNotContain("张局长");
        assertThat(LEAD.post(key, "/api/v1/meetings/" + meeting + "/rescheduling", body)
                        .statusCode(200)
                        .text())
                .isEqualTo(moved.text());
        LEAD.post("/api/v1/meetings/" + meeting + "/rescheduling", body)
                .statusCode(409)
                .says("code", "review.same-time");
    }

    @Test
    void oneThatIsOverIsNotMoved() {
        String caseId = casework.escalated();
        String meeting = convene(caseId);
        LEAD.post(on(caseId, "review/conclusion"), concluded("DOABLE", unit("BDC", "SOLE")))
                .statusCode(200);
        LEAD.post("/api/v1/meetings/" + meeting + "/rescheduling", Bodies.moved())
                .statusCode(409)
                .says("code", "meeting.over");
        LEAD.post("/api/v1/meetings/00000000-0000-0000-0000-0000000000cc/rescheduling", Bodies.moved())
                .statusCode(404)
                .says("code", "meeting.unknown");
    }

    @Test
    void aMeetingOverOneCaseIsReadLikeAnyOther() {
        String caseId = casework.escalated();
        JsonNode scheduled = LEAD.post(on(caseId, "review/schedule"), Bodies.SCHEDULE)
                .statusCode(200)
                .of()
                .json();
        assertThat(scheduled.path("notInvited").findValuesAsText("warning"))
                .containsExactly("未邀请该单位的窗口人员", "未邀请该单位的分管领导");
        JsonNode shown =
                LEAD.get("/api/v1/cases/" + caseId).statusCode(200).of().json().at("/review/meeting");
        assertThat(shown.path("notInvited").findValuesAsText("kind"))
                .containsExactly("WINDOW_STAFF", "LEADER_IN_CHARGE");
        assertThat(read(LEAD, shown.path("meetingId").asText()).path("cases").findValuesAsText("caseId"))
                .containsExactly(caseId);
        assertThat(casework.meetingsInTheLog(caseId)).isNotEmpty().isEqualTo(casework.meetings(caseId));
    }

    private static String convene(String... cases) {
        return LEAD.post("/api/v1/meetings", Bodies.conveningBoth(cases))
                .statusCode(201)
                .value("meetingId");
    }

    private static JsonNode read(Caller caller, String meeting) {
        return caller.get("/api/v1/meetings/" + meeting).statusCode(200).of().json();
    }
}
