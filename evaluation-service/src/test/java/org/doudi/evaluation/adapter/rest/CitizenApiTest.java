package org.doudi.evaluation.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.evaluation.adapter.rest.Hall.clerk;
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
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.EvaluationEvent.RatingPinRefused;
import org.doudi.events.EvaluationEvent.RatingSlipPrinted;
import org.doudi.events.Rater;
import org.doudi.events.RatingChannel;
import org.doudi.events.RatingLevel;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

/// 凭码评价 as somebody without an account does it over REST.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "evaluation"))
class CitizenApiTest {
    @Inject
    Hall hall;

    @Test
    void aCitizenRatesByCodeAndPin() {
        String caseId = hall.completed();
        String code = code(caseId);
        JsonNode seen = nobody().get(ratings(code)).json();
        assertThat(seen.path("scales").findValuesAsText("name")).contains("满意", "基本满意", "不满意", "非常满意");
        assertThat(seen.fieldNames()).toIterable().containsOnly("round", "until", "scales");

        done(nobody(), ratings(code), rating(pin(caseId), 5, 4));

        assertThat(hall.events(caseId))
                .filteredOn(Rated.class::isInstance)
                .singleElement()
                .satisfies(event -> {
                    Rated rated = (Rated) event;
                    assertThat(rated.level()).isEqualTo(RatingLevel.DISSATISFIED);
                    assertThat(rated.rawScale()).isEqualTo(5);
                    assertThat(rated.rawLevel()).isEqualTo(4);
                    assertThat(rated.channel()).isEqualTo(RatingChannel.QR);
                    assertThat(rated.rater()).isEqualTo(Rater.REPORTER);
                    assertThat(rated.typedBy()).isEmpty();
                });
        assertThat(hall.actors(caseId)).anyMatch(actor -> actor.matches("citizen:[0-9a-f]{16}"));
        refused(nobody().get(ratings(code)), 409, "rating-code.used");
    }

    @Test
    void neitherCodeNorPinNorWordsStandInTheLogInClear() {
        String caseId = hall.completed();
        String code = code(caseId);
        String pin = pin(caseId);
        post(nobody(), ratings(code), rating("000000".equals(pin) ? "000001" : "000000", 3, 1));
        done(nobody(), ratings(code), rating(pin, 3, 1));

        assertThat(hall.recorded(caseId))
                .doesNotContain(code)
                .doesNotContain(pin)
                .doesNotContain("张三");
        assertThat(hall.kept()).doesNotContain(code).doesNotContain("\"" + pin + "\"");
    }

    @Test
    void guessingIsCountedAndEnds() {
        String caseId = hall.completed();
        String code = code(caseId);
        String pin = pin(caseId);
        for (int left = 4; left > 0; left--) {
            JsonNode wrong =
                    refused(post(nobody(), ratings(code), rating(wrong(pin), 3, 1)), 403, "rating-code.pin-wrong");
            assertThat(wrong.path("title").asText()).contains("还可以输入" + left + "次");
            assertThat(wrong.path("clause").asText()).isEqualTo("三.5");
        }
        refused(post(nobody(), ratings(code), rating(wrong(pin), 3, 1)), 403, "rating-code.locked");
        refused(post(nobody(), ratings(code), rating(pin, 3, 1)), 403, "rating-code.locked");
        assertThat(refusals(caseId)).isEqualTo(5);

        String next = code(caseId);
        refused(post(nobody(), ratings(code), rating(pin, 3, 1)), 409, "rating-code.expired");
        done(nobody(), ratings(next), rating(pin, 3, 1));
    }

    @Test
    void whoGuessesAllAtOnceGetsNoMoreTries() {
        String caseId = hall.completed();
        String code = code(caseId);
        String pin = pin(caseId);
        IntStream.range(0, 12).parallel().forEach(_ -> post(nobody(), ratings(code), rating(wrong(pin), 3, 1)));
        assertThat(refusals(caseId)).isLessThanOrEqualTo(5);
    }

    @Test
    void aRepeatIsAnsweredAsTheFirstAndCountedOnce() {
        String caseId = hall.completed();
        String code = code(caseId);
        String body = Requested.json(rating(wrong(pin(caseId)), 3, 1));
        Answer first = nobody().under("guess").post(ratings(code), body);
        Answer second = nobody().under("guess").post(ratings(code), body);

        refused(first, 403, "rating-code.pin-wrong");
        refused(second, 403, "rating-code.pin-wrong");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(refusals(caseId)).isEqualTo(1);
    }

