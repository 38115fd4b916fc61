package org.doudi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.doudi.local.install.ClockSetting;
import org.doudi.local.install.ServiceName;
import org.doudi.local.server.Processes;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.Published;

/// The hall in which everybody asks: whatever somebody may do, everybody else tries first.
final class Hall {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);
    private static final Set<Integer> NOT_YET = Set.of(404, 409);
    private static final byte[] FILE = Paper.of(Act.ATTACH).body().asText().getBytes(StandardCharsets.UTF_8);

    private final Stack stack;
    private final Map<Act, Set<Actor>> shown = new EnumMap<>(Act.class);
    private final Map<Act, Set<Paper>> taken = new EnumMap<>(Act.class);
    private final Map<ServiceName, Published> published = new EnumMap<>(ServiceName.class);
    private int asked;

    /// Business time stands still from here on, at a minute within the opening hours.
    Hall(Stack stack) {
        this.stack = stack;
        stack.clock().write(new ClockSetting.Frozen(stack.now()));
    }

    Instant now() {
        return stack.now();
    }

    /// Lets business time pass.
    void passes(String duration) throws IOException {
        stack.doudi("clock", "advance", duration);
    }

    /// Everybody whom the table does not name is refused, and no log grows by it; then it is done. A question is
    /// tried by the others once, however many may ask it.
    JsonNode may(Actor who, Act act, String body, String... of) throws IOException {
        assertThat(act.permitted()).as(act + " in the table").contains(who);
        if (!act.isQuestion() || !shown.containsKey(act)) {
            othersMayNot(act, body, of);
        }
        if (isKeyed(act)) {
            mayNotWithoutKey(who, act, body, of);
        }
        JsonNode answered = taken(who, act, body, ask(who, act, body, of));
        shown.computeIfAbsent(act, _ -> EnumSet.noneOf(Actor.class)).add(who);
        return answered;
    }

    private void othersMayNot(Act act, String body, String... of) throws IOException {
        stack.awaitQuiet();
        Map<String, JsonNode> before = stack.positions();
        for (Actor other : EnumSet.complementOf(EnumSet.copyOf(act.permitted()))) {
            refused(other, act, body, of);
        }
        assertThat(stack.positions()).as(act + " by others").isEqualTo(before);
    }

    /// What a repeat would do twice is not done without a key.
    private void mayNotWithoutKey(Actor who, Act act, String body, String... of) throws IOException {
        Map<String, JsonNode> before = stack.positions();
        Answer answer = ask(door(who, act), act, body, of);
        assertThat(answer.status())
                .as("%s without a key: %s", act, answer.body())
                .isEqualTo(400);
        assertThat(answer.json().path("code").asText()).isEqualTo("request.idempotency-key-missing");
        assertThat(stack.positions()).as("%s without a key", act).isEqualTo(before);
    }

    /// Whoever has the role, but not in this case.
    void mayNot(Actor who, Act act, String body, String... of) throws IOException {
        stack.awaitQuiet();
        Map<String, JsonNode> before = stack.positions();
        refused(who, act, body, of);
        assertThat(stack.positions()).as("%s by %s", act, who).isEqualTo(before);
    }

    private void refused(Actor who, Act act, String body, String... of) {
        Answer answer = ask(who, act, body, of);
        assertThat(answer.status())
                .as("%s %s: %s", who, act, answer.body())
                .isIn(who == Actor.NOBODY ? Set.of(401) : REFUSED);
    }

    /// What leads up to something: done as soon as what came before has reached the service.
    JsonNode does(Actor who, Act act, String body, String... of) {
        var answers = new ArrayDeque<Answer>();
        Processes.eventually(PATIENCE, () -> {
            answers.add(ask(who, act, body, of));
            return !NOT_YET.contains(answers.getLast().status());
        });
        return taken(who, act, body, answers.getLast());
    }

    /// Done, and answered as the service describes it.
    private JsonNode taken(Actor who, Act act, String body, Answer answer) {
        assertThat(answer.status()).as("%s %s: %s", who, act, answer.body()).isBetween(200, 299);
        if (!act.isQuestion() && act != Act.ATTACH) {
            taken.computeIfAbsent(act, _ -> new HashSet<>()).add(sent(act, body));
        }
        JsonNode answered = json(answer);
        if (!answered.isNull()) {
            assertThat(published(act).faults(act.operation(), answer.status(), answered))
                    .as("what %s answers", act)
                    .isEmpty();
        }
        return answered;
    }

    private static Paper sent(Act act, String body) {
        return switch (act) {
            case PUBLISH_CALENDAR_FILE, PREVIEW_CALENDAR_FILE -> Paper.ofText(Papers.CALENDAR_FILE);
            default -> Paper.reading(body);
        };
    }

    private Answer ask(Actor who, Act act, String body, String... of) {
        Api door = door(who, act);
        return ask(isKeyed(act) ? door.under("walk-" + ++asked) : door, act, body, of);
    }

    private static Answer ask(Api door, Act act, String body, String... of) {
        String path = act.path(of);
        if (act.isQuestion()) {
            return door.get(path + body);
        }
        return switch (act) {
            case ATTACH -> door.post(path + body, FILE);
            case PUBLISH_CALENDAR_FILE, PREVIEW_CALENDAR_FILE ->
                door.with("Content-Type", "text/csv").post(path + body, Papers.CALENDAR_FILE);
            default -> door.post(path, body);
        };
    }

    private Api door(Actor who, Act act) {
        Api service = stack.service(act.service());
        return who == Actor.NOBODY ? service : service.as(stack.token(who.account()));
    }

    private boolean isKeyed(Act act) {
        return published(act).isKeyed(act.operation());
    }

    /// What the service says of itself.
    private Published published(Act act) {
        return published.computeIfAbsent(act.service(), service -> Published.by(stack.service(service)));
    }

    private static JsonNode json(Answer answer) {
        return answer.header("Content-Type")
                        .filter(type -> type.startsWith("application/json"))
                        .isPresent()
                ? answer.json()
                : NullNode.instance;
    }

    /// Whether it was sent to do this, and taken.
    boolean wasTaken(Act act, Paper paper) {
        return taken.getOrDefault(act, Set.of()).stream().anyMatch(paper::isLike);
    }

    /// What was shown, and by whom.
    Map<Act, Set<Actor>> shown() {
        return shown;
    }
}
