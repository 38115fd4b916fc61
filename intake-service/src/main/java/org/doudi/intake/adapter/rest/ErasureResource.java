package org.doudi.intake.adapter.rest;

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
import org.doudi.events.StreamId;
import org.doudi.intake.application.ErasingPersons;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 删除个人信息 — 个人信息保护法第四十七条.
@Path("/api/v1/cases/{id}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "启封")
class ErasureResource {
    private final Desk desk;
    private final ErasingPersons erasing;

    ErasureResource(Desk desk, ErasingPersons erasing) {
        this.desk = desk;
        this.erasing = erasing;
    }

    @POST
    @RolesAllowed("centre-lead")
    @Operation(
            summary = "删除个人信息",
            description = "个人信息保护法第四十七条：销毁该办件当事人的密钥，其全部办件的姓名、电话、文字和附件从此不能启封；办理过程和哈希不变。" + "其全部办件都已归档才能删除；删除后不能恢复")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> erase(@PathParam("id") UUID id, @NotNull @Valid ErasureBody body) {
        return desk.answer(erasing.erase(new StreamId(id), desk.asked(), body.reason()));
    }
}
