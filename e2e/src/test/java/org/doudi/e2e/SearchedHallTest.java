package org.doudi.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.doudi.testkit.Api.Answer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 台账检索 — 三.6, on an installation that has switched it on: the ledger's service has the texts opened by the real
/// intake-service, on record in each case, and forgets them with their person.
@Order(7)
class SearchedHallTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String SAID = "草原围栏被占一事跑了三趟";

    @Test
    void whatWasSaidIsFoundByWhoMayOpenIt_untilItsPersonIsErased(@TempDir Path folder) throws IOException {
        try (Stack stack = new Stack(folder.resolve("searched"))) {
            stack.tells("DOUDI_SEARCH_ENABLED=true", "DOUDI_INTAKE_OPENERS=doudi-services");
            stack.doudi("up", "--detach");
            Scenes scenes = new Scenes(stack);
            String matter = Matters.id(scenes.does(
                    "integrator-demo",
                    Act.REGISTER,
                    Paper.reading(Papers.SENT)
                            .with("reflection/problem", SAID)
                            .with("reflection/reporter/phone", "19900005555")
                            .toString()));
            scenes.does("integrator-demo", Act.REGISTER, Papers.SENT);

            Awaitility.await().atMost(LIMIT).until(() -> found(scenes).equals(List.of(matter)));

            assertThat(search(scenes, "clerk1").get(0).path("snippet").asText()).contains("围栏");
            assertThat(scenes.does("auditor1", Act.SEE_TIMELINE, "", matter).valueStream())
                    .as("it was opened on record, by the services' account")
                    .anySatisfy(event -> {
                        assertThat(event.path("type").asText()).isEqualTo("doudi.PersonalDataViewed.v1");
                        assertThat(event.path("actor").asText()).isEqualTo("client:doudi-services");
                    });
            for (String who : List.of("coord-bdc", "bureau1", "auditor1", "discipline1")) {
                Answer refused = asked(scenes, who);
                assertThat(refused.status()).as(who).isEqualTo(403);
                assertThat(refused.json().path("code").asText()).isEqualTo("ledger.search-not-allowed");
            }

            scenes.does("clerk1", Act.REFUSE, Papers.REFUSAL, matter);
            scenes.does("clerk1", Act.ARCHIVE, Papers.NONE, matter);
            scenes.does("lead1", Act.ERASE, Papers.of(Act.ERASE), matter);
            stack.awaitQuiet();

            Awaitility.await().atMost(LIMIT).until(() -> found(scenes).isEmpty());
        }
    }

    private static List<String> found(Scenes scenes) {
        return search(scenes, "clerk1").findValuesAsText("caseId");
    }

    private static JsonNode search(Scenes scenes, String who) {
        return asked(scenes, who).json();
    }

    private static Answer asked(Scenes scenes, String who) {
        return scenes.asks(who, Act.SEE_LEDGER, "?q=" + URLEncoder.encode("围栏被占", UTF_8));
    }
}
