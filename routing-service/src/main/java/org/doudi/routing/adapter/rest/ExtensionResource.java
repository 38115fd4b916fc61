package org.doudi.routing.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.doudi.routing.application.ExtendingHandlings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 延时办理 — 三.4, A-9.
@Path("/api/v1/transfers/{id}/extension")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "延时")
class ExtensionResource {
    private final Desk desk;
    private final ExtendingHandlings extending;

    ExtensionResource(Desk desk, ExtendingHandlings extending) {
        this.desk = desk;
        this.extending = extending;
    }

    @POST
    @RolesAllowed("coordinator")
    @Operation(summary = "申请延时", description = "三.4：原期限届满之前申请，须有明确的新期限，并告知当事人和窗口；最长不超过10个工作日")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> request(@PathParam("id") UUID id, @NotNull @Valid ExtensionBody body) {
        return desk.answer(extending.request(
                id,
                desk.asked(),
                body.reason(),
                body.requestedDueAt(),
                body.reporterInformedAt(),
                body.windowInformedAt()));
    }

    @POST
    @Path("/notices")
    @RolesAllowed("coordinator")
    @Operation(summary = "登记延时告知", description = "三.4：当事人和窗口都已告知的，延时生效；时限政策要求同意的，还须同意；原期限届满时仍未告知或者未同意的，延时失效")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> notice(@PathParam("id") UUID id, @NotNull @Valid ExtensionNoticeBody body) {
        return desk.answer(extending.notice(id, desk.asked(), body.notice(), body.informedAt()));
    }

    @POST
    @Path("/grant")
    @RolesAllowed({"duty-chief", "bureau"})
    @Operation(summary = "同意延时", description = "三.4：原期限届满之前；单部门由值班长、多部门由政务服务局审核。时限政策要求同意的，两方已经告知并且同意之后延时才生效")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> grant(@PathParam("id") UUID id) {
        return desk.answer(extending.grant(id, desk.asked()));
    }

    @POST
    @Path("/refusal")
    @RolesAllowed({"duty-chief", "bureau"})
    @Operation(summary = "不同意延时", description = "三.4：原期限届满之前；单部门由值班长、多部门由政务服务局审核")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> refuse(@PathParam("id") UUID id, @NotNull @Valid ExtensionRefusalBody body) {
        return desk.answer(extending.refuse(id, desk.asked(), body.reason()));
    }
}
