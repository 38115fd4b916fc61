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

    /// Fails where it cannot be asked, or answers with anything but what was asked for.
    public <T> Uni<T> get(String path, Class<T> type) {
        return token.get()
                .chain(bearer -> {
                    HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                            .header("Authorization", "Bearer " + bearer)
                            .timeout(LIMIT)
                            .build();
                    return Uni.createFrom()
                            .completionStage(() -> http.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
                })
                .map(answer -> read(answer, type));
    }

    private <T> T read(HttpResponse<String> answer, Class<T> type) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(name + " answered " + answer.statusCode());
        }
        try {
            return json.readValue(answer.body(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(name + " answered something that is no " + type.getSimpleName(), e);
        }
    }
}
