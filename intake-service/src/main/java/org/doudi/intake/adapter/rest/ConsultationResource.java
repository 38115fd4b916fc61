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
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.intake.application.Asked;
import org.doudi.intake.application.ConsultingOnSite;
import org.doudi.intake.application.NamingUnits;
import org.doudi.store.rest.input.Absent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 现场协商 — 三.2, 五(三).
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "现场协商")
class ConsultationResource {
    private final Desk desk;
    private final ConsultingOnSite consulting;
    private final NamingUnits naming;

    ConsultationResource(Desk desk, ConsultingOnSite consulting, NamingUnits naming) {
        this.desk = desk;
        this.consulting = consulting;
        this.naming = naming;
    }

    @POST
    @Path("/consultation")
    @RolesAllowed({"clerk", "duty-chief", "centre-lead"})
    @Operation(summary = "开始现场协商", description = "三.2：联系值班长、部门窗口人员和首席代表三方")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> start(@PathParam("id") UUID id, @NotNull @Valid ConsultationBody body) {
        Asked asked = desk.asked();
        Uni<Response> answer = desk.answer(consulting.start(
                new StreamId(id), asked, body.contacts(asked.context().occurredAt()), body.mode()));
        return naming.check(asked, body.units()).chain(() -> answer);
    }

    @POST
    @Path("/consultation/arrivals")
    @RolesAllowed({"clerk", "duty-chief", "centre-lead"})
    @Operation(summary = "登记到场", description = "三.2、五(三)")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> arrive(@PathParam("id") UUID id, @NotNull @Valid ArrivalBody body) {
        Asked asked = desk.asked();
        Uni<Response> answer = desk.answer(consulting.arrive(
                new StreamId(id),
                asked,
                body.role(),
                new StaffId(body.person()),
                new OrgCode(body.unit()),
                body.arrivedAt().orElse(asked.context().occurredAt())));
        return naming.check(asked, body.units()).chain(() -> answer);
    }

    @POST
    @Path("/classification")
    @RolesAllowed({"clerk", "duty-chief", "centre-lead"})
    @Operation(summary = "分类分级", description = "三.2、四")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> classify(@PathParam("id") UUID id, @NotNull @Valid ClassificationBody body) {
        return desk.answer(consulting.classify(
                new StreamId(id), desk.asked(), body.category(), body.tier(), Absent.asEmpty(body.causeCodes())));
    }

    @POST
    @Path("/on-site-reply")
    @RolesAllowed({"clerk", "duty-chief", "centre-lead"})
    @Operation(summary = "当场答复", description = "三.2：满意的当场办结，不满意的报中心会议研究；不能办的由双方共同解释（四(一)）")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> reply(@PathParam("id") UUID id, @NotNull @Valid ReplyBody body) {
        StreamId caseId = new StreamId(id);
        return switch (body.satisfaction()) {
            case SATISFIED ->
                desk.answer(consulting.satisfy(
                        caseId, desk.asked(), body.text(), body.people(), body.settledKind(), body.result()));
            case DISSATISFIED -> {
                body.checkOpen();
                yield desk.answer(consulting.disappoint(caseId, desk.asked(), body.text(), body.people()));
            }
        };
    }

    @POST
    @Path("/assignment")
    @RolesAllowed("duty-chief")
    @Operation(summary = "现场交办", description = "五(三)：值班长交办，承诺期限经反映人同意")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> assign(@PathParam("id") UUID id, @NotNull @Valid AssignmentBody body) {
        Asked asked = desk.asked();
        Uni<Response> answer = desk.answer(consulting.assign(
                new StreamId(id),
                asked,
                new OrgCode(body.unit()),
                body.requirement(),
                body.promisedAt(),
                body.consent()));
        return naming.check(asked, body.units()).chain(() -> answer);
    }

    @POST
    @Path("/escalation")
    @RolesAllowed({"clerk", "duty-chief", "centre-lead"})
    @Operation(summary = "报中心会议研究", description = "三.2：向反映人做好解释后上报")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> escalate(@PathParam("id") UUID id, @NotNull @Valid EscalationBody body) {
        return desk.answer(consulting.escalate(new StreamId(id), desk.asked(), body.reason(), body.explanation()));
    }
}
