package org.doudi.deadline.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.doudi.deadline.application.AccountingForTime;
import org.doudi.events.StreamId;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 谁的时间 — who may see the clocks of a case may see in whose hands it was.
@Path("/api/v1/cases/{id}/holders")
@Tag(name = "计时")
public class HolderResource {
    private final AccountingForTime accounting;
    private final Requests requests;

    HolderResource(AccountingForTime accounting, Requests requests) {
        this.accounting = accounting;
        this.requests = requests;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "bureau", "leader", "auditor"})
    @Operation(summary = "谁的时间", description = "办件自第一个事件起的工作时间，按责任方划分：窗口、政务服务中心、各承办部门、工作组、上级、反映人。同时由几方承担的时间单列，各份相加等于全部")
    @APIResponseSchema(HoldersView.class)
    public Uni<Response> holders(@PathParam("id") UUID id) {
        return accounting
                .of(new StreamId(id), requests.asker().who(), requests.now())
                .map(accounted -> Response.ok(HoldersView.of(accounted), MediaType.APPLICATION_JSON_TYPE)
                        .tag(new EntityTag(Long.toString(accounted.version())))
                        .build());
    }
}
