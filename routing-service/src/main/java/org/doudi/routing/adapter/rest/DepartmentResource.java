package org.doudi.routing.adapter.rest;

import io.quarkus.security.Authenticated;
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
import java.util.List;
import java.util.Optional;
import org.doudi.events.Channel;
import org.doudi.events.OrgCode;
import org.doudi.routing.application.Departments;
import org.doudi.routing.application.KeepingDepartments;
import org.doudi.routing.domain.BusinessDay;
import org.doudi.routing.domain.RenameDepartment;
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

/// 部门 of the asker's centre.
@Path("/api/v1/departments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "部门")
class DepartmentResource {
    private static final int CREATED = 201;

    private final Requests requests;
    private final Desk desk;
    private final Departments departments;
    private final KeepingDepartments keeping;

    DepartmentResource(Requests requests, Desk desk, Departments departments, KeepingDepartments keeping) {
        this.requests = requests;
        this.desk = desk;
        this.departments = departments;
        this.keeping = keeping;
    }

    @GET
    @Authenticated
    @Operation(summary = "部门清单", description = "部门代码，和 on 那一天的名称；不写 on，是今天的")
    public Uni<List<DepartmentView>> inForce(@QueryParam("on") Optional<String> on) {
        CommandContext now = requests.context(Channel.WINDOW);
        return departments
                .of(now.centre(), OnDay.parse(on).map(BusinessDay::startOf).orElse(now.occurredAt()))
                .map(all -> all.stream().map(DepartmentView::of).toList());
    }

    @GET
    @Path("/{orgCode}/names")
    @Authenticated
    @Operation(summary = "部门历次名称", description = "从早到晚；每个名称自其日期起，到下一个名称为止")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = DepartmentNameView.class)))
    public Uni<Response> names(@PathParam("orgCode") @UnitCode String orgCode) {
        OrgCode unit = new OrgCode(orgCode);
        return keeping.of(requests.context(Channel.WINDOW).centre())
                .map(loaded -> requests.found(
                        loaded, DepartmentNameView.all(loaded.state().entry(unit))));
    }

    @POST
    @Path("/{orgCode}/names")
    @RolesAllowed("admin")
    @Operation(summary = "登记部门更名", description = "五(二)：自某日起用新名称；此前的单据仍用旧名称。同一天再次登记，是更正")
    @APIResponseSchema(value = DepartmentNameView.class, responseCode = "201")
    public Uni<Response> rename(
            @PathParam("orgCode") @UnitCode String orgCode, @NotNull @Valid DepartmentNameBody body) {
        CommandContext context = requests.context(Channel.WINDOW);
        LocalDate today = BusinessDay.of(context.occurredAt());
        DepartmentNameView answer = new DepartmentNameView(new OrgCode(orgCode), body.name(), body.from());
        return requests.answer(keeping.change(
                new RenameDepartment(desk.staff(), answer.orgCode(), body.name(), body.from(), today),
                context,
                requests.ifMatch(),
                requests.keyed(CREATED, _ -> answer)));
    }
}
