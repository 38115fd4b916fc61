package org.doudi.evaluation.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.application.Asked;
import org.doudi.evaluation.application.Evaluation;
import org.doudi.evaluation.application.FollowingUp;
import org.doudi.evaluation.application.RatingHandling;
import org.doudi.evaluation.domain.EvaluationState;
import org.doudi.evaluation.domain.RawRating;
import org.doudi.events.Channel;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.store.rest.Asker;
import org.doudi.store.rest.Requests;
import org.doudi.store.rest.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 评价、回访、结案 — 三.5.
@Path("/api/v1/cases/{id}")
@Tag(name = "评价")
public class EvaluationResource {
    private static final int DONE = 200;

    private final Requests requests;
    private final Evaluation evaluation;
    private final RatingHandling rating;
    private final FollowingUp following;

    EvaluationResource(Requests requests, Evaluation evaluation, RatingHandling rating, FollowingUp following) {
        this.requests = requests;
        this.evaluation = evaluation;
        this.rating = rating;
        this.following = following;
    }

    @GET
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "leader", "auditor"})
    @Operation(summary = "评价环节的办件状态")
    public Uni<Response> view(@PathParam("id") UUID id) {
        StreamId caseId = new StreamId(id);
        return evaluation.load(caseId).map(loaded -> {
            if (loaded.state() instanceof EvaluationState.NotOpened) {
                throw Refusal.unknown("evaluation.not-opened", "三.5", "该办件尚未进入评价");
            }
            return requests.found(loaded, EvaluationView.of(caseId, loaded.state()));
        });
    }

    @POST
    @Path("rating-invitations")
    @RolesAllowed("clerk")
    @Operation(summary = "邀请评价", description = "三.5")
    public Uni<Response> invite(@PathParam("id") UUID id, @NotNull @Valid Bodies.Invitation body) {
        return requests.answer(rating.invite(new StreamId(id), asked(id), body.method()));
    }

    @POST
    @Path("rating-attempts")
    @RolesAllowed("clerk")
    @Operation(summary = "登记联系情况", description = "三.5：联系上之后才可能逾期未评价")
    public Uni<Response> attempt(@PathParam("id") UUID id, @NotNull @Valid Bodies.Attempt body) {
        return requests.answer(rating.attempt(new StreamId(id), asked(id), body.outcome(), body.method()));
    }

    @POST
    @Path("ratings")
    @RolesAllowed({"clerk", "hotline", "integrator"})
    @Operation(summary = "评价", description = "三.5：满意、基本满意、不满意；工作人员代填的有标记")
    public Uni<Response> rate(@PathParam("id") UUID id, @NotNull @Valid Bodies.Rating body) {
        return requests.answer(rating.rate(
                new StreamId(id),
                asked(id),
                new RawRating(body.scale(), body.level()),
                body.reasonsGiven(),
                body.commentGiven(),
                body.channel(),
                body.rater(),
                typedBy()));
    }

    @POST
    @Path("follow-ups")
    @RolesAllowed("clerk")
    @Operation(summary = "回访", description = "三.5：差评须跟踪回访")
    public Uni<Response> followUp(@PathParam("id") UUID id, @NotNull @Valid Bodies.FollowUp body) {
        StreamId caseId = new StreamId(id);
        if (body.satisfaction() == null) {
            return requests.answer(following.failed(caseId, asked(id), body.method()));
        }
        if (body.text() == null || body.text().isBlank()) {
            throw Refusal.invalid("follow-up.text-missing", "三.5", "请填写回访记录");
        }
        return requests.answer(following.visited(caseId, asked(id), body.method(), body.satisfaction(), body.text()));
    }

    @POST
    @Path("leader")
    @RolesAllowed({"clerk", "duty-chief"})
    @Operation(summary = "分管领导包案", description = "三.5：第二次不满意起")
    public Uni<Response> take(@PathParam("id") UUID id, @NotNull @Valid Bodies.Leader body) {
        return requests.answer(
                following.take(new StreamId(id), asked(id), new OrgCode(body.unit()), new StaffId(body.leader())));
    }

    @POST
    @Path("closure")
    @RolesAllowed("duty-chief")
    @Operation(summary = "回访不满意而结案", description = "三.5：由值班长写明原因")
    public Uni<Response> close(@PathParam("id") UUID id, @NotNull @Valid Bodies.Closure body) {
        return requests.answer(following.close(new StreamId(id), asked(id), body.reason()));
    }

    /// A rating that a member of staff types in stays marked; one that a system sends was given by the reporter.
    private Optional<StaffId> typedBy() {
        return Optional.of(requests.asker())
                .filter(asker -> asker.is(Role.CLERK))
                .map(Asker::who);
    }

    private Asked asked(UUID id) {
        StreamId caseId = new StreamId(id);
        return new Asked(
                requests.asker().who(),
                requests.context(Channel.WINDOW),
                requests.ifMatch(),
                requests.keyed(DONE, decided -> EvaluationView.of(caseId, decided.state())));
    }
}
