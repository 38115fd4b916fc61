package org.doudi.store.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.doudi.decide.Refusal;

/// Another service of the installation, asked over HTTP. Five seconds, no redirects.
public final class OtherService {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration LIMIT_OF_A_FILE = Duration.ofSeconds(30);

    private final String name;
    private final URI base;
    private final Supplier<Uni<String>> token;
    private final ObjectMapper json;
    private final HttpClient http;

    /// @param token access token of the services' own account
    public OtherService(String name, URI base, Supplier<Uni<String>> token, ObjectMapper json) {
        this(
                name,
                base,
                token,
                json,
                HttpClient.newBuilder().connectTimeout(LIMIT).build());
    }

    private OtherService(String name, URI base, Supplier<Uni<String>> token, ObjectMapper json, HttpClient http) {
        this.name = name;
        this.base = base;
        this.token = token;
        this.json = json;
        this.http = http;
    }

    /// Refused by the other service: 4xx, with its code.
    public static final class Refused extends IllegalStateException {
        private final int status;
        private final String code;
        private final String clause;
        private final String title;

        Refused(String name, int status, JsonNode problem) {
            super(name + " answered " + status + " " + problem.path("code").asText());
            this.status = status;
            this.code = problem.path("code").asText();
            this.clause = problem.path("clause").asText();
            this.title = problem.path("title").asText();
        }

        /// Stable, for example `reporter.erased`; empty where none was told.
        public String code() {
            return code;
        }

        /// The same refusal, for whoever had this asked in his own name; none where it tells no rule.
        public Optional<Refusal> told() {
            return code.isEmpty() || title.isEmpty()
                    ? Optional.empty()
                    : switch (status) {
                        case 403 -> Optional.of(Refusal.forbidden(code, clause, title));
                        case 404 -> Optional.of(Refusal.unknown(code, clause, title));
                        case 409 -> Optional.of(Refusal.conflict(code, clause, title));
                        default -> Optional.empty();
                    };
        }
    }

    /// The same, asked with somebody's own token: it answers whatever he may be told.
    public OtherService as(String bearer) {
        return new OtherService(name, base, () -> Uni.createFrom().item(bearer), json, http);
    }

    /// Fails where it cannot be asked, or answers with anything but what was asked for.
    public <T> Uni<T> get(String path, Class<T> type) {
        return ask(request(path, LIMIT), BodyHandlers.ofByteArray()).map(answer -> read(answer, type));
    }

    /// The same for a question with a body; a refusal fails with `Refused`.
    public <T> Uni<T> post(String path, Object body, Class<T> type) {
        try {
            return ask(
                            request(path, LIMIT)
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))),
                            BodyHandlers.ofByteArray())
                    .map(answer -> read(answer, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + body.getClass(), e);
        }
    }

    /// A file as it lies there. Fails where it is longer than that many bytes.
    public Uni<byte[]> file(String path, long most) {
        return ask(request(path, LIMIT_OF_A_FILE), BodyHandlers.limiting(BodyHandlers.ofByteArray(), most));
    }

    private HttpRequest.Builder request(String path, Duration limit) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(limit);
    }

    private Uni<byte[]> ask(HttpRequest.Builder request, BodyHandler<byte[]> body) {
        return token.get()
                .chain(bearer -> Uni.createFrom()
                        .completionStage(() -> http.sendAsync(
                                request.setHeader("Authorization", "Bearer " + bearer)
                                        .build(),
                                body)))
                .map(this::answered);
    }

    private byte[] answered(HttpResponse<byte[]> answer) {
        if (answer.statusCode() >= 400 && answer.statusCode() < 500) {
            throw new Refused(name, answer.statusCode(), problem(answer.body()));
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(name + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private <T> T read(byte[] answer, Class<T> type) {
        try {
            return json.readValue(answer, type);
        } catch (IOException e) {
            // Its message would quote the answer.
            throw new IllegalStateException(name + " answered something that is no " + type.getSimpleName());
        }
    }

    private JsonNode problem(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
