package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.audit.AuditReceipts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 存证凭据 of a case.
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "存证")
class AuditReceiptResource {
    private final Onlooker onlooker;
    private final AuditReceipts receipts;

    AuditReceiptResource(Onlooker onlooker, AuditReceipts receipts) {
        this.onlooker = onlooker;
        this.receipts = receipts;
    }

    @GET
    @Path("/audit-slip")
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "auditor"})
    @Operation(summary = "受理单二维码", description = "登记事件的位置和散列，印在受理单上；受理以后登记有没有改动，凭它和存证凭据可以核对")
    @APIResponseSchema(AuditSlipJson.class)
    public Uni<AuditSlipJson> slip(@PathParam("id") UUID id) {
        return receipts.slip(onlooker.sight(), new StreamId(id)).map(AuditSlipJson::of);
    }

    @GET
    @Path("/audit-receipt")
    @RolesAllowed({
        "clerk",
        "duty-chief",
        "centre-lead",
        "coordinator",
        "bureau",
        "working-group",
        "leader",
        "discipline",
        "auditor"
    })
    @Operation(summary = "存证凭据", description = "办件的各个事件在最近检查点中的证明，不含任何内容和个人信息；可以交给反映人，离线核对。部门只得到全案的和本部门的")
    @APIResponseSchema(AuditReceiptJson.class)
    public Uni<AuditReceiptJson> receipt(@PathParam("id") UUID id) {
        return receipts.of(onlooker.sight(), new StreamId(id)).map(AuditReceiptJson::of);
    }
}
