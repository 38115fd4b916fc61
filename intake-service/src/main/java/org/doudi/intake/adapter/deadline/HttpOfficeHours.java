package org.doudi.intake.adapter.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.oidc.client.runtime.TokensHelper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.doudi.intake.application.notice.OfficeHours;
import org.doudi.store.rest.OtherService;

/// `GET /api/v1/business-hours` of deadline-service, with the token of the services' own account. An
/// answer holds until the office opens or closes next; it is asked anew before long, since a calendar
/// may be published.
@ApplicationScoped
public class HttpOfficeHours implements OfficeHours {
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final OtherService deadline;
    private final Clock real = Clock.systemUTC();
    private volatile Optional<Known> known = Optional.empty();

    HttpOfficeHours(DeadlineConfig config, OidcClient oidc, ObjectMapper json) {
        TokensHelper tokens = new TokensHelper();
        this.deadline = new OtherService(
                "deadline-service", config.url(), () -> tokens.getTokens(oidc).map(Tokens::getAccessToken), json);
    }

    /// 办公时间, as deadline-service says it.
    ///
    /// @param until when that changes next
    record Hours(Instant at, boolean open, Instant until) {}

    /// @param since when that was said, in real time
    private record Known(Hours hours, Instant since) {
        boolean holds(Instant at, Instant now) {
            return !at.isBefore(hours.at()) && at.isBefore(hours.until()) && now.isBefore(since.plus(KEPT_FOR));
        }
    }

    @Override
    public Uni<Boolean> areOpen(Instant at) {
        return known.filter(answer -> answer.holds(at, real.instant()))
                .map(answer -> Uni.createFrom().item(answer.hours().open()))
                .orElseGet(() -> ask(at).map(Hours::open));
    }

    private Uni<Hours> ask(Instant at) {
        return deadline.get("/api/v1/business-hours?at=" + at, Hours.class)
                .invoke(hours -> known = Optional.of(new Known(hours, real.instant())));
    }
}
