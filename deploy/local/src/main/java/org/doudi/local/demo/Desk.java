package org.doudi.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.doudi.local.http.Http;
import org.doudi.local.http.Reply;
import org.doudi.local.http.Tokens;
import org.doudi.local.install.Installation;
import org.doudi.local.install.ServiceName;
import org.doudi.local.server.LocalException;
import org.doudi.local.server.Processes;

/// Asks the services as one of the demo users. A service that is away is asked again under the same key: whatever
/// happens to it in between, each request takes effect once.
final class Desk {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int UNAVAILABLE = 503;

    private final Installation installation;
    private final Http http;
    private final Tokens tokens;

    Desk(Installation installation, Http http, Tokens tokens) {
        this.installation = installation;
        this.http = http;
        this.tokens = tokens;
    }

    /// @param key of the request: the same in every run, so that a repeated demo changes nothing
    JsonNode post(String who, ServiceName service, String path, String key, Map<String, ?> body) {
        var last = new Answer();
        var done = Processes.eventually(
                PATIENCE,
                () -> last.of(() -> http.post(installation.url(service) + path, headers(who, key), body))
                        .isFinal());
        if (!done || !last.reply().succeeded()) {
            throw new LocalException(
                    "演示没有走通：" + who + " 请求 " + path + "，答复 " + last.reply().status() + " "
                            + last.reply().body().path("title").asText());
        }
        return last.reply().body();
    }

    JsonNode get(String who, ServiceName service, String path) {
        var last = new Answer();
        Processes.eventually(
                PATIENCE,
                () -> last.of(() -> http.get(installation.url(service) + path, headers(who)))
                        .isFinal());
        if (!last.reply().succeeded()) {
            throw new LocalException(
                    "演示没有走通：" + who + " 查看 " + path + "，答复 " + last.reply().status());
        }
        return last.reply().body();
    }

    private Map<String, String> headers(String who) {
        return Map.of("Authorization", "Bearer " + tokens.of(who));
    }

    private Map<String, String> headers(String who, String key) {
        var headers = new LinkedHashMap<>(headers(who));
        headers.put("Idempotency-Key", key);
        return headers;
    }

    /// The latest answer to one question.
    private static final class Answer {
        private Reply reply = new Reply(UNAVAILABLE, NullNode.instance, Map.of());

        Answer of(Asking asking) {
            try {
                reply = asking.ask();
            } catch (IOException away) {
                // The service is away: the last answer stands, and it is asked again.
            }
            return this;
        }

        boolean isFinal() {
            return reply.status() != UNAVAILABLE;
        }

        Reply reply() {
            return reply;
        }
    }

    private interface Asking {
        Reply ask() throws IOException;
    }
}
