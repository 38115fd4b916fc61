package org.doudi.deadline.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.Neighbours;
import org.doudi.deadline.Surroundings;
import org.doudi.deadline.application.Timekeeping;
import org.doudi.deadline.domain.clock.ClockCommand;
import org.doudi.deadline.domain.clock.ClockCommand.Limit;
import org.doudi.deadline.domain.clock.ClockCommand.NoteRecusal;
import org.doudi.deadline.domain.clock.ClockCommand.Once;
import org.doudi.deadline.domain.clock.ClockCommand.Start;
import org.doudi.deadline.domain.clock.ClockDecider;
import org.doudi.deadline.domain.clock.Moment;
import org.doudi.events.Channel;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.OrgCode;
import org.doudi.events.Sealing;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.Task;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 催办、督办 over REST.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "deadline"))
@WithTestResource(Neighbours.class)
class UrgingApiTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Instant NOW = Instant.parse("2022-03-07T01:00:00Z");
    private static final String SAID = """
            {"text": "请今日内联系反映人"}""";

    private final StreamId caseId = new StreamId(UUID.randomUUID());

    @Inject
    DeciderRunner runner;

    @Inject
    Timekeeping timekeeping;

    @Inject
    Pool pool;

    @BeforeEach
    void aUnitHandlesIt() {
        new Surroundings().itIs("2022-03-07T09:00");
        does(new Start(
                ClockKind.HANDLE,
                ClockScope.item(1, 1),
                UUID.randomUUID(),
                new Moment(UUID.randomUUID(), NOW, NOW, Moment.Sort.DEED),
                new Limit.WorkingDays(2),
                Optional.empty(),
                List.of(new ClockedParty(new OrgCode("BDC"), PartyRole.UNIT)),
                Once.AT_A_TIME,
                timekeeping.dates("2022-12-02"),
                "2022-12-02"));
        pool.preparedQuery("INSERT INTO subject_key (stream, subject, public_key) VALUES ($1, $2, $3)")
                .executeAndAwait(Tuple.of(
                        caseId.value(),
                        UUID.randomUUID(),
                        Sealing.newKeyPair().publicKey().value()));
    }

    /// The words are sealed, in the log and in what is shown.
    @Test
    void whatIsSaidIsSealedAndStandsWithTheClock() {
        Api.Answer answer = as("clerk1", "clerk").post(urgings(), SAID);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("name").asText()).isEqualTo("催办");
        assertThat(answer.json().path("from").asText()).isEqualTo("WINDOW");
        assertThat(answer.json().path("to").get(0).path("unit").asText()).isEqualTo("BDC");
        assertThat(answer.header("Doudi-Position")).isPresent();

        JsonNode shown = as("chief1", "duty-chief")
                .get("/api/v1/cases/" + caseId + "/clocks")
                .json()
                .get(0)
                .path("urgings");
        assertThat(shown).hasSize(1);
        assertThat(shown.get(0).path("by").asText()).isEqualTo("clerk1");
        assertThat(new String(
                        Base64.getDecoder().decode(shown.get(0).path("text").asText()), StandardCharsets.UTF_8))
                .doesNotContain("联系");
        assertThat(stored()).doesNotContain("联系");
    }

    /// 五(二): whoever is urged reads it, and no other department learns of the case.
    @Test
    void theUrgedUnitSeesWhatWasSaidToIt() {
        String seen = "/api/v1/cases/" + caseId + "/urgings";
        assertThat(of("coord-bdc", "BDC", "coordinator").get(seen).status()).isEqualTo(404);
        as("clerk1", "clerk").post(urgings(), SAID);

        JsonNode said = of("coord-bdc", "BDC", "coordinator").get(seen).json();
        assertThat(said).hasSize(1);
        assertThat(said.get(0).path("name").asText()).isEqualTo("催办");
        assertThat(said.get(0).path("text").asText()).isNotEmpty();
        Api.Answer other = of("coord-swj", "SWJ", "coordinator").get(seen);
        assertThat(other.status()).isEqualTo(404);
        assertThat(other.header("ETag")).isEmpty();
    }

    @Test
    void aRepeatIsTheSameUrging() {
        Api same = as("clerk1", "clerk").under("key-" + caseId);
        Api.Answer first = same.post(urgings(), SAID);
        Api.Answer again = same.post(urgings(), SAID);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        Api.Answer another = as("clerk1", "clerk").post(urgings(), "{}");
        assertThat(another.status()).isEqualTo(409);
        assertThat(another.json().path("code").asText()).isEqualTo("urging.already-today");
        assertThat(another.json().path("title").asText()).contains("每天一次");
    }

    @Test
    void theWordsMayBeLeftOutAndHaveTheirBound() {
        assertThat(as("chief1", "duty-chief")
                        .post(urgings(), "{}")
                        .json()
                        .path("name")
                        .asText())
                .isEqualTo("督办");
        assertThat(as("clerk1", "clerk")
                        .post(urgings(), "{\"text\": \"" + "请".repeat(1_001) + "\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theBureauIsRefusedWhatOneUnitHandles() {
        Api.Answer answer = as("bureau1", "bureau").post(urgings(), "{}");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("code").asText()).isEqualTo("urging.not-multi");
    }

    /// 四(四): to whoever is complained of the case is not there.
    @Test
    void whoStandsBackUrgesNobody() {
        does(new NoteRecusal(List.of(new StaffId("clerk9"))));

        assertThat(as("clerk9", "clerk").post(urgings(), "{}").status()).isEqualTo(404);
    }

    @Test
    void ofACaseThatIsNotThereNobodyIsUrged() {
        String nobodys = "/api/v1/cases/" + UUID.randomUUID() + "/clocks/" + UUID.randomUUID() + "/urgings";

        assertThat(as("clerk1", "clerk").post(nobodys, "{}").status()).isEqualTo(404);
        assertThat(as("clerk1", "clerk").post(nobodys, SAID).status()).isEqualTo(404);
    }

    private String urgings() {
        String clock = as("clerk1", "clerk")
                .get("/api/v1/cases/" + caseId + "/clocks")
                .json()
                .get(0)
                .path("clockId")
                .asText();
        return "/api/v1/cases/" + caseId + "/clocks/" + clock + "/urgings";
    }

    private String stored() {
        StringBuilder bodies = new StringBuilder();
        pool.preparedQuery("SELECT convert_from(body, 'UTF8') FROM event WHERE stream = $1")
                .executeAndAwait(Tuple.of(caseId.value()))
                .forEach(row -> bodies.append(row.getString(0)));
        return bodies.toString();
    }

    private void does(ClockCommand command) {
        CommandContext context = new CommandContext(
                "system:deadline", NOW, UUID.randomUUID(), Optional.empty(), Channel.SYSTEM, "150626");
        var _ = runner.run(Task.of(new ClockDecider(), caseId, command, context))
                .await()
                .atMost(LIMIT);
    }

    private static Api as(String account, String role) {
        return of(account, "ZWZX", role);
    }

    private static Api of(String account, String unit, String role) {
        return Api.at(URI.create(ConfigProvider.getConfig().getValue("test.url", String.class)))
                .as(TestTokens.of(account, unit, role))
                .under(UUID.randomUUID().toString());
    }
}
