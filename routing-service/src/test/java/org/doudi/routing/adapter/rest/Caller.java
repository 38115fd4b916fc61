package org.doudi.routing.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/// One member of staff at the service's door, or nobody.
record Caller(Optional<String> token) {
    static final Caller NOBODY = new Caller(Optional.empty());
    static final Caller CLERK = staff("clerk1", "ZWZX", "clerk");
    static final Caller CHIEF = staff("chief1", "ZWZX", "duty-chief");
    static final Caller LEAD = staff("lead1", "ZWZX", "centre-lead");
    static final Caller GROUP = staff("wg1", "GZZ", "working-group");

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    static Caller staff(String user, String unit, String role) {
        return new Caller(Optional.of(Tokens.of(user, unit, role)));
    }

    static Caller coordinatorOf(String unit) {
        return staff("coord-" + unit.toLowerCase(Locale.ROOT), unit, "coordinator");
    }

    Answer get(String path) {
        return sent(request(path).GET());
    }

    Answer post(String path, Map<String, ?> body) {
        return post(UUID.randomUUID().toString(), path, body);
    }

    Answer post(String key, String path, Map<String, ?> body) {
        return posted(path, json(body), "Idempotency-Key", key);
    }

    /// @param headers names and values in turn
    Answer posted(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return sent(request.POST(BodyPublishers.ofString(body)));
    }

    static String json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create(ConfigProvider.getConfig().getValue("test.url", String.class) + path));
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        return request;
    }

    private static Answer sent(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
