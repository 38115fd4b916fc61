package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.doudi.events.Channel;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.TransferringBriefs;
import org.doudi.reporting.domain.brief.BriefCommand;
import org.doudi.reporting.domain.brief.BriefCommand.Receive;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 移交纪委监委 — 六(二).
@Path("/api/v1/discipline-briefs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "移交纪委监委")
class BriefResource {
    private final TransferringBriefs transferring;
    private final Requests requests;

    BriefResource(TransferringBriefs transferring, Requests requests) {
        this.transferring = transferring;
        this.requests = requests;
    }

    @POST
    @RolesAllowed("centre-lead")
    @Operation(summary = "移交简要情况", description = "六(二)：每季度一次，季度结束以后；专项随时移交，写明办件。内容按移交时所见，只有编号、代码和日期；移交后纪委监委可以查阅所列办件")
    @APIResponseSchema(value = TransferredBriefJson.class, responseCode = "201")
    public Uni<Response> transfer(@NotNull(message = "应填写移交内容") @Valid BriefBody body) {
        CommandContext context = requests.context(Channel.WINDOW);
        return requests.answer(transferring.transfer(
                body.scope(context.centre(), requests.client(), requests.key()),
                who(),
                context,
                requests.keyed(201, TransferredBriefJson::of)));
    }

    @POST
    @Path("/{id}/receipt")
    @RolesAllowed("discipline")
    @Operation(summary = "签收简要情况", description = "六(二)：写明收到的文件的SHA-256，与移交的一致才算签收")
    @APIResponseSchema(TransferredBriefJson.class)
    public Uni<Response> receive(
            @PathParam("id") UUID id, @NotNull(message = "应填写文件的SHA-256") @Valid ReceiptBody body) {
        return answer(id, new Receive(body.fileHash(), who()));
    }

    @POST
    @Path("/{id}/feedback")
    @RolesAllowed({"discipline", "centre-lead"})
    @Operation(summary = "登记纪委监委的反馈", description = "六(二)：签收以后，按所移交的办件登记，可以多次；书面反馈由政务服务中心登记")
    @APIResponseSchema(TransferredBriefJson.class)
    public Uni<Response> feed(@PathParam("id") UUID id, @NotNull(message = "应填写反馈") @Valid FeedbackBody body) {
        return answer(id, body.command(who()));
    }

    private Uni<Response> answer(UUID id, BriefCommand command) {
        return requests.answer(transferring.answer(
                new StreamId(id),
                command,
                requests.context(Channel.WINDOW),
                requests.keyed(200, TransferredBriefJson::of)));
    }

    private StaffId who() {
        return requests.asker().who();
    }
}
