package org.doudi.deadline.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.doudi.deadline.application.ViewingWorkingDays;
import org.doudi.decide.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// 工作日 of a stretch of time, for the services that tell how many are left.
@Path("/api/v1/calendars/working-days")
class WorkingDayResource {
    private static final int MOST_DAYS = 800;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final ViewingWorkingDays viewing;

    WorkingDayResource(ViewingWorkingDays viewing) {
        this.viewing = viewing;
    }

    @GET
    @RolesAllowed("service")
    @Operation(hidden = true)
    public ViewingWorkingDays.Worked between(@RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        LocalDate first = day(from == null ? "" : from, "from");
        LocalDate last = day(to == null ? "" : to, "to");
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) > MOST_DAYS) {
            throw Refusal.invalid("request.days-out-of-range", "接口约定", "to 不早于 from，相距不超过" + MOST_DAYS + "天");
        }
        return viewing.between(first, last);
    }

    private static LocalDate day(String text, String name) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException _) {
            // as one that is out of range
        }
        throw Refusal.invalid("request." + name + "-malformed", "接口约定", name + " 应为2000年至2099年之间的日期，例如 2026-02-12");
    }
}
