package org.doudi.intake.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.doudi.decide.Refusal;
import org.doudi.events.Channel;
import org.doudi.intake.application.Asked;
import org.doudi.intake.application.NamingUnits;
import org.doudi.intake.application.ReceivingReflections;
import org.doudi.intake.application.RegisteringCases;
import org.doudi.intake.domain.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 登记反映 — 三.1: by the window, which accepts it, or by another system, for the window to decide.
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "受理")
class RegistrationResource {
    private final Desk desk;
    private final RegisteringCases registering;
    private final ReceivingReflections receiving;
    private final NamingUnits naming;

    RegistrationResource(Desk desk, RegisteringCases registering, ReceivingReflections receiving, NamingUnits naming) {
        this.desk = desk;
        this.registering = registering;
        this.receiving = receiving;
        this.naming = naming;
    }

    @POST
    @RolesAllowed({"clerk", "integrator"})
    @Operation(summary = "登记反映", description = "三.1：窗口人员提交即受理登记，须附受理意见；其他系统提交的，等待窗口受理，同一来源编号只作一件")
    @APIResponseSchema(value = Acknowledgement.class, responseCode = "201")
    public Uni<Response> post(@NotNull @Valid CaseBody body) {
        return desk.staff().is(Role.CLERK) ? register(body) : receive(body);
    }

    private Uni<Response> register(CaseBody body) {
        Asked asked = desk.askedToCreate(Channel.WINDOW);
        AcceptanceBody acceptance = body.acceptance()
                .orElseThrow(() -> Refusal.invalid("registration.acceptance-missing", "三.1", "窗口登记应当填写受理意见"));
        Uni<Response> answer = desk.answer(registering.register(
                desk.newCase(),
                asked,
                body.reflection().form(),
                body.externalRef(),
                acceptance.form(asked.context().occurredAt())));
        return naming.check(asked, body.reflection().units())
                .chain(() -> naming.check(asked, acceptance.units("acceptance.")))
                .chain(() -> answer);
    }

    private Uni<Response> receive(CaseBody body) {
        if (body.acceptance().isPresent()) {
            throw Refusal.forbidden("registration.window-only", "三.1", "只有“办不成事”反映窗口可以受理");
        }
        Asked asked = desk.askedToReceive();
        Uni<Response> answer = desk.answer(receiving.receive(
                desk.sentCase(body.externalRef()), asked, body.reflection().form(), body.externalRef()));
        return naming.check(asked, body.reflection().units()).chain(() -> answer);
    }
}
