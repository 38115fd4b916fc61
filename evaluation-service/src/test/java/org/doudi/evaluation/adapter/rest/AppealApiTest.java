package org.doudi.evaluation.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.evaluation.adapter.rest.Hall.chief;
import static org.doudi.evaluation.adapter.rest.Hall.clerk;
import static org.doudi.evaluation.adapter.rest.Hall.done;
import static org.doudi.evaluation.adapter.rest.Hall.path;
import static org.doudi.evaluation.adapter.rest.Hall.post;
import static org.doudi.evaluation.adapter.rest.Hall.refused;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.doudi.events.EvaluationEvent.RatingAppealDecided;
import org.doudi.events.EvaluationEvent.RatingAppealed;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.Test;

/// 差评申诉、复核 over REST, by the unit and the duty chief.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "evaluation"))
class AppealApiTest {
    private static final String APPEALS = "rating-appeals";
    private static final String DECISION = "rating-appeals/decision";

    @Inject
    Hall hall;

    @Test
    void aUnitContestsAndTheChiefDecides() {
        String caseId = ratedBad();

        JsonNode made = done(of("BDC"), path(caseId, APPEALS), Requested.APPEAL);
        assertThat(made.path("standing").asText()).isEqualTo("OPEN");
        assertThat(made.has("items")).isFalse();
        JsonNode decided = done(chief(), path(caseId, DECISION), Requested.APPEAL_DECISION);
        assertThat(decided.path("standing").asText()).isEqualTo("UPHELD");

        assertThat(hall.events(caseId))
                .filteredOn(RatingAppealed.class::isInstance)
                .hasSize(1);
        assertThat(hall.events(caseId)).last().isInstanceOf(RatingAppealDecided.class);
        assertThat(clerk().get(path(caseId, "words")).json().path("words").findValuesAsText("what"))
                .contains("差评申诉理由", "差评复核意见");
        assertThat(hall.recorded(caseId)).doesNotContain("张三");
    }

    @Test
    void anotherUnitFindsNoCase() {
        String caseId = ratedBad();

        refused(post(of("SWJ"), path(caseId, APPEALS), Requested.APPEAL), 404, "case.unknown");
        refused(
                post(of("SWJ").with("If-Match", "\"1\""), path(caseId, APPEALS), Requested.APPEAL),
                404,
                "case.unknown");
        refused(post(of("BDC"), path(Hall.NO_CASE, APPEALS), Requested.APPEAL), 404, "case.unknown");
    }

    @Test
    void whatCannotBeContestedIsRefused() {
        String good = hall.completed();
        done(clerk(), path(good, "ratings"), Requested.rating(2));
        refused(post(of("BDC"), path(good, APPEALS), Requested.APPEAL), 409, "appeal.no-bad-rating");
        refused(post(chief(), path(good, DECISION), Requested.APPEAL_DECISION), 409, "appeal.not-made");

        String bad = ratedBad();
        refused(post(of("BDC"), path(bad, APPEALS), Map.of("reason", " ")), 400, "request.invalid");
        refused(post(of("BDC"), path(bad, APPEALS), Map.of("reason", "长".repeat(1_001))), 400, "request.invalid");
        refused(post(of("BDC"), path(bad, APPEALS), Map.of("reason", "有异议", "round", 0)), 400, "request.invalid");
        done(of("BDC"), path(bad, APPEALS), Requested.APPEAL);
        refused(post(of("BDC"), path(bad, APPEALS), Requested.APPEAL), 409, "appeal.already-made");
        refused(post(chief(), path(bad, DECISION), Map.of("unit", "BDC", "reason", "核实")), 400, "request.invalid");
        done(chief(), path(bad, DECISION), Requested.APPEAL_DECISION);
        refused(post(chief(), path(bad, DECISION), Requested.APPEAL_DECISION), 409, "appeal.already-decided");
    }

    @Test
    void whichOfSeveralIsSaid() {
        String caseId = ratedBad();
        hall.follows(caseId, Hall.handled(1, 2));
        done(clerk(), path(caseId, "ratings"), Requested.rating(3));

        refused(post(of("BDC"), path(caseId, APPEALS), Requested.APPEAL), 400, "appeal.rating-not-named");
        JsonNode made = done(of("BDC"), path(caseId, APPEALS), Map.of("itemNo", 1, "round", 2, "reason", "材料未齐"));
        assertThat(made.path("round").asInt()).isEqualTo(2);
    }

    private String ratedBad() {
        String caseId = hall.completed();
        done(clerk(), path(caseId, "ratings"), Requested.rating(3));
        return caseId;
    }

    private static Api of(String unit) {
        return Hall.nobody().as(TestTokens.of("coord-" + unit.toLowerCase(Locale.ROOT), unit, "coordinator"));
    }
}
