package org.doudi.console.citizen;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.doudi.console.services.ServicesConfig;

/// The evaluation service's desk for whoever holds a code. How often a PIN may be tried is for the service to say.
@ApplicationScoped
class EvaluationDesk {
    private final ServiceDesk service;

    EvaluationDesk(ServicesConfig config) {
        this.service = new ServiceDesk(
                Objects.requireNonNull(config.services().get("evaluation"), "doudi.console.services.evaluation"));
    }

    Uni<Answer> view(RatingCode code) {
        return service.get(path(code));
    }

    Uni<Answer> rate(RatingCode code, JsonObject rating, String once) {
        return service.post(path(code), rating, once);
    }

    private static String path(RatingCode code) {
        return "/api/v1/ratings/" + code.value();
    }
}
