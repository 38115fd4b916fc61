package org.doudi.deadline.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.doudi.deadline.application.OpenClocks;
import org.doudi.deadline.application.ViewingClocks;
import org.doudi.decide.Refusal;
import org.doudi.events.StreamId;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// 计时.
@Path("/api/v1")
@Tag(name = "计时")
public class ClockResource {
    private static final Duration AFTER_DUE = Duration.ofMillis(1);

    private final ViewingClocks viewing;
    private final OpenClocks openClocks;
    private final Requests requests;

    ClockResource(ViewingClocks viewing, OpenClocks openClocks, Requests requests) {
        this.viewing = viewing;
        this.openClocks = openClocks;
        this.requests = requests;
    }

    @GET
    @Path("cases/{id}/clocks")
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "bureau", "leader", "auditor"})
    @Operation(summary = "一个办件的全部计时")
    public Uni<Response> clocks(@PathParam("id") UUID id) {
        return viewing.of(new StreamId(id), requests.asker().who()).map(loaded -> {
            if (loaded.version() == 0) {
                throw Refusal.unknown("case.unknown", "三.1", "没有这个办件");
            }
            return requests.found(
                    loaded, loaded.state().all().map(ClockView::of).toList());
        });
    }

    /// The first instant, up to `until`, at which a clock runs out: one millisecond after it was due.
    @GET
    @Path("clocks/next-due")
    @RolesAllowed("service")
    @Operation(hidden = true)
    public Uni<Response> nextDue(@RestQuery @Nullable String until) {
        Instant last = until == null ? Instant.MAX : instant(until);
        return openClocks
                .next()
                .map(next -> next.map(due -> due.plus(AFTER_DUE))
                        .filter(due -> !due.isAfter(last))
                        .map(due -> Response.ok(Map.of("dueAt", due)).build())
                        .orElseGet(() -> Response.noContent().build()));
    }

    private static Instant instant(String until) {
        try {
            return Instant.parse(until);
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("request.until-malformed", "接口约定", "until 应为时间点，例如 2026-02-12T09:30:00Z");
        }
    }
}
