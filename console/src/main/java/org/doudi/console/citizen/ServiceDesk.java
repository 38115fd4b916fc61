package org.doudi.console.citizen;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/// The open desk of a service, asked without an account.
final class ServiceDesk {
    private static final Logger LOG = Logger.getLogger(ServiceDesk.class);
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int FAILED = 500;
    private static final Pattern NEXT = Pattern.compile("[?&]cursor=([A-Za-z0-9_-]+)[^>]*>; rel=\"next\"");

    private final URI service;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    ServiceDesk(URI service) {
        this.service = service;
    }

    Uni<Answer> get(String path) {
        return ask(request(path).GET());
    }

    Uni<Answer> post(String path, JsonObject body) {
        return ask(posted(path, body));
    }

    /// @param once `Idempotency-Key`
    Uni<Answer> post(String path, JsonObject body, String once) {
        return ask(posted(path, body).header("Idempotency-Key", once));
    }

    private HttpRequest.Builder posted(String path, JsonObject body) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.encode()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path)).timeout(LIMIT);
    }

    private Uni<Answer> ask(HttpRequest.Builder request) {
        return Uni.createFrom()
                .completionStage(() -> http.sendAsync(request.build(), BodyHandlers.ofString()))
                .map(ServiceDesk::read)
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf("citizen.silent cause=%s", failure.getClass().getSimpleName());
                    return Answer.problem(503, "系统暂时没有应答，请过一会儿再试；您填写的内容没有提交。");
                });
    }

    /// What a service says of its own failing is for programs.
    private static Answer read(HttpResponse<String> response) {
        JsonObject body = response.statusCode() >= FAILED ? new JsonObject() : body(response.body());
        return new Answer(response.statusCode(), body, next(response));
    }

    private static JsonObject body(String text) {
        try {
            return text.startsWith("[") ? new JsonObject().put("items", new JsonArray(text)) : new JsonObject(text);
        } catch (DecodeException noJson) {
            return new JsonObject();
        }
    }

    private static Optional<String> next(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Link")
                .flatMap(link -> NEXT.matcher(link).results().findFirst())
                .map((MatchResult found) -> found.group(1));
    }
}
