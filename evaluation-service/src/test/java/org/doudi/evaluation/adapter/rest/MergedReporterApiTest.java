package org.doudi.evaluation.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.evaluation.adapter.rest.Hall.clerk;
import static org.doudi.evaluation.adapter.rest.Hall.client;
import static org.doudi.evaluation.adapter.rest.Hall.done;
import static org.doudi.evaluation.adapter.rest.Hall.nobody;
import static org.doudi.evaluation.adapter.rest.Hall.path;
import static org.doudi.evaluation.adapter.rest.Hall.post;
import static org.doudi.evaluation.adapter.rest.Hall.refused;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.doudi.evaluation.domain.FollowingCommand.NoteLetGo;
import org.doudi.evaluation.domain.FollowingCommand.NoteMerged;
import org.doudi.evaluation.domain.FollowingCommand.NoteRecusal;
import org.doudi.events.EvaluationEvent.CaseClosed;
import org.doudi.events.EvaluationEvent.MergedReporterRated;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.EvaluationEvent.RatingSlipPrinted;
import org.doudi.events.RatingLevel;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

/// A-22 over REST: whoever was merged is invited, rates and is visited under the number of his own case.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "evaluation"))
class MergedReporterApiTest {
    private static final Map<String, Object> GOOD =
            Map.of("scale", 3, "level", 1, "channel", "PHONE", "rater", "REPORTER");
    private static final Map<String, Object> BAD =
            Map.of("scale", 3, "level", 3, "channel", "PHONE", "rater", "REPORTER", "comment", "李四不满意");
    private static final Map<String, Object> VISIT =
            Map.of("method", "PHONE", "satisfaction", "SATISFIED", "text", "已向李四说明");

    @Inject
    Hall hall;

    @Test
    void heRatesWithTheCodeOfHisInvitationAndThePinOfHisSlip() {
        String master = hall.completed();
        String duplicate = mergedInto(master);
        String code = done(clerk(), path(duplicate, "rating-invitations"), Requested.INVITATION)
                .path("code")
                .asText();
        refused(post(nobody(), "/api/v1/ratings/" + code, byCode(pin(master))), 403, "rating-code.pin-wrong");
        done(nobody(), "/api/v1/ratings/" + code, byCode(pin(duplicate)));

        assertThat(hall.events(master))
                .filteredOn(MergedReporterRated.class::isInstance)
                .singleElement()
                .satisfies(event -> {
                    MergedReporterRated rated = (MergedReporterRated) event;
                    assertThat(rated.duplicate()).isEqualTo(StreamId.parse(duplicate));
                    assertThat(rated.level()).isEqualTo(RatingLevel.BASICALLY_SATISFIED);
                    assertThat(rated.typedBy()).isEmpty();
                });
        assertThat(hall.events(master)).noneMatch(Rated.class::isInstance);
        assertThat(hall.events(duplicate)).allMatch(RatingSlipPrinted.class::isInstance);
        refused(nobody().get("/api/v1/ratings/" + code), 409, "rating-code.used");
    }

    @Test
    void whatTheWindowTypesForHimStandsOnTheMaster_andHisTextsAreReadUnderHisNumber() {
        String master = hall.completed();
        String duplicate = mergedInto(master);
        JsonNode answered = done(clerk(), path(duplicate, "ratings"), BAD);
        assertThat(answered.path("caseId").asText()).isEqualTo(duplicate);
        assertThat(answered.path("state").asText()).isEqualTo("COMPLETED");
        assertThat(clerk().get(evaluation(duplicate)).json().path("state").asText())
                .isEqualTo("COMPLETED");

        done(clerk(), path(master, "ratings"), GOOD);
        assertThat(hall.events(master)).noneMatch(CaseClosed.class::isInstance);
        done(clerk(), path(duplicate, "follow-ups"), VISIT);
        assertThat(hall.events(master)).anyMatch(CaseClosed.class::isInstance);

        assertThat(whatIsWritten(duplicate)).containsExactly("评价意见", "回访记录");
        assertThat(whatIsWritten(master)).isEmpty();
        assertThat(hall.recorded(master)).doesNotContain("李四");
    }

    @Test
    void whatIsNotForHimIsRefused_andOnceLetGoEverythingIs() {
        String master = hall.completed();
        String duplicate = mergedInto(master);
        refused(
                post(clerk(), path(duplicate, "rating-attempts"), Map.of("outcome", "REACHED", "method", "PHONE")),
                409,
                "merging.goes-on-as-master");
        hall.follows(master, new NoteLetGo(StreamId.parse(duplicate)));
        refused(post(clerk(), path(duplicate, "ratings"), GOOD), 409, "rating.nothing-to-rate");
        refused(clerk().get(evaluation(duplicate)), 404, "evaluation.not-opened");
    }

    /// §10: a system rates for what it sent itself, though another one sent the master.
    @Test
    void aSystemRatesForTheReporterOfItsOwn() {
        String master = hall.completed();
        hall.sentBy(master, "client:portal");
        String duplicate = mergedInto(master);
        hall.sentBy(duplicate, "client:hotline");
        refused(post(client("portal", "integrator"), path(duplicate, "ratings"), GOOD), 404, "case.unknown");
        done(client("hotline", "hotline"), path(duplicate, "ratings"), GOOD);
        assertThat(hall.events(master)).anyMatch(MergedReporterRated.class::isInstance);
    }

    /// 四(四): not through the number of the other either.
    @Test
    void whoStandsBackFromEitherSeesAndDoesNothing() {
        for (boolean own : List.of(true, false)) {
            String master = hall.completed();
            String duplicate = mergedInto(master);
            hall.follows(own ? duplicate : master, new NoteRecusal(List.of(new StaffId("clerk1"))));
            assertThat(post(clerk(), path(duplicate, "ratings"), GOOD).status()).isEqualTo(404);
            assertThat(clerk().get(evaluation(duplicate)).status()).isEqualTo(404);
            assertThat(hall.events(master)).noneMatch(MergedReporterRated.class::isInstance);
        }
    }

    private static String evaluation(String caseId) {
        return "/api/v1/cases/" + caseId;
    }

    private String mergedInto(String master) {
        String duplicate = hall.registered();
        hall.follows(master, new NoteMerged(StreamId.parse(duplicate)));
        return duplicate;
    }

    private static List<String> whatIsWritten(String caseId) {
        return clerk().get(path(caseId, "words")).json().path("words").findValuesAsText("what");
    }

    private static String pin(String caseId) {
        return done(clerk(), path(caseId, "rating-slips"), Requested.SLIP)
                .path("pin")
                .asText();
    }

    private static Map<String, ?> byCode(String pin) {
        return Map.of("pin", pin, "scale", 3, "level", 2);
    }
}
