package org.doudi.intake.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.doudi.events.StreamId;
import org.doudi.intake.application.Asked;
import org.doudi.intake.application.NamingUnits;
import org.doudi.intake.application.RefusingReflections;
import org.doudi.intake.application.RegisteringCases;
import org.doudi.intake.application.ViewingCases;
import org.doudi.intake.domain.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 办件: looked at, and, where it only was received, accepted or refused — 二, 三.1.
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "受理")
class CaseResource {
    private static final Set<Role> WINDOW_SIDE = Set.of(Role.CLERK, Role.DUTY_CHIEF, Role.CENTRE_LEAD, Role.AUDITOR);

    private final Desk desk;
    private final RegisteringCases registering;
    private final RefusingReflections refusing;
    private final ViewingCases viewing;
    private final NamingUnits naming;

    CaseResource(
            Desk desk,
            RegisteringCases registering,
            RefusingReflections refusing,
            ViewingCases viewing,
            NamingUnits naming) {
        this.desk = desk;
        this.registering = registering;
        this.refusing = refusing;
        this.viewing = viewing;
        this.naming = naming;
    }

    @GET
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "auditor", "integrator"})
    @Operation(summary = "查看办件", description = "受理环节的情况，不含个人信息；其他系统只看到自己提交的办件")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(anyOf = {CaseView.class, SentCaseView.class})))
    public Uni<Response> view(@PathParam("id") UUID id) {
        StreamId caseId = new StreamId(id);
        return onlySends()
                ? viewing.viewOwn(caseId, desk.sender())
                        .map(viewed -> desk.found(viewed.loaded(), SentCaseView.of(viewed)))
                : viewing.view(caseId, desk.staff().who())
                        .map(viewed -> desk.found(viewed.loaded(), CaseView.of(viewed)));
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed("clerk")
    @Operation(summary = "受理收到的反映", description = "三.1：12345工单自动计入相应受理范围")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> accept(@PathParam("id") UUID id, @NotNull @Valid AcceptanceBody body) {
        Asked asked = desk.asked();
        Uni<Response> answer = desk.answer(registering.accept(
                new StreamId(id), asked, body.form(asked.context().occurredAt())));
        return naming.check(asked, body.units("")).chain(() -> answer);
    }

    @POST
    @Path("/refusal")
    @RolesAllowed({"clerk", "duty-chief"})
    @Operation(summary = "收到的反映不予受理", description = "二(四)：以其他原因不予受理的，由值班长办理")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> refuse(@PathParam("id") UUID id, @NotNull @Valid RefusalBody body) {
        Asked asked = desk.asked();
        return desk.answer(refusing.refuse(
                new StreamId(id), asked, body.form(asked.context().occurredAt())));
    }

    @POST
    @Path("/refusal/reversal")
    @RolesAllowed("duty-chief")
    @Operation(summary = "撤销不予受理", description = "二(四)：归档之前由值班长写明原因撤销，同时受理登记")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> reverse(@PathParam("id") UUID id, @NotNull @Valid ReversalBody body) {
        Asked asked = desk.asked();
        Uni<Response> answer = desk.answer(registering.reverseRefusal(
                new StreamId(id),
                asked,
                body.reason(),
                body.acceptance().form(asked.context().occurredAt())));
        return naming.check(asked, body.acceptance().units("acceptance.")).chain(() -> answer);
    }

    private boolean onlySends() {
        return desk.staff().roles().stream().noneMatch(WINDOW_SIDE::contains);
    }
}
