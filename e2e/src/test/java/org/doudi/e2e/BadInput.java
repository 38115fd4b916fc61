package org.doudi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.doudi.local.http.Reply;
import org.doudi.local.install.ServiceName;

/// What is no good is answered with a problem that names what is wrong, and no log grows by it.
final class BadInput {
    private static final String CASES = "/api/v1/cases";
    private static final String GOOD = """
            {"reflection": {"reporter": {"type": "PERSON", "name": "演示反映人", "phone": "19900001234"},
              "problem": "材料齐全仍未受理", "demand": "希望受理", "involvedUnits": ["BDC"]},
             "acceptance": {"scopeCodes": ["%s"], "causeCodes": [], "signature": {"kind": "WET"}}}
            """;

    private final Stack stack;

    BadInput(Stack stack) {
        this.stack = stack;
    }

    void check() throws IOException {
        refusesWhatCannotBeRead();
        refusesWhoMayNot();
        refusesWhatWasSeenTooLongAgo();
        answersARepeatedKeyOnce();
        buriesATicketThatIsNone();
    }

    private void refusesWhatCannotBeRead() throws IOException {
        Map<String, JsonNode> before = stack.positions();
        problem(register("bad-json", "{\"reflection\": "), 400, "request.malformed");
        problem(register("bad-list", "[]"), 400, "request.malformed");
        Reply missing = problem(register("bad-missing", "{}"), 400, "request.invalid");
        assertThat(missing.body().path("violations")).isNotEmpty();
        Reply unknown = problem(register("bad-code", GOOD.formatted("NO_SUCH_CODE")), 400, "request.invalid");
        assertThat(unknown.body().path("violations").toString()).contains("scopeCodes");
        problem(
                stack.post("clerk1", ServiceName.INTAKE, CASES, Map.of(), GOOD.formatted("REPEAT_VISITS")),
                400,
                "request.idempotency-key-missing");
        assertThat(stack.positions()).isEqualTo(before);
    }

    private void refusesWhoMayNot() throws IOException {
        Map<String, JsonNode> before = stack.positions();
        String good = GOOD.formatted("REPEAT_VISITS");
        problem(stack.post("coord-bdc", ServiceName.INTAKE, CASES, key("bad-role"), good), 403, "request.forbidden");
        assertThat(stack.anonymous(ServiceName.INTAKE, CASES + "/" + caseIn("REVIEW_PENDING"))
                        .status())
                .isEqualTo(401);
        assertThat(stack.positions()).isEqualTo(before);
    }

    private void refusesWhatWasSeenTooLongAgo() throws IOException {
        Map<String, JsonNode> before = stack.positions();
        Reply stale = stack.post(
                "lead1",
                ServiceName.ROUTING,
                CASES + "/" + caseIn("REVIEW_PENDING") + "/review/schedule",
                Map.of("Idempotency-Key", "bad-stale", "If-Match", "\"99\""),
                """
                {"scheduledAt": "2026-02-24T02:00:00Z", "place": "会议室", "chair": "lead1",
                 "invitees": [{"unit": "BDC", "kind": "BACKBONE", "person": "coord-bdc"}]}
                """);
        problem(stale, 412, "request.stale");
        assertThat(stack.positions()).isEqualTo(before);
    }

    private void answersARepeatedKeyOnce() throws IOException {
        Reply first = register("bad-repeat", GOOD.formatted("REPEAT_VISITS"));
        assertThat(first.status()).isEqualTo(201);
        stack.awaitQuiet();
        Map<String, JsonNode> before = stack.positions();
        assertThat(register("bad-repeat", GOOD.formatted("REPEAT_VISITS")).body())
                .isEqualTo(first.body());
        problem(register("bad-repeat", GOOD.formatted("CONDUCT")), 422, "request.key-reused");
        assertThat(stack.positions()).isEqualTo(before);
    }

    private void buriesATicketThatIsNone() throws IOException {
        Map<String, JsonNode> before = stack.positions();
        long dead = stack.deadLetters();
        stack.send("doudi.hotline.tickets.v1", "no ticket at all");
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> stack.deadLetters() == dead + 1);
        assertThat(stack.reasons("doudi.hotline.tickets.v1.intake.dlq"))
                .hasSize((int) dead + 1)
                .last()
                .isEqualTo("ticket.malformed");
        assertThat(stack.positions()).isEqualTo(before);
    }

    private Reply register(String key, String body) throws IOException {
        return stack.post("clerk1", ServiceName.INTAKE, CASES, key(key), body);
    }

    private static Map<String, String> key(String key) {
        return Map.of("Idempotency-Key", key);
    }

    private String caseIn(String state) throws IOException {
        return stack.ledger().stream()
                .filter(line -> line.path("state").path("code").asText().equals(state))
                .findFirst()
                .orElseThrow()
                .path("caseId")
                .asText();
    }

    private static Reply problem(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(status);
        assertThat(reply.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(reply.body().path("code").asText()).isEqualTo(code);
        return reply;
    }
}
