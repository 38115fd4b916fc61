package org.doudi.evaluation.adapter.rest;

import io.smallrye.mutiny.Uni;
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
import java.util.UUID;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.application.Asked;
import org.doudi.evaluation.application.Evaluation;
import org.doudi.evaluation.application.FollowingUp;
import org.doudi.evaluation.application.RatingHandling;
import org.doudi.evaluation.application.RatingSecrets;
import org.doudi.evaluation.domain.EvaluationState;
import org.doudi.evaluation.domain.RawRating;
import org.doudi.evaluation.domain.Speaker.Staff;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.store.decider.Decided;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 评价、回访、结案 — 三.5.
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "评价")
public class EvaluationResource {
    private final Desk desk;
    private final Evaluation evaluation;
    private final RatingHandling rating;
    private final FollowingUp following;
    private final RatingSecrets secrets;

    EvaluationResource(
            Desk desk, Evaluation evaluation, RatingHandling rating, FollowingUp following, RatingSecrets secrets) {
        this.secrets = secrets;
        this.desk = desk;
        this.evaluation = evaluation;
        this.rating = rating;
        this.following = following;
    }

    @GET
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "leader", "auditor"})
    @Operation(summary = "评价环节的办件状态")
    @APIResponseSchema(EvaluationView.class)
    public Uni<Response> view(@PathParam("id") UUID id) {
        StreamId caseId = new StreamId(id);
        return evaluation.load(caseId, desk.who()).map(loaded -> {
            if (!loaded.state().reached()) {
                throw Refusal.unknown("evaluation.not-opened", "三.5", "该办件尚未进入评价");
            }
            return desk.found(loaded, EvaluationView.of(caseId, loaded.state()));
        });
    }

    @POST
    @Path("rating-invitations")
    @RolesAllowed("clerk")
    @Operation(summary = "邀请评价", description = "三.5：答复中的评价码只出现一次；当事人凭码和受理单上的密码评价")
    @APIResponseSchema(InvitationView.class)
    public Uni<Response> invite(@PathParam("id") UUID id, @NotNull @Valid Bodies.Invitation body) {
        String code = secrets.newCode();
        return rating.invite(desk.asked(id, body.itemNo()), body.method(), code)
                .chain(decided -> desk.answer(Uni.createFrom().item(decided))
                        .map(response -> decided.events().isEmpty() ? response : told(response, decided, code)));
    }

    /// The code goes with the first answer alone: what is kept for repeats holds none.
    private static Response told(Response response, Decided<EvaluationState, EvaluationEvent> decided, String code) {
        EvaluationView view = EvaluationView.of(decided.stream(), decided.state());
        return Response.fromResponse(response)
                .entity(InvitationView.of(view, code))
                .build();
    }

    @POST
    @Path("rating-attempts")
    @RolesAllowed("clerk")
    @Operation(summary = "登记联系情况", description = "三.5：联系上之后才可能逾期未评价")
    @APIResponseSchema(EvaluationView.class)
    public Uni<Response> attempt(@PathParam("id") UUID id, @NotNull @Valid Bodies.Attempt body) {
        return desk.answer(rating.attempt(desk.asked(id, body.itemNo()), body.outcome(), body.method()));
    }

    @POST
    @Path("ratings")
    @RolesAllowed({"clerk", "hotline", "integrator"})
    @Operation(summary = "评价", description = "三.5：满意、基本满意、不满意；工作人员代填的有标记")
    @APIResponseSchema(EvaluationView.class)
    public Uni<Response> rate(@PathParam("id") UUID id, @NotNull @Valid Bodies.Rating body) {
        return desk.answer(rating.rate(
                desk.askedForReporter(id, body.itemNo()),
                new RawRating(body.scale(), body.level()),
                body.reasonsGiven(),
                body.commentGiven(),
                body.channel(),
                body.rater()));
    }

    @POST
    @Path("completion-returns")
    @RolesAllowed("clerk")
    @Operation(summary = "办结审核退回", description = "三.4：尚未评价的办结事项退回承办单位，办理时限视同未停止")
    @APIResponseSchema(EvaluationView.class)
    public Uni<Response> returnCompletion(@PathParam("id") UUID id, @NotNull @Valid Bodies.CompletionReturn body) {
        return desk.answer(following.returnCompletion(desk.asked(id, body.itemNo()), body.unitsGiven(), body.reason()));
    }

    @POST
    @Path("follow-ups")
    @RolesAllowed("clerk")
    @Operation(summary = "回访", description = "三.5：差评须跟踪回访")
    @APIResponseSchema(EvaluationView.class)
    public Uni<Response> followUp(@PathParam("id") UUID id, @NotNull @Valid Bodies.FollowUp body) {
        Asked<Staff> asked = desk.asked(id, body.itemNo());
        if (body.satisfaction() == null) {
            return desk.answer(following.failed(asked, body.method()));
        }
        if (body.text() == null || body.text().isBlank()) {
            throw Refusal.invalid("follow-up.text-missing", "三.5", "请填写回访记录");
        }
        return desk.answer(following.visited(asked, body.method(), body.satisfaction(), body.text()));
    }

    @POST
    @Path("leader")
    @RolesAllowed({"clerk", "duty-chief"})
    @Operation(summary = "分管领导包案", description = "三.5：第二次不满意起")
    @APIResponseSchema(EvaluationView.class)
    public Uni<Response> take(@PathParam("id") UUID id, @NotNull @Valid Bodies.Leader body) {
        return desk.answer(
                following.take(desk.asked(id, body.itemNo()), new OrgCode(body.unit()), new StaffId(body.leader())));
    }

    @POST
    @Path("rework")
    @RolesAllowed("duty-chief")
    @Operation(summary = "回访不满意而退回", description = "三.5：由值班长退回重办；不能办的退回重核书面依据，只一次")
    @APIResponseSchema(EvaluationView.class)
    public Uni<Response> sendBack(@PathParam("id") UUID id, @NotNull @Valid Bodies.Rework body) {
        return desk.answer(following.sendBack(desk.asked(id, body.itemNo())));
    }

    @POST
    @Path("closure")
    @RolesAllowed("duty-chief")
    @Operation(summary = "回访不满意而结案", description = "三.5：由值班长写明原因")
    @APIResponseSchema(EvaluationView.class)
    public Uni<Response> close(@PathParam("id") UUID id, @NotNull @Valid Bodies.Closure body) {
        return desk.answer(following.close(desk.asked(id, body.itemNo()), body.reason()));
    }
}
