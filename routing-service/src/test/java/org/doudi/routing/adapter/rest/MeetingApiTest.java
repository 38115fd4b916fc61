package org.doudi.routing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.routing.adapter.rest.Bodies.concluded;
import static org.doudi.routing.adapter.rest.Bodies.unit;
import static org.doudi.routing.adapter.rest.Caller.CLERK;
import static org.doudi.routing.adapter.rest.Caller.LEAD;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

/// 研判会议 over REST: convened, held, concluded, and its minutes delivered — 三.3.
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

        LEAD.post("/api/v1/reviews", Bodies.convening(first, elsewhere))
                .statusCode(409)
                .says("code", "review.already-scheduled")
                .says("title", "第2个办件：研判会议已经排期");
        LEAD.get("/api/v1/cases/" + first).statusCode(200).says("state", "REVIEW_PENDING");

        Map<String, ?> agenda = Bodies.convening(first, second);
        JsonNode convened = LEAD.post("meeting-of-" + first, "/api/v1/reviews", agenda)
                .statusCode(201)
                .of()
                .json();
        assertThat(convened.path("cases").findValuesAsText("caseId")).containsExactly(first, second);
        assertThat(convened.path("notInvited").findValuesAsText("kind"))
                .containsExactly("WINDOW_STAFF", "LEADER_IN_CHARGE");
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
        assertThat(LEAD.post("meeting-of-" + first, "/api/v1/reviews", agenda)
                        .statusCode(201)
                        .of()
                        .json())
                .as("the same request again")
                .isEqualTo(convened);
        LEAD.post("meeting-of-" + first, "/api/v1/reviews", Bodies.convening(first, second, casework.escalated()))
                .statusCode(409)
                .says("code", "review.already-scheduled");
        LEAD.post("/api/v1/reviews", Bodies.convening()).statusCode(400).says("code", "request.invalid");
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

    @Test
    void whoWasAbsentIsSentTheMinutes() {
        String caseId = casework.escalated();
        LEAD.post(on(caseId, "review/schedule"), Bodies.SCHEDULE).statusCode(200);
        LEAD.post(on(caseId, "review/meeting"), Bodies.HELD).statusCode(200);
        LEAD.post(
                        on(caseId, "review/conclusion"),
                        concluded("CANNOT_BY_POLICY", unit("BDC", "LEAD"), unit("SWJ", "CO")))
                .statusCode(200);
        assertThat(uninformed(LEAD, caseId)).containsExactly("SWJ");
        assertThat(uninformed(SWJ, caseId)).containsExactly("SWJ");
        CLERK.post(on(caseId, "minutes/deliveries"), Map.of("unit", "BDC", "method", "LETTER"))
                .statusCode(409)
                .says("code", "minutes.not-owed")
                .says("clause", "三.3");
        CLERK.post(on(caseId, "minutes/deliveries"), Map.of("unit", "SWJ", "method", "PHONE"))
                .statusCode(400)
                .says("code", "minutes.in-writing");

        String key = "minutes-of-" + caseId;
        String first = CLERK.post(key, on(caseId, "minutes/deliveries"), Bodies.MINUTES)
                .statusCode(200)
                .says("state", "BASIS_PENDING")
                .carries("Doudi-Position", "routing/")
                .text();

        assertThat(CLERK.post(key, on(caseId, "minutes/deliveries"), Bodies.MINUTES)
                        .statusCode(200)
                        .text())
                .isEqualTo(first);
        assertThat(uninformed(LEAD, caseId)).isEmpty();
        SWJ.post(on(caseId, "written-bases"), Bodies.BASIS).statusCode(200);
    }

    private static List<String> uninformed(Caller caller, String caseId) {
        JsonNode item = caller.get("/api/v1/cases/" + caseId)
                .statusCode(200)
                .of()
                .json()
                .at("/items/0");
        return item.path("uninformed").valueStream().map(JsonNode::asText).toList();
    }

    private static String on(String caseId, String what) {
        return "/api/v1/cases/" + caseId + "/" + what;
    }
}
