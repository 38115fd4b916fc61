package org.doudi.deadline.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.doudi.deadline.application.ViewingOfficeHours;
import org.doudi.decide.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// 办公时间, for the services that must not disturb anybody outside them.
@Path("/api/v1/business-hours")
class OfficeHoursResource {
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private final ViewingOfficeHours viewing;

    OfficeHoursResource(ViewingOfficeHours viewing) {
        this.viewing = viewing;
    }

    @GET
    @RolesAllowed("service")
    @Operation(hidden = true)
    public ViewingOfficeHours.Hours at(@RestQuery @Nullable String at) {
        return viewing.at(instant(at == null ? "" : at));
    }

    private static Instant instant(String text) {
        try {
            Instant at = Instant.parse(text);
            if (at.isAfter(FIRST) && at.isBefore(LAST)) {
                return at;
            }
        } catch (DateTimeParseException _) {
            // as one that is out of range
        }
        throw Refusal.invalid("request.at-malformed", "接口约定", "at 应为2000年至2100年之间的时间点，例如 2026-02-12T09:30:00Z");
    }
}
