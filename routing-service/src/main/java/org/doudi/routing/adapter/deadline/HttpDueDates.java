package org.doudi.routing.adapter.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.oidc.client.runtime.TokensHelper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.doudi.routing.application.DueDates;
import org.doudi.store.rest.OtherService;

/// `GET /api/v1/due-dates` of deadline-service, with the token of the services' own account.
@ApplicationScoped
public class HttpDueDates implements DueDates {
    private final OtherService deadline;

    HttpDueDates(DeadlineConfig config, OidcClient oidc, ObjectMapper json) {
        TokensHelper tokens = new TokensHelper();
        this.deadline = new OtherService(
                "deadline-service", config.url(), () -> tokens.getTokens(oidc).map(Tokens::getAccessToken), json);
    }

    /// A due instant, as deadline-service says it; provisional where a year has no official calendar.
    record Due(Instant dueAt, boolean provisional) {}

    @Override
    public Uni<Instant> due(Instant from, int workingDays) {
        return deadline.get("/api/v1/due-dates?from=" + from + "&workingDays=" + workingDays, Due.class)
                .map(Due::dueAt);
    }
}