    @Test
    void theSameKeyOfTwoHoldersIsTwoRequests() {
        String one = hall.completed();
        String other = hall.completed();
        for (String caseId : List.of(one, other)) {
            String body = Requested.json(rating(pin(caseId), 3, 1));
            assertThat(nobody().under("same").post(ratings(code(caseId)), body).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void anUnknownCodeTellsNothing() {
        refused(nobody().get(ratings(Requested.NO_CODE)), 404, "rating-code.unknown");
        refused(post(nobody(), ratings(Requested.NO_CODE), rating("123456", 3, 1)), 404, "rating-code.unknown");
        refused(nobody().get(ratings("x".repeat(500))), 404, "rating-code.unknown");
    }

    @Test
    void thePinOfAnotherCaseIsNone() {
        String caseId = hall.completed();
        String code = code(caseId);
        String own = pin(caseId);
        String others = IntStream.range(0, 3)
                .mapToObj(_ -> pin(hall.completed()))
                .filter(pin -> !pin.equals(own))
                .findFirst()
                .orElseThrow();
        refused(post(nobody(), ratings(code), rating(others, 3, 1)), 403, "rating-code.pin-wrong");
    }

    @Test
    void staffDoNotRateThisWay() {
        String caseId = hall.completed();
        refused(post(clerk(), ratings(code(caseId)), rating(pin(caseId), 3, 1)), 403, "rating-code.citizen-only");
        assertThat(hall.events(caseId)).noneMatch(Rated.class::isInstance);
    }

    @Test
    void theCodeIsToldOnce_theSlipIsPrintedAgainAndRecorded() {
        String caseId = hall.completed();
        String body = Requested.json(Requested.INVITATION);
        Answer first = clerk().under("invite-" + caseId).post(path(caseId, "rating-invitations"), body);
        Answer second = clerk().under("invite-" + caseId).post(path(caseId, "rating-invitations"), body);
        assertThat(first.json().path("code").asText()).matches("[A-Za-z0-9_-]{32}");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().has("code")).isFalse();

        assertThat(pin(caseId)).matches("[0-9]{6}").isEqualTo(pin(caseId));
        assertThat(hall.events(caseId))
                .filteredOn(RatingSlipPrinted.class::isInstance)
                .hasSize(2);
        refused(post(clerk(), path(Hall.NO_CASE, "rating-slips"), Map.of()), 404, "case.unknown");
    }

    @Test
    void theWindowShowsTheCodeAsQr() {
        String code = code(hall.completed());
        Answer qr = clerk().get(ratings(code) + "/qr");
        assertThat(qr.status()).isEqualTo(200);
        assertThat(qr.header("Content-Type").orElse("")).startsWith("image/svg+xml");
        assertThat(qr.body()).startsWith("<svg").contains("viewBox");
        assertThat(nobody().get(ratings(code) + "/qr").status()).isEqualTo(401);
    }

    @Test
    void whatIsMissingOrOutOfBoundsIsRefusedAndCountsAsNoTry() {
        String caseId = hall.completed();
        String code = code(caseId);
        refused(post(nobody(), ratings(code), Map.of()), 400, "request.invalid");
        for (String pin : List.of("12345", "1234567", "１２３４５６", "abcdef")) {
            refused(post(nobody(), ratings(code), rating(pin, 3, 1)), 400, "request.invalid");
        }
        refused(post(nobody(), ratings(code), rating("123456", 4, 1)), 400, "rating.scale-unknown");
        refused(post(nobody(), ratings(code), rating("123456", 3, 4)), 400, "rating.level-unknown");
        refused(post(nobody(), ratings(code), with("123456", "channel", "PHONE")), 400, "rating-code.channel-unknown");
        refused(post(nobody(), ratings(code), with("123456", "comment", "评".repeat(2_001))), 400, "request.invalid");
        refused(
                nobody().post(ratings(code), Requested.json(rating("123456", 3, 1))),
                400,
                "request.idempotency-key-missing");
        assertThat(refusals(caseId)).isZero();
    }

    private long refusals(String caseId) {
        return hall.events(caseId).stream()
                .filter(RatingPinRefused.class::isInstance)
                .count();
    }

    private static String code(String caseId) {
        return done(clerk(), path(caseId, "rating-invitations"), Requested.INVITATION)
                .path("code")
                .asText();
    }

    private static String pin(String caseId) {
        return done(clerk(), path(caseId, "rating-slips"), Requested.SLIP)
                .path("pin")
                .asText();
    }

    private static String wrong(String pin) {
        return pin.equals("000000") ? "000001" : "000000";
    }

    private static String ratings(String code) {
        return "/api/v1/ratings/" + code;
    }

    private static Map<String, ?> rating(String pin, int scale, int level) {
        return Map.of("pin", pin, "scale", scale, "level", level, "reasons", List.of("张三等了很久"), "comment", "张三不满意");
    }

    private static Map<String, ?> with(String pin, String field, Object value) {
        Map<String, Object> body = new TreeMap<>(rating(pin, 3, 1));
        body.put(field, value);
        return body;
    }
}
