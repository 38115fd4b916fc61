package org.doudi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.doudi.testkit.Api.Answer;

/// One case of an acceptance scenario: who does what with it, and when, in Shanghai.
final class Scene {
    private final Scenes scenes;
    private final Map<String, String> orders = new HashMap<>();
    private final Map<String, List<JsonNode>> noted = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, Answer> refusals = new HashMap<>();
    private String caseId = "";

    Scene(Scenes scenes) {
        this.scenes = scenes;
    }

    String caseId() {
        return caseId;
    }

    private Scene at(String when, Runnable doing) {
        scenes.at(when, doing);
        return this;
    }

    private Scene by(String when, String who, Act act, String body) {
        return at(when, () -> scenes.does(who, act, body, caseId));
    }

    Scene registered(String when) {
        return at(when, () -> caseId = Matters.id(scenes.does("clerk1", Act.REGISTER, Papers.REGISTRATION)));
    }

    /// By another system.
    Scene sent(String when) {
        return at(when, () -> caseId = Matters.id(scenes.does("integrator-demo", Act.REGISTER, Papers.SENT)));
    }

    /// 12345, twice as a hotline may.
    Scene ticketed(String when, String number) {
        return at(when, () -> {
            String ticket = Papers.ticket(number, Scenes.instant(when));
            scenes.ticket(ticket);
            scenes.ticket(ticket);
        });
    }

    /// 受理 of a ticket, of which there is one case, however often it came.
    Scene accepted(String when, String number) {
        return at(when, () -> {
            List<JsonNode> found =
                    Awaitility.await("ticket " + number).until(() -> lines(number), list -> !list.isEmpty());
            assertThat(found).hasSize(1);
            caseId = Matters.id(found.getFirst());
            scenes.does("clerk1", Act.ACCEPT, Papers.ACCEPTANCE, caseId);
        });
    }

    private List<JsonNode> lines(String number) {
        return scenes.does("lead1", Act.SEE_LEDGER, "?channel=HOTLINE&limit=200")
                .valueStream()
                .filter(line -> line.path("reference").asText().equals(number))
                .toList();
    }

    Scene consulted(String when) {
        return by(when, "clerk1", Act.CONSULT, Papers.CONSULTATION);
    }

    Scene dissatisfied(String when) {
        return by(when, "clerk1", Act.REPLY, Papers.DISSATISFIED);
    }

    Scene escalated(String when) {
        return by(when, "clerk1", Act.ESCALATE, Papers.ESCALATION);
    }

    /// Registered, talked through in vain and escalated at one instant.
    Scene stuck(String when) {
        return registered(when).consulted(when).escalated(when);
    }

    Scene scheduled(String when, String meeting) {
        return by(when, "lead1", Act.SCHEDULE, Papers.meeting(Scenes.instant(meeting)));
    }

    Scene concluded(String when, String... units) {
        return by(when, "lead1", Act.CONCLUDE, Papers.concluded("DOABLE", units));
    }

    /// @param units in the order of the conclusion
    Scene issued(String when, String... units) {
        return at(when, () -> {
            JsonNode made = scenes.does("clerk1", Act.ISSUE, Papers.ORDER, caseId);
            for (int index = 0; index < units.length; index++) {
                orders.put(units[index], Matters.order(made, index));
            }
        });
    }

    Scene signed(String when, String unit) {
        return ordered(when, unit, Act.SIGN, Papers.NONE);
    }

    Scene completed(String when, String unit) {
        return ordered(when, unit, Act.COMPLETE, Papers.COMPLETION);
    }

    Scene extended(String when, String unit, String extension) {
        return ordered(when, unit, Act.EXTEND, extension);
    }

    private Scene ordered(String when, String unit, Act act, String body) {
        return at(when, () -> scenes.does(coordinator(unit), act, body, order(unit)));
    }

    /// Asked for in vain; what was answered is told by `refusal`.
    Scene extendedInVain(String when, String unit, String extension) {
        return at(when, () -> refusals.put(unit, scenes.asks(coordinator(unit), Act.EXTEND, extension, order(unit))));
    }

    /// A refusal of the reflection that is itself refused.
    Scene refusedInVain(String when, String label, String body) {
        return at(when, () -> refusals.put(label, scenes.asks("clerk1", Act.REFUSE, body, caseId)));
    }

    Scene notAccepted(String when) {
        return by(when, "clerk1", Act.REFUSE, Papers.REFUSAL);
    }

    Scene rated(String when, String rating) {
        return by(when, "clerk1", Act.RATE, rating);
    }

    /// The clocks as they stand then.
    Scene noted(String when) {
        return at(when, () -> noted.put(when, clocks()));
    }

    /// 办件状态 then.
    Scene standing(String when) {
        return at(when, () -> states.put(when, line().at("/state/code").asText()));
    }

    String state(String when) {
        return Objects.requireNonNull(states.get(when), when);
    }

    JsonNode clock(String kind) {
        return only(clocks(), kind);
    }

    /// The one that began last.
    JsonNode lastClock(String kind) {
        return of(clocks(), kind).reduce((_, later) -> later).orElseThrow();
    }

    JsonNode clockAt(String when, String kind) {
        return only(Objects.requireNonNull(noted.get(when), when), kind);
    }

    private static JsonNode only(List<JsonNode> clocks, String kind) {
        List<JsonNode> found = of(clocks, kind).toList();
        assertThat(found).as(kind).hasSize(1);
        return found.getFirst();
    }

    private static Stream<JsonNode> of(List<JsonNode> clocks, String kind) {
        return clocks.stream().filter(clock -> clock.path("kind").asText().equals(kind));
    }

    private List<JsonNode> clocks() {
        return scenes.does("lead1", Act.SEE_CLOCKS, "", caseId).valueStream().toList();
    }

    /// 转办单 of a unit.
    JsonNode orderOf(String unit) {
        return scenes.does("lead1", Act.SEE_ORDER, "", order(unit));
    }

    /// 台账 of this case.
    JsonNode line() {
        return scenes.does("lead1", Act.SEE_CASE, "", caseId).required("ledger");
    }

    /// What is told of the case, by type, at an instant.
    List<JsonNode> happened(String type, Instant at) {
        return scenes.does("lead1", Act.SEE_TIMELINE, "?limit=200", caseId)
                .valueStream()
                .filter(event -> event.path("type").asText().contains(type))
                .filter(event ->
                        Instant.parse(event.path("happenedAt").asText()).equals(at))
                .toList();
    }

    Answer refusal(String label) {
        return Objects.requireNonNull(refusals.get(label), label);
    }

    private String order(String unit) {
        return Objects.requireNonNull(orders.get(unit), unit);
    }

    private static String coordinator(String unit) {
        return "coord-" + unit.toLowerCase(Locale.ROOT);
    }
}
