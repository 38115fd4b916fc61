package org.doudi.evaluation.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.doudi.evaluation.application.CheckingSlips;
import org.doudi.evaluation.application.SlipFound;
import org.doudi.events.StreamId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 核对受理单密码, for the service that tells a reporter how his case goes on. A question: it takes no
/// `Idempotency-Key`, and what it is answered is no refusal of the one who asks.
@Path("/api/v1/cases/{id}/rating-slips/checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "评价")
public class SlipCheckResource {
    private final CheckingSlips checking;

    SlipCheckResource(CheckingSlips checking) {
        this.checking = checking;
    }

    @POST
    @RolesAllowed("service")
    @Operation(summary = "核对受理单上的密码", description = "五(一)：供查进度用。不是办件的事实，不记入办件；输错的在一段时间内计数，一个办件、全部办件各有上限，超过以后对错都不再答复")
    @APIResponseSchema(CheckedView.class)
    public Uni<CheckedView> check(@PathParam("id") UUID id, @NotNull @Valid Check body) {
        return checking.check(new StreamId(id), body.pin()).map(CheckedView::new);
    }

    /// 受理单密码.
    record Check(
            @NotNull(message = "应填写受理单上的六位密码") @Pattern(regexp = "[0-9]{6}", message = "受理单上的密码为六位数字")
            String pin) {}

    /// 核对结果.
    record CheckedView(SlipFound found) {}
}
