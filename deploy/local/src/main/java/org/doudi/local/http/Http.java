package org.doudi.local.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/// Asks one address after another and reads JSON. A server that is not there is an `IOException`.
public final class Http {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    public Reply get(String url, Map<String, String> headers) throws IOException {
        return send(request(url, headers).GET());
    }

    public Reply post(String url, Map<String, String> headers, Object body) throws IOException {
        return postText(url, headers, JSON.writeValueAsString(body));
    }

    /// Sends text that says it is JSON.
    public Reply postText(String url, Map<String, String> headers, String text) throws IOException {
        return send(
                request(url, headers).header("Content-Type", "application/json").POST(BodyPublishers.ofString(text)));
    }

    public Reply put(String url, Map<String, String> headers, Object body) throws IOException {
        return send(request(url, headers)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Reply postForm(String url, String form) throws IOException {
        return send(request(url, Map.of())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static HttpRequest.Builder request(String url, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(url)).timeout(LIMIT);
        headers.forEach(request::header);
        return request;
    }

    private Reply send(HttpRequest.Builder request) throws IOException {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), json(response), headers(response));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        if (response.body().isBlank()) {
            return NullNode.instance;
        }
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException notJson) {
            return JSON.getNodeFactory().textNode(response.body());
        }
    }

    private static Map<String, String> headers(HttpResponse<?> response) {
        return response.headers().map().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
    }
}
