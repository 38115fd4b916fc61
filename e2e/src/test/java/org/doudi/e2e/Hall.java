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
import java.util.Map;
import java.util.Set;
import org.doudi.local.install.ClockSetting;
import org.doudi.local.server.Processes;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;

/// The hall in which everybody asks: whatever somebody may do, everybody else tries first.
final class Hall {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);
    private static final Set<Integer> NOT_YET = Set.of(404, 409);
    private static final byte[] FILE = "%PDF-1.7 演示".getBytes(StandardCharsets.UTF_8);

    private final Stack stack;
    private final Map<Act, Set<Actor>> shown = new EnumMap<>(Act.class);
    private int asked;

    /// Business time stands still from here on, at a minute within the opening hours.
    Hall(Stack stack) {
        this.stack = stack;
        stack.clock().write(new ClockSetting.Frozen(stack.clock().read().now(Instant.now())));
    }

    Instant now() {
        return stack.clock().read().now(Instant.now());
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
        Answer answer = ask(who, act, body, of);
        assertThat(answer.status()).as("%s %s: %s", who, act, answer.body()).isBetween(200, 299);
        shown.computeIfAbsent(act, _ -> EnumSet.noneOf(Actor.class)).add(who);
        return json(answer);
    }

    private void othersMayNot(Act act, String body, String... of) throws IOException {
        stack.awaitQuiet();
        Map<String, JsonNode> before = stack.positions();
        for (Actor other : EnumSet.complementOf(EnumSet.copyOf(act.permitted()))) {
            refused(other, act, body, of);
        }
        assertThat(stack.positions()).as(act + " by others").isEqualTo(before);
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
        Answer answer = answers.getLast();
        assertThat(answer.status()).as("%s %s: %s", who, act, answer.body()).isBetween(200, 299);
        return json(answer);
    }

    private Answer ask(Actor who, Act act, String body, String... of) {
        Api service = who == Actor.NOBODY
                ? stack.service(act.service())
                : stack.service(act.service()).as(stack.token(who.account()));
        Api keyed = service.under("walk-" + ++asked);
        String path = act.path(of);
        if (act.isQuestion()) {
            return service.get(path + body);
        }
        return switch (act) {
            case ATTACH -> keyed.post(path + body, FILE);
            case PUBLISH_CALENDAR_FILE, PREVIEW_CALENDAR_FILE ->
                keyed.with("Content-Type", "text/csv").post(path + body, Papers.CALENDAR_FILE);
            default -> keyed.post(path, body);
        };
    }

    private static JsonNode json(Answer answer) {
        return answer.header("Content-Type")
                        .filter(type -> type.startsWith("application/json"))
                        .isPresent()
                ? answer.json()
                : NullNode.instance;
    }

    /// What was shown, and by whom.
    Map<Act, Set<Actor>> shown() {
        return shown;
    }
}
