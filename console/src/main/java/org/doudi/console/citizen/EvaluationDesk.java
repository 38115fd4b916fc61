package org.doudi.console.citizen;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import org.doudi.console.services.ServicesConfig;
import org.jboss.logging.Logger;

/// The evaluation service's desk for whoever holds a code, asked without an account. How often a PIN may be tried is
/// for the service to say.
@ApplicationScoped
class EvaluationDesk {
    private static final Logger LOG = Logger.getLogger(EvaluationDesk.class);
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final URI service;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    EvaluationDesk(ServicesConfig config) {
        this.service = Objects.requireNonNull(config.services().get("evaluation"), "doudi.console.services.evaluation");
    }

    /// @param body what the service says, a problem among it
    record Answer(int status, JsonObject body) {
        boolean isDone() {
            return status / 100 == 2;
        }

        String trouble() {
            return body.getString("title", "系统暂时不能完成此操作，请稍后再试。");
        }
    }

    Uni<Answer> view(RatingCode code) {
        return ask(request(code).GET());
    }

    Uni<Answer> rate(RatingCode code, JsonObject rating, String once) {
        return ask(request(code)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", once)
                .POST(BodyPublishers.ofString(rating.encode())));
    }

    private HttpRequest.Builder request(RatingCode code) {
        return HttpRequest.newBuilder(service.resolve("/api/v1/ratings/" + code.value()))
                .timeout(LIMIT);
    }

    private Uni<Answer> ask(HttpRequest.Builder request) {
        return Uni.createFrom()
                .completionStage(() -> http.sendAsync(request.build(), BodyHandlers.ofString()))
                .map(EvaluationDesk::read)
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf("citizen.silent cause=%s", failure.getClass().getSimpleName());
                    return new Answer(503, new JsonObject().put("title", "系统暂时没有应答，请过一会儿再试；您填写的内容没有提交。"));
                });
    }

    private static Answer read(HttpResponse<String> response) {
        try {
            return new Answer(response.statusCode(), new JsonObject(response.body()));
        } catch (DecodeException noJson) {
            return new Answer(response.statusCode(), new JsonObject());
        }
    }
}
