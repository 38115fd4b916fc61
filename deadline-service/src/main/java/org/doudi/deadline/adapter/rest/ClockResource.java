package org.doudi.deadline.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.deadline.application.OpenClocks;
import org.doudi.deadline.application.OpeningPeriods;
import org.doudi.deadline.application.RemindingOfLimits;
import org.doudi.deadline.application.ViewingClocks;
import org.doudi.decide.Refusal;
import org.doudi.events.StreamId;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// 计时.
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "计时")
public class ClockResource {
    private static final Duration AFTER_DUE = Duration.ofMillis(1);

    private final ViewingClocks viewing;
    private final OpenClocks openClocks;
    private final RemindingOfLimits reminding;
    private final OpeningPeriods opening;
    private final Requests requests;

    ClockResource(
            ViewingClocks viewing,
            OpenClocks openClocks,
            RemindingOfLimits reminding,
            OpeningPeriods opening,
            Requests requests) {
        this.viewing = viewing;
        this.openClocks = openClocks;
        this.reminding = reminding;
        this.opening = opening;
        this.requests = requests;
    }

    @GET
    @Path("cases/{id}/clocks")
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "bureau", "leader", "auditor"})
    @Operation(summary = "一个办件的全部计时")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ClockView.class)))
    public Uni<Response> clocks(@PathParam("id") UUID id) {
        return viewing.of(new StreamId(id), requests.asker().who()).map(loaded -> {
            if (loaded.version() == 0) {
                throw Refusal.unknown("case.unknown", "三.1", "没有这个办件");
            }
            return requests.found(loaded, ClockView.of(loaded.state()));
        });
    }

    /// The first instant, up to `until`, at which something falls due here: a clock runs out, one millisecond after it
    /// was due, there is something to remind of, or a month begins.
    @GET
    @Path("clocks/next-due")
    @RolesAllowed("service")
    @Operation(hidden = true)
    public Uni<Response> nextDue(@RestQuery @Nullable String until) {
        Instant last = until == null ? Instant.MAX : instant(until);
        return openClocks
                .earliest()
                .map(earliest -> earliest.map(due -> due.plus(AFTER_DUE)))
                .chain(over -> reminding.next().map(said -> Stream.concat(over.stream(), said.stream())))
                .chain(due -> opening.next().map(month -> Stream.concat(due, month.stream())))
                .map(due -> due.min(Comparator.naturalOrder())
                        .filter(first -> !first.isAfter(last))
                        .map(first -> Response.ok(Map.of("dueAt", first)).build())
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
