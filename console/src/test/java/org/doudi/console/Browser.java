package org.doudi.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Somebody's browser: it keeps cookies, and follows no redirect unless it is told to.
final class Browser {
    /// What a page of the console's own adds to what changes something.
    static final Map<String, String> OWN = Map.of("X-Doudi-Console", "1", "Sec-Fetch-Site", "same-origin");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI console;
    private final Map<String, String> cookies = new TreeMap<>();
    private List<String> lastSet = List.of();

    Browser(URI console) {
        this.console = console;
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, Map.of(), BodyPublishers.noBody(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, Map<String, String> headers) {
        return send("GET", path, headers, BodyPublishers.noBody(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> headers, String body) {
        return send("POST", path, headers, BodyPublishers.ofString(body), BodyHandlers.ofString());
    }

    HttpResponse<String> submit(String path, Map<String, String> form) {
        return post(path, Map.of("Content-Type", "application/x-www-form-urlencoded"), encoded(form));
    }

    <T> HttpResponse<T> send(
            String method, String path, Map<String, String> headers, BodyPublisher body, BodyHandler<T> taking) {
        URI to = console.resolve(path);
        var request = HttpRequest.newBuilder(to).timeout(Duration.ofSeconds(20)).method(method, body);
        headers.forEach(request::header);
        if (to.getPort() == console.getPort() && !cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var response = client.send(request.build(), taking);
            lastSet = response.headers().allValues("set-cookie");
            lastSet.forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0") || pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    /// Signs in as an account whose tokens last so many seconds; answers where it lands.
    HttpResponse<String> signIn(String user, int life, String back) {
        var asked = get("/login?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
        var returned = get(location(asked) + "&user=" + user + "&life=" + life);
        var response = get(location(returned));
        while (response.statusCode() == 302) {
            response = get(location(response));
        }
        return response;
    }

    static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElseThrow(() -> new AssertionError(response.statusCode()));
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError(response.body(), e);
        }
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /// The cookies as the last answer set them.
    List<String> lastSet() {
        return lastSet;
    }
}
