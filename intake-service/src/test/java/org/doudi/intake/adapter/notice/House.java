package org.doudi.intake.adapter.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.doudi.intake.BusinessTime;
import org.doudi.intake.application.notice.SendingNotices;
import org.doudi.store.time.BusinessClock;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.TestTokens;

/// The window's house: what is reflected there, when, and which notices it owes.
final class House {
    static final Duration LIMIT = Duration.ofSeconds(30);

    private final Api api;
    private final BusinessClock clock;
    private final SendingNotices sending;

    House(URI base, BusinessClock clock, SendingNotices sending) {
        this.api = Api.at(base);
        this.clock = clock;
        this.sending = sending;
    }

    void itIs(String local) {
        BusinessTime.set(clock, local);
    }

    Api clerk() {
        return api.as(TestTokens.of("clerk1", "ZWZX", "clerk"));
    }

    /// A case of somebody with this telephone, and its notices as they are owed.
    String registered(String phone, String scope) {
        return done("/api/v1/cases", """
                {"reflection": {
                    "reporter": {"type": "PERSON", "name": "张三", "phone": "%s"},
                    "problem": "过户材料齐全仍未受理", "demand": "尽快办理", "involvedUnits": ["BDC"]},
                 "acceptance": {"scopeCodes": ["%s"], "causeCodes": ["COORDINATION"], "signature": {"kind": "WET"}}}
                """.formatted(phone, scope)).path("caseId").asText();
    }

    String registered(String phone) {
        return registered(phone, "REPEAT_VISITS");
    }

    JsonNode done(String path, String body) {
        Answer answer = clerk().under(UUID.randomUUID().toString()).post(path, body);
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer.json();
    }

    List<JsonNode> notices(String caseId) {
        return StreamSupport.stream(
                        clerk().get("/api/v1/cases/" + caseId + "/notices")
                                .json()
                                .path("notices")
                                .spliterator(),
                        false)
                .toList();
    }

    /// The only one under a template, once it stands there.
    JsonNode notice(String caseId, String template, String stage) {
        await().atMost(LIMIT)
                .until(() -> !list(caseId, template).isEmpty()
                        && list(caseId, template)
                                .getFirst()
                                .path("stage")
                                .asText()
                                .equals(stage));
        assertThat(list(caseId, template)).hasSize(1);
        return list(caseId, template).getFirst();
    }

    private List<JsonNode> list(String caseId, String template) {
        return notices(caseId).stream()
                .filter(notice -> notice.path("template").asText().equals(template))
                .toList();
    }

    /// The timer looks by itself, too.
    int look() {
        return sending.send().await().atMost(LIMIT);
    }
}
