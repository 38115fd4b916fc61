package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.doudi.reporting.application.Accountability;
import org.doudi.reporting.domain.view.Accountabilities.Stage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 问责台账 — 四(四), 六(二).
@Path("/api/v1/accountability")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "问责")
class AccountListResource {
    private final Onlooker onlooker;
    private final Accountability accountability;
    private final Legends legends;
    private final Answers answers;

    AccountListResource(Onlooker onlooker, Accountability accountability, Legends legends, Answers answers) {
        this.onlooker = onlooker;
        this.accountability = accountability;
        this.legends = legends;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({"duty-chief", "centre-lead", "bureau", "discipline", "auditor"})
    @Operation(summary = "问责台账", description = "最近提出的在前；只列出可以查阅的办件的。还没有提出建议的，见待办")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AccountEntryJson.class)))
    public Uni<Response> list(
            @QueryParam("stage") Optional<String> stage,
            @QueryParam("unit") Optional<String> unit,
            @QueryParam("limit") @DefaultValue(Query.USUAL_LIMIT) String limit,
            @QueryParam("cursor") Optional<String> cursor) {
        Accountability.Filter filter =
                new Accountability.Filter(Query.code("stage", stage, Stage.values()), Query.unit(unit));
        return legends.names()
                .chain(names -> accountability
                        .list(onlooker.sight(), filter, Query.page(limit, cursor))
                        .map(page -> answers.page(page.map(entry -> AccountEntryJson.of(entry, names)))));
    }
}
