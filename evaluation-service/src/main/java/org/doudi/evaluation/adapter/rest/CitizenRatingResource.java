package org.doudi.evaluation.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import org.doudi.evaluation.application.EvaluationConfig;
import org.doudi.evaluation.application.RatingByCodeHolders;
import org.doudi.evaluation.application.RatingByCodeHolders.Said;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 凭码评价 — 三.5: open to whoever holds a code; only the PIN of the acceptance slip rates.
@Path("/api/v1/ratings/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "评价")
public class CitizenRatingResource {
    private final CitizenDesk desk;
    private final RatingByCodeHolders rating;
    private final EvaluationConfig config;

    CitizenRatingResource(CitizenDesk desk, RatingByCodeHolders rating, EvaluationConfig config) {
        this.desk = desk;
        this.rating = rating;
        this.config = config;
    }

    @GET
    @PermitAll
    @Operation(summary = "凭码查看待评事项", description = "三.5：不含个人信息")
    @APIResponseSchema(CitizenView.class)
    public Uni<CitizenView> view(@PathParam("code") String code) {
        return rating.view(code, desk.now()).map(CitizenView::of);
    }

    @POST
    @PermitAll
    @Operation(summary = "凭码评价", description = "三.5：须输入受理单上的六位密码；多次输错即锁定，由窗口重新邀请")
    @APIResponseSchema(RatedView.class)
    public Uni<Response> rate(@PathParam("code") String code, @NotNull @Valid CitizenBodies.Rating body) {
        Said said = body.said();
        return desk.withoutAccount()
                .chain(_ -> desk.answer(rating.rate(code, body.pin(), said, desk.context(code), desk.keyed(code))));
    }

    @GET
    @Path("qr")
    @RolesAllowed("clerk")
    @Produces("image/svg+xml")
    @Operation(summary = "评价码的二维码", description = "三.5：SVG，供打印或者展示")
    public Uni<String> qr(@PathParam("code") String code) {
        return rating.find(code).map(_ -> QrSvg.of(config.ratingPage().replace("{code}", code)));
    }
}
