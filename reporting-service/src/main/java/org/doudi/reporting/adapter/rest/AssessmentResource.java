package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Year;
import java.util.List;
import org.doudi.decide.Refusal;
import org.doudi.events.Channel;
import org.doudi.reporting.application.AssessingUnits;
import org.doudi.reporting.application.Reach;
import org.doudi.reporting.application.Sight;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 年度考核 — 六(二).
@Path("/api/v1/assessments/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "年度考核")
class AssessmentResource {
    private final Onlooker onlooker;
    private final AssessingUnits assessing;
    private final Requests requests;

    AssessmentResource(Onlooker onlooker, AssessingUnits assessing, Requests requests) {
        this.onlooker = onlooker;
        this.assessing = assessing;
        this.requests = requests;
    }

    @POST
    @RolesAllowed("centre-lead")
    @Operation(summary = "发布年度考核", description = "六(二)：当年结束以后发布一次，各单位一项，得分以发布时为准")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AssessmentJson.class)))
    public Uni<Response> issue(@PathParam("year") String year) {
        return requests.answer(assessing.issue(
                year(year),
                requests.asker().who(),
                requests.context(Channel.WINDOW),
                requests.keyed(
                        201,
                        decided -> decided.state().issued().stream()
                                .map(AssessmentJson::of)
                                .toList())));
    }

    @GET
    @RolesAllowed({"centre-lead", "bureau", "leader", "coordinator", "auditor"})
    @Operation(summary = "年度考核", description = "六(二)：已发布的；部门只看到本部门的")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AssessmentJson.class)))
    public Uni<List<AssessmentJson>> view(@PathParam("year") String year) {
        Sight sight = onlooker.sight();
        return assessing
                .issued(sight.centre(), year(year))
                .map(loaded -> loaded.state().issued().stream()
                        .filter(issued -> sight.onlyDepartment()
                                .filter(own -> !own.equals(issued.unit()))
                                .isEmpty())
                        .map(AssessmentJson::of)
                        .toList());
    }

    @GET
    @Path("/draft")
    @RolesAllowed({"centre-lead", "bureau", "auditor"})
    @Operation(summary = "年度考核草稿", description = "六(二)：现在发布的话各单位的得分，不留存")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AssessmentJson.class)))
    public Uni<List<AssessmentJson>> draft(@PathParam("year") String year) {
        Sight sight = onlooker.sight();
        return assessing
                .draft(sight.centre(), year(year), sight.who())
                .map(units -> units.stream().map(AssessmentJson::of).toList());
    }

    private static Year year(String text) {
        if (text.matches("[0-9]{4}") && Reach.has(Integer.parseInt(text))) {
            return Year.parse(text);
        }
        throw Refusal.invalid("request.parameter", "接口约定", "年份应为四位数字，如 2026");
    }
}
