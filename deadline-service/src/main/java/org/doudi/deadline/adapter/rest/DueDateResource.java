package org.doudi.deadline.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.doudi.deadline.application.CountingDueDates;
import org.doudi.decide.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// 期限计算, for the services that hold a limit which no clock counts.
@Path("/api/v1/due-dates")
class DueDateResource {
    private static final int MOST = 250;

    private final CountingDueDates counting;

    DueDateResource(CountingDueDates counting) {
        this.counting = counting;
    }

    @GET
    @RolesAllowed("service")
    @Operation(hidden = true)
    public CountingDueDates.Counted from(@RestQuery @Nullable String from, @RestQuery int workingDays) {
        Instant start = QueryInstant.of(from == null ? "" : from, "from");
        if (workingDays < 0 || workingDays > MOST) {
            throw Refusal.invalid("request.working-days-out-of-range", "接口约定", "workingDays 应为0至" + MOST + "的整数");
        }
        return counting.due(start, workingDays);
    }
}
