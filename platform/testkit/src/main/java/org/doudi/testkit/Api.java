package org.doudi.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A service's interface, as a program outside sees it. Immutable: each `with` makes another one.
public final class Api {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final URI base;
    private final Map<String, String> headers;

    private Api(URI base, Map<String, String> headers) {
        this.base = base;
        this.headers = Map.copyOf(headers);
    }

    public static Api at(URI base) {
        return new Api(base, Map.of("Content-Type", "application/json"));
    }

    public Api as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /// Under this `Idempotency-Key`.
    public Api under(String key) {
        return with("Idempotency-Key", key);
    }

    public Api with(String header, String value) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put(header, value);
        return new Api(base, all);
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer post(String path, String body) {
        return send("POST", path, BodyPublishers.ofString(body));
    }

    /// A file, as it is.
    public Answer post(String path, byte[] body) {
        return with("Content-Type", "application/octet-stream").send("POST", path, BodyPublishers.ofByteArray(body));
    }

    public Answer send(String method, String path, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path)).timeout(LIMIT).method(method, body);
        headers.forEach(request::header);
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /// What came back.
    public record Answer(HttpResponse<byte[]> response) {
        private static final ObjectMapper JSON = new ObjectMapper();

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        public byte[] bytes() {
            return response.body();
        }

        public JsonNode json() {
            try {
                return JSON.readTree(body());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("not JSON: " + body(), e);
            }
        }

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }
    }
}
