package org.doudi.intake.adapter.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.doudi.intake.application.notice.OfficeHours;

/// `GET /api/v1/business-hours` of deadline-service, with the token of the services' own account. An
/// answer holds until the office opens or closes next; it is asked anew before long, since a calendar
/// may be published.
@ApplicationScoped
public class HttpOfficeHours implements OfficeHours {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final URI deadline;
    private final OidcClient oidc;
    private final ObjectMapper json;
    private final Clock real = Clock.systemUTC();
    private final TokensHelper tokens = new TokensHelper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();
    private volatile Optional<Known> known = Optional.empty();

    HttpOfficeHours(DeadlineConfig config, OidcClient oidc, ObjectMapper json) {
        this.deadline = config.url();
        this.oidc = oidc;
        this.json = json;
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
        return tokens.getTokens(oidc)
                .chain(token -> {
                    HttpRequest request = HttpRequest.newBuilder(deadline.resolve("/api/v1/business-hours?at=" + at))
                            .header("Authorization", "Bearer " + token.getAccessToken())
                            .timeout(LIMIT)
                            .build();
                    return Uni.createFrom()
                            .completionStage(() -> http.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
                })
                .map(this::hours)
                .invoke(hours -> known = Optional.of(new Known(hours, real.instant())));
    }

    private Hours hours(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("deadline-service answered " + answer.statusCode());
        }
        try {
            return json.readValue(answer.body(), Hours.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("deadline-service answered something that is no office hours", e);
        }
    }
}
