package org.doudi.console.citizen;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.doudi.console.services.ServicesConfig;

/// What the reporting service tells everybody: how a case goes on to whoever holds its slip, and what was learnt from
/// others.
@ApplicationScoped
class ReportingDesk {
    private static final int ON_A_PAGE = 10;

    private final ServiceDesk service;

    ReportingDesk(ServicesConfig config) {
        this.service = new ServiceDesk(
                Objects.requireNonNull(config.services().get("reporting"), "doudi.console.services.reporting"));
    }

    Uni<Answer> progress(String caseNo, String pin) {
        return service.post(
                "/api/v1/public/progress",
                new JsonObject().put("caseNo", caseNo).put("pin", pin));
    }

    Uni<Answer> articles(String question, Optional<String> cursor) {
        return service.get("/api/v1/public/articles?limit=" + ON_A_PAGE + "&q=" + encoded(question)
                + cursor.map(place -> "&cursor=" + encoded(place)).orElse(""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
