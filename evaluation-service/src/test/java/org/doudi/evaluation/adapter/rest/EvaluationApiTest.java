package org.doudi.evaluation.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.evaluation.adapter.rest.Hall.chief;
import static org.doudi.evaluation.adapter.rest.Hall.clerk;
import static org.doudi.evaluation.adapter.rest.Hall.done;
import static org.doudi.evaluation.adapter.rest.Hall.path;
import static org.doudi.evaluation.adapter.rest.Hall.post;
import static org.doudi.evaluation.adapter.rest.Hall.refused;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.doudi.events.EvaluationEvent.CaseClosed;
import org.doudi.events.EvaluationEvent.LeaderTookCase;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

/// 评价、退回、回访、结案 as each role does them over REST.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "evaluation"))
class EvaluationApiTest {
    @Inject
    Hall hall;

    @Test
    void aSatisfiedReporterClosesTheCase() {
        String caseId = hall.completed();
        done(clerk(), path(caseId, "rating-invitations"), Requested.INVITATION);
        done(clerk(), path(caseId, "rating-attempts"), Requested.ATTEMPT);
        Answer rated = post(clerk(), path(caseId, "ratings"), Requested.rating(1));
        assertThat(rated.json().path("state").asText()).isEqualTo("CLOSED");
        assertThat(rated.json().path("stateName").asText()).isEqualTo("已闭环");
        assertThat(rated.header("Doudi-Position").orElse("")).startsWith("evaluation/");
        assertThat(rated.header("ETag")).contains("\"6\"");
        assertThat(clerk().get("/api/v1/cases/" + caseId).json().path("state").asText())
                .isEqualTo("CLOSED");
        refused(post(clerk(), path(caseId, "ratings"), Requested.rating(3)), 409, "rating.already-rated");
    }

    @Test
    void theWindowSendsBackWhatIsNotDone() {
        String caseId = hall.completed();
        refused(
                post(clerk(), path(caseId, "completion-returns"), Map.of("units", List.of("SWJ"), "reason", "未办妥")),
                400,
                "completion.not-responsible");
        refused(
                post(clerk(), path(caseId, "completion-returns"), Map.of("units", List.of("bdc"), "reason", "未办妥")),
                400,
                "request.invalid");
        done(clerk(), path(caseId, "completion-returns"), Requested.COMPLETION_RETURN);
        refused(post(clerk(), path(caseId, "ratings"), Requested.rating(1)), 409, "rating.nothing-to-rate");
        assertThat(clerk().get(path(caseId, "words")).json().path("words").findValuesAsText("what"))
                .contains("办结退回原因");
        hall.follows(caseId, Hall.handled(1, 1));
        done(clerk(), path(caseId, "ratings"), Requested.rating(1));
        assertThat(hall.recorded(caseId)).doesNotContain("张三");
    }

    @Test
    void aBadRatingIsReworkedAndVisited() {
        String caseId = hall.completed();
        done(clerk(), path(caseId, "ratings"), Requested.rating(3));
        hall.follows(caseId, Hall.handled(1, 2));
        assertThat(done(clerk(), path(caseId, "ratings"), Requested.rating(2))
                        .path("state")
                        .asText())
                .isEqualTo("FOLLOW_UP");
        assertThat(done(clerk(), path(caseId, "follow-ups"), Requested.VISITED)
                        .path("state")
                        .asText())
                .isEqualTo("CLOSED");
        assertThat(hall.recorded(caseId)).doesNotContain("张三");
    }

