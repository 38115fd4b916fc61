package org.doudi.routing.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.Channel;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.routing.application.KeepingDepartments;
import org.doudi.routing.domain.BusinessDay;
import org.doudi.routing.domain.DesignateCoordinator;
import org.doudi.routing.domain.RelieveCoordinator;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.rest.Requests;
import org.doudi.store.rest.input.UnitCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 协调专员 of one unit — 五(二).
@Path("/api/v1/departments/{orgCode}/coordinators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "协调专员")
class CoordinatorResource {
    private static final int DONE = 200;
    private static final int CREATED = 201;

    private final Requests requests;
    private final Desk desk;
    private final KeepingDepartments keeping;

    CoordinatorResource(Requests requests, Desk desk, KeepingDepartments keeping) {
        this.requests = requests;
        this.desk = desk;
        this.keeping = keeping;
    }

    @GET
    @RolesAllowed({
        "clerk",
        "duty-chief",
        "centre-lead",
        "coordinator",
        "bureau",
        "working-group",
        "leader",
        "auditor",
        "admin"
    })
    @Operation(summary = "单位历次协调专员", description = "从早到晚的指定与卸任，三类各自延续")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = DesignationView.class)))
    public Uni<Response> history(@PathParam("orgCode") @UnitCode String orgCode) {
        OrgCode unit = new OrgCode(orgCode);
        return keeping.of(requests.context(Channel.WINDOW).centre())
                .map(loaded -> requests.found(
                        loaded, DesignationView.all(loaded.state().entry(unit))));
    }

    @GET
    @Path("/current")
    @RolesAllowed({
        "clerk",
        "duty-chief",
        "centre-lead",
        "coordinator",
        "bureau",
        "working-group",
        "leader",
        "auditor",
        "admin"
    })
    @Operation(summary = "单位的协调专员", description = "五(二)：on 那一天的，依次为首席代表、负责人、窗口人员；不写 on，是今天的")
    @APIResponseSchema(CoordinatorView.class)
    public Uni<Response> current(
            @PathParam("orgCode") @UnitCode String orgCode, @QueryParam("on") Optional<String> on) {
        OrgCode unit = new OrgCode(orgCode);
        LocalDate day = OnDay.parse(on).orElse(BusinessDay.of(requests.now()));
        return keeping.of(requests.context(Channel.WINDOW).centre())
                .map(loaded -> requests.found(
                        loaded,
                        CoordinatorView.of(loaded.state().entry(unit), day)
                                .orElseThrow(() -> Refusal.unknown(
                                        "coordinator.none", "五(二)", "该单位" + day + "没有协调专员，请政务服务中心指定"))));
    }

    @POST
    @RolesAllowed("centre-lead")
    @Operation(summary = "指定协调专员", description = "五(二)：自某日起；同一天再次登记，是更正")
    @APIResponseSchema(value = DesignationView.class, responseCode = "201")
    public Uni<Response> designate(
            @PathParam("orgCode") @UnitCode String orgCode, @NotNull @Valid CoordinatorBody body) {
        CommandContext context = requests.context(Channel.WINDOW);
        OrgCode unit = new OrgCode(orgCode);
        StaffId person = new StaffId(body.person());
        DesignationView answer = DesignationView.of(unit, body.kind(), Optional.of(person), body.from());
        return requests.answer(keeping.change(
                new DesignateCoordinator(
                        desk.staff(), unit, body.kind(), person, body.from(), BusinessDay.of(context.occurredAt())),
                context,
                requests.ifMatch(),
                requests.keyed(CREATED, _ -> answer)));
    }

    @POST
    @Path("/relief")
    @RolesAllowed("centre-lead")
    @Operation(summary = "协调专员卸任", description = "五(二)：自某日起该类无人；单位不能因此没有协调专员")
    @APIResponseSchema(DesignationView.class)
    public Uni<Response> relieve(@PathParam("orgCode") @UnitCode String orgCode, @NotNull @Valid ReliefBody body) {
        CommandContext context = requests.context(Channel.WINDOW);
        OrgCode unit = new OrgCode(orgCode);
        DesignationView answer = DesignationView.of(unit, body.kind(), Optional.empty(), body.from());
        return requests.answer(keeping.change(
                new RelieveCoordinator(
                        desk.staff(), unit, body.kind(), body.from(), BusinessDay.of(context.occurredAt())),
                context,
                requests.ifMatch(),
                requests.keyed(DONE, _ -> answer)));
    }
}
