package org.doudi.store.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;

/// Another service of the installation, asked over HTTP. Five seconds, no redirects.
public final class OtherService {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final String name;
    private final URI base;
    private final Supplier<Uni<String>> token;
    private final ObjectMapper json;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();

    /// @param token access token of the services' own account
    public OtherService(String name, URI base, Supplier<Uni<String>> token, ObjectMapper json) {
        this.name = name;
        this.base = base;
        this.token = token;
        this.json = json;
    }

    /// Refused by the other service: 4xx, with its code.
    public static final class Refused extends IllegalStateException {
        private final String code;

        Refused(String name, int status, String code) {
            super(name + " answered " + status + " " + code);
            this.code = code;
        }

        /// Stable, for example `reporter.erased`; empty where none was told.
        public String code() {
            return code;
        }
    }

    /// Fails where it cannot be asked, or answers with anything but what was asked for.
    public <T> Uni<T> get(String path, Class<T> type) {
        return ask(request(path), type);
    }

    /// The same for a question with a body; a refusal fails with `Refused`.
    public <T> Uni<T> post(String path, Object body, Class<T> type) {
        try {
            return ask(
                    request(path)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))),
                    type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + body.getClass(), e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(LIMIT);
    }

    private <T> Uni<T> ask(HttpRequest.Builder request, Class<T> type) {
        return token.get()
                .chain(bearer -> Uni.createFrom()
                        .completionStage(() -> http.sendAsync(
                                request.setHeader("Authorization", "Bearer " + bearer)
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())))
                .map(answer -> read(answer, type));
    }

    private <T> T read(HttpResponse<String> answer, Class<T> type) {
        if (answer.statusCode() >= 400 && answer.statusCode() < 500) {
            throw new Refused(name, answer.statusCode(), code(answer.body()));
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(name + " answered " + answer.statusCode());
        }
        try {
            return json.readValue(answer.body(), type);
        } catch (JsonProcessingException e) {
            // Its message would quote the answer.
            throw new IllegalStateException(name + " answered something that is no " + type.getSimpleName());
        }
    }

    private String code(String body) {
        try {
            return json.readTree(body).path("code").asText();
        } catch (JsonProcessingException e) {
            return "";
        }
    }
}
