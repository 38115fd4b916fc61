package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.reporting.application.Freshness;
import org.doudi.reporting.application.Freshness.Position;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Read your writes: `?after=intake/3/1042,routing/3/7` waits for the projection, briefly; what is still behind then
/// is answered with `Doudi-Stale: true`.
public class FreshReads {
    private static final Duration AT_MOST = Duration.ofSeconds(2);
    private static final int MOST_POSITIONS = 16;
    private static final Pattern POSITION = Pattern.compile("([a-z]{1,20})/(\\d{1,4})/(\\d{1,18})");
    private static final String STALE = "Doudi-Stale";

    private final Freshness freshness;

    FreshReads(Freshness freshness) {
        this.freshness = freshness;
    }

    @ServerRequestFilter
    public Uni<Void> await(ContainerRequestContext request) {
        List<Position> wanted = Optional.ofNullable(
                        request.getUriInfo().getQueryParameters().getFirst("after"))
                .map(FreshReads::positions)
                .orElse(List.of());
        return wanted.isEmpty()
                ? Uni.createFrom().voidItem()
                : freshness
                        .reaches(wanted, AT_MOST)
                        .invoke(reached -> request.setProperty(STALE, !reached))
                        .replaceWithVoid();
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (Boolean.TRUE.equals(request.getProperty(STALE))) {
            response.getHeaders().putSingle(STALE, "true");
        }
    }

    private static List<Position> positions(String after) {
        String[] parts = after.split(",", MOST_POSITIONS + 1);
        if (parts.length > MOST_POSITIONS) {
            throw malformed();
        }
        return Stream.of(parts).map(String::strip).map(FreshReads::position).toList();
    }

    private static Position position(String text) {
        Matcher parts = POSITION.matcher(text);
        if (!parts.matches()) {
            throw malformed();
        }
        return new Position(parts.group(1), Integer.parseInt(parts.group(2)), Long.parseLong(parts.group(3)));
    }

    private static Refusal malformed() {
        return Refusal.invalid(
                "request.after-malformed", "接口约定", "after 应为 Doudi-Position 头中的值，以逗号分隔，至多" + MOST_POSITIONS + "个");
    }
}