    @Test
    void theDutyChiefSendsBackOrClosesWhatWasVisitedInVain() {
        String caseId = hall.completed();
        done(clerk(), path(caseId, "ratings"), Requested.rating(3));
        hall.follows(caseId, Hall.handled(1, 2));
        done(clerk(), path(caseId, "ratings"), Requested.rating(1));
        refused(post(chief(), path(caseId, "rework"), Requested.REWORK), 409, "rework.not-visited");
        done(clerk(), path(caseId, "follow-ups"), Requested.VISITED_IN_VAIN);
        done(chief(), path(caseId, "rework"), Requested.REWORK);
        done(clerk(), path(caseId, "leader"), Requested.LEADER);
        assertThat(hall.events(caseId)).last().isInstanceOf(LeaderTookCase.class);

        hall.follows(caseId, Hall.handled(1, 3));
        done(clerk(), path(caseId, "ratings"), Requested.rating(2));
        Map<String, String> unwritten = Map.of("method", "PHONE", "satisfaction", "SATISFIED");
        Map<String, String> blank = Map.of("method", "PHONE", "satisfaction", "SATISFIED", "text", " ");
        refused(post(clerk(), path(caseId, "follow-ups"), unwritten), 400, "follow-up.text-missing");
        refused(post(clerk(), path(caseId, "follow-ups"), blank), 400, "follow-up.text-missing");
        done(clerk(), path(caseId, "follow-ups"), Requested.NOT_FOUND);
        refused(post(clerk(), path(caseId, "follow-ups"), Requested.NOT_FOUND), 409, "follow-up.same-day");
        refused(post(chief(), path(caseId, "closure"), Requested.CLOSURE), 409, "closure.not-visited");
        done(clerk(), path(caseId, "follow-ups"), Requested.VISITED_IN_VAIN);
        assertThat(done(chief(), path(caseId, "closure"), Requested.CLOSURE)
                        .path("state")
                        .asText())
                .isEqualTo("CLOSED");
        assertThat(hall.events(caseId)).last().isInstanceOfSatisfying(CaseClosed.class, closed -> {
            assertThat(closed.decision().orElseThrow().by().value()).isEqualTo("chief1");
            assertThat(closed.rounds()).isEqualTo(3);
        });
        assertThat(hall.recorded(caseId)).doesNotContain("张三").doesNotContain("诉求");
    }

    @Test
    void anItemIsNamedAsLongAsSeveralAreOpen() {
        String caseId = hall.completedInTwoItems();
        refused(post(clerk(), path(caseId, "ratings"), Requested.rating(1)), 400, "item.not-named");
        refused(post(clerk(), path(caseId, "ratings"), Requested.of(3, Requested.rating(1))), 404, "item.unknown");
        Answer first = post(clerk(), path(caseId, "ratings"), Requested.of(2, Requested.rating(1)));
        assertThat(first.json().path("state").asText()).isEqualTo("COMPLETED");
        assertThat(first.json().path("items").path(1).path("state").asText()).isEqualTo("CLOSED");
        assertThat(done(clerk(), path(caseId, "ratings"), Requested.rating(1))
                        .path("state")
                        .asText())
                .isEqualTo("CLOSED");
    }

    @Test
    void aSystemRatesItsOwnReferencesAndKnowsOfNoOthers() {
        String ticket = hall.completed();
        hall.sentBy(ticket, "client:hotline-12345");
        Api hotline = Hall.client("hotline-12345", "hotline");
        Api integrator = Hall.client("integrator-demo", "integrator");

        Answer others = post(integrator, path(ticket, "ratings"), Requested.rating(1));
        Answer none = post(integrator, path(Hall.NO_CASE, "ratings"), Requested.rating(1));
        Answer walkIn = post(hotline, path(hall.completed(), "ratings"), Requested.rating(1));
        refused(others, 404, "case.unknown");
        assertThat(others.body()).isEqualTo(none.body()).isEqualTo(walkIn.body());
        assertThat(post(integrator.with("If-Match", "\"0\""), path(ticket, "ratings"), Requested.rating(1))
                        .body())
                .isEqualTo(none.body());

        done(hotline, path(ticket, "ratings"), Requested.rating(1));
        assertThat(hall.events(ticket))
                .filteredOn(Rated.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Rated.class, rated -> assertThat(rated.typedBy()).isEmpty());
    }

    @Test
    void whatHasNotComeHereIsNotFound() {
        refused(clerk().get("/api/v1/cases/" + Hall.NO_CASE), 404, "evaluation.not-opened");
    }
}
