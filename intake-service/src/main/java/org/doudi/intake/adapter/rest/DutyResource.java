package org.doudi.intake.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.doudi.decide.Refusal;
import org.doudi.intake.application.AskedOnDuty;
import org.doudi.intake.application.KeepingDuty;
import org.doudi.intake.application.PublishingRosters;
import org.doudi.intake.domain.duty.BusinessDay;
import org.doudi.intake.domain.duty.PlannedShift;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 窗口值守 — 五(一): the Centre says who sits when, and everybody comes and goes for himself.
@Path("/api/v1/duty")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "窗口值守")
class DutyResource {
    private final Desk desk;
    private final PublishingRosters publishing;
    private final KeepingDuty keeping;

    DutyResource(Desk desk, PublishingRosters publishing, KeepingDuty keeping) {
        this.desk = desk;
        this.publishing = publishing;
        this.keeping = keeping;
    }

    @GET
    @RolesAllowed({"clerk", "duty-chief", "leader", "centre-lead", "auditor"})
    @Operation(summary = "查看值守", description = "五(一)：某一天（不写明的，为今天）的排班、在岗人员和空岗")
    @APIResponseSchema(DutyViews.Day.class)
    public Uni<Response> view(@QueryParam("day") Optional<String> day) {
        Instant now = desk.now();
        LocalDate asked = day.map(DutyResource::date).orElseGet(() -> BusinessDay.of(now));
        return keeping.on(desk.centre(), asked)
                .map(loaded -> desk.seen(loaded, DutyViews.Day.of(asked, loaded.state(), now)));
    }

    @POST
    @Path("/rosters")
    @RolesAllowed({"duty-chief", "centre-lead"})
    @Operation(summary = "排班", description = "五(一)：一次排一天或者多天，全部公布或者全部不公布；所列的每一天，以这次为准，已经过去的时间不变。不排班的日子不查空岗")
    @APIResponseSchema(DutyViews.Roster.class)
    public Uni<DutyViews.Roster> publish(@NotNull @Valid RosterBody body) {
        SortedMap<LocalDate, List<PlannedShift>> days = body.planned();
        UUID rosterId = desk.roster(days);
        return publishing
                .publish(desk.askedOnDuty(), rosterId, days)
                .replaceWith(() -> DutyViews.Roster.of(rosterId, days.keySet()));
    }

    @POST
    @Path("/arrivals")
    @RolesAllowed({"clerk", "duty-chief", "leader", "centre-lead"})
    @Operation(summary = "到岗", description = "五(一)：本人登记；坐班为窗口工作人员或者值班长，值班为值班长，带班为分管领导或者政务服务中心负责人")
    @APIResponseSchema(DutyViews.Presence.class)
    public Uni<Response> arrive(@NotNull @Valid PresenceBody body) {
        AskedOnDuty asked = desk.askedOnDuty(body.kind());
        return desk.answered(keeping.start(asked, body.kind()));
    }

    @POST
    @Path("/departures")
    @RolesAllowed({"clerk", "duty-chief", "leader", "centre-lead"})
    @Operation(summary = "离岗", description = "五(一)：本人登记；没有登记离岗的，到当天结束为止")
    @APIResponseSchema(DutyViews.Presence.class)
    public Uni<Response> leave(@NotNull @Valid PresenceBody body) {
        AskedOnDuty asked = desk.askedOnDuty(body.kind());
        return desk.answered(keeping.end(asked, body.kind()));
    }

    private static LocalDate date(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw Refusal.invalid("request.parameter", "接口约定", "参数 day 应为日期，如 2026-02-09");
        }
    }
}
