package org.doudi.intake.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.doudi.decide.Refusal;
import org.doudi.events.Channel;
import org.doudi.events.StreamId;
import org.doudi.intake.application.Asked;
import org.doudi.intake.application.ReceivingReflections;
import org.doudi.intake.application.RegisteringCases;
import org.doudi.intake.application.ViewingCases;
import org.doudi.intake.domain.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 办件: posted and looked at — 三.1.
@Path("/api/v1/cases")
@Tag(name = "受理")
class CaseResource {
    private final Desk desk;
    private final RegisteringCases registering;
    private final ReceivingReflections receiving;
    private final ViewingCases viewing;

    CaseResource(Desk desk, RegisteringCases registering, ReceivingReflections receiving, ViewingCases viewing) {
        this.desk = desk;
        this.registering = registering;
        this.receiving = receiving;
        this.viewing = viewing;
    }

    @POST
    @RolesAllowed({"clerk", "integrator"})
    @Operation(summary = "登记反映", description = "三.1：窗口人员提交即受理登记，须附受理意见；其他系统提交的，等待窗口受理")
    @APIResponseSchema(value = Acknowledgement.class, responseCode = "201")
    public Uni<Response> post(@NotNull @Valid CaseBody body) {
        return desk.staff().is(Role.CLERK) ? register(body) : receive(body);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "auditor", "integrator"})
    @Operation(summary = "查看办件", description = "受理环节的情况，不含个人信息；其他系统只看到自己提交的办件")
    @APIResponseSchema(CaseView.class)
    public Uni<Response> view(@PathParam("id") UUID id) {
        StreamId caseId = new StreamId(id);
        return onlySends()
                ? viewing.viewOwn(caseId, desk.sender())
                        .map(viewed -> desk.found(viewed.loaded(), SentCaseView.of(viewed)))
                : viewing.view(caseId).map(viewed -> desk.found(viewed.loaded(), CaseView.of(viewed)));
    }

    private Uni<Response> register(CaseBody body) {
        Asked asked = desk.askedToCreate(Channel.WINDOW);
        AcceptanceBody acceptance = body.acceptance()
                .orElseThrow(() -> Refusal.invalid("registration.acceptance-missing", "三.1", "窗口登记应当填写受理意见"));
        return desk.answer(registering.register(
                desk.newCase(),
                asked,
                body.reflection().form(),
                body.externalRef(),
                acceptance.acceptance(asked.context().occurredAt())));
    }

    private Uni<Response> receive(CaseBody body) {
        if (body.acceptance().isPresent()) {
            throw Refusal.forbidden("registration.window-only", "三.1", "只有“办不成事”反映窗口可以受理");
        }
        return desk.answer(receiving.receive(
                desk.newCase(),
                desk.askedToCreate(Channel.REST),
                body.reflection().form(),
                body.externalRef()));
    }

    private boolean onlySends() {
        return desk.staff().roles().stream().allMatch(role -> role == Role.INTEGRATOR);
    }
}
