package org.doudi.evaluation.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.doudi.evaluation.application.RatingHandling;
import org.doudi.evaluation.application.RatingSecrets;
import org.doudi.events.StreamId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 受理单上的评价密码 — 三.5: the second factor, printed for the reporter on the acceptance slip. Each printing is recorded.
@Path("/api/v1/cases/{id}/rating-slips")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "评价")
public class SlipResource {
    private final Desk desk;
    private final RatingHandling rating;
    private final RatingSecrets secrets;

    SlipResource(Desk desk, RatingHandling rating, RatingSecrets secrets) {
        this.desk = desk;
        this.rating = rating;
        this.secrets = secrets;
    }

    @POST
    @RolesAllowed("clerk")
    @Operation(summary = "打印受理单上的评价密码", description = "三.5：六位数字，只打印给当事人；每次打印均有记录")
    @APIResponseSchema(SlipView.class)
    public Uni<Response> print(@PathParam("id") UUID id) {
        SlipView slip = new SlipView(secrets.pinOf(new StreamId(id)));
        return desk.answer(rating.printSlip(desk.asked(id, null)))
                .map(response -> Response.fromResponse(response).entity(slip).build());
    }

    /// 受理单密码.
    record SlipView(String pin) {}
}
