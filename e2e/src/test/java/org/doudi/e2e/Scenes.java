package org.doudi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.doudi.local.clock.BusinessTime;
import org.doudi.local.install.ClockSetting;
import org.doudi.local.server.Processes;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;

/// The acceptance scenarios on one installation: what people do at the hours that they name, in the order of time.
final class Scenes {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Set<Integer> NOT_YET = Set.of(404, 409);

    private final Stack stack;
    private final List<Moment> moments = new ArrayList<>();
    private int asked;

    Scenes(Stack stack) {
        this.stack = stack;
    }

    /// A case of its own.
    Scene scene() {
        return new Scene(this);
    }

    static Instant instant(String shanghai) {
        return LocalDateTime.parse(shanghai).atZone(BusinessTime.ZONE).toInstant();
    }

    void at(String shanghai, Runnable doing) {
        moments.add(new Moment(instant(shanghai), doing));
    }

    /// Business time stands still at each moment.
    void play() {
        List<Moment> inOrder =
                moments.stream().sorted(Comparator.comparing(Moment::at)).toList();
        stack.clock().write(new ClockSetting.Frozen(inOrder.getFirst().at()));
        for (Moment moment : inOrder) {
            stack.itIs(moment.at());
            moment.doing().run();
        }
    }

    /// Done as soon as what came before has reached the service.
    JsonNode does(String who, Act act, String body, String... of) {
        var answers = new ArrayDeque<Answer>();
        Processes.eventually(PATIENCE, () -> {
            answers.add(asks(who, act, body, of));
            return !NOT_YET.contains(answers.getLast().status());
        });
        Answer answer = answers.getLast();
        assertThat(answer.status()).as("%s %s: %s", who, act, answer.body()).isBetween(200, 299);
        return answer.json();
    }

    /// Once, whatever comes of it.
    Answer asks(String who, Act act, String body, String... of) {
        Api service = stack.service(act.service()).as(stack.token(who));
        return act.isQuestion()
                ? service.get(act.path(of) + body)
                : service.under("scene-" + ++asked).post(act.path(of), body);
    }

    void ticket(String ticket) {
        stack.send("doudi.hotline.tickets.v1", ticket);
        stack.awaitQuiet();
    }

    /// What happens when.
    private record Moment(Instant at, Runnable doing) {}
}
