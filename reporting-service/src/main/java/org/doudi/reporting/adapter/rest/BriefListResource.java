package org.doudi.reporting.adapter.rest;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.BriefEvent.BriefContents;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.BriefFile;
import org.doudi.reporting.application.BriefSeal;
import org.doudi.reporting.application.Briefs;
import org.doudi.reporting.application.PreparingBriefs;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.application.StillReads.Still;
import org.doudi.reporting.application.TransferringBriefs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 简要情况 — 六(二): drafted, listed, read, printed.
@Path("/api/v1/discipline-briefs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "移交纪委监委")
class BriefListResource {
    private static final String HTML = "text/html;charset=UTF-8";

    private final Onlooker onlooker;
    private final PreparingBriefs preparing;
    private final TransferringBriefs transferring;
    private final Briefs briefs;
    private final BriefSeal seal;
    private final Legends legends;
    private final Answers answers;
    private final Template page;

    BriefListResource(
            Onlooker onlooker,
            PreparingBriefs preparing,
            TransferringBriefs transferring,
            Briefs briefs,
            BriefSeal seal,
            Legends legends,
            Answers answers,
            @Location("brief") Template page) {
        this.onlooker = onlooker;
        this.preparing = preparing;
        this.transferring = transferring;
        this.briefs = briefs;
        this.seal = seal;
        this.legends = legends;
        this.answers = answers;
        this.page = page;
    }

    @GET
    @RolesAllowed({"centre-lead", "discipline", "auditor"})
    @Operation(summary = "移交记录", description = "六(二)：最近移交的在前")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = BriefEntryJson.class)))
    public Uni<Response> list(
            @QueryParam("limit") @DefaultValue(Query.USUAL_LIMIT) String limit,
            @QueryParam("cursor") Optional<String> cursor) {
        return briefs.list(onlooker.sight().centre(), Query.page(limit, cursor))
                .map(found -> answers.page(found.map(BriefEntryJson::of)));
    }

    @GET
    @Path("/draft")
    @RolesAllowed("centre-lead")
    @Operation(summary = "简要情况草稿", description = "六(二)：现在移交的话会写什么")
    @APIResponseSchema(BriefContents.class)
    public Uni<BriefContents> draft(@QueryParam("from") Optional<String> from, @QueryParam("to") Optional<String> to) {
        Sight sight = onlooker.sight();
        Days days = Days.of(Query.requiredDay("from", from), Query.requiredDay("to", to));
        return preparing
                .prepare(sight.centre(), sight.who(), days.period(), List.of())
                .map(Still::read);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"centre-lead", "discipline", "auditor"})
    @Operation(summary = "简要情况", description = "六(二)：移交时的内容、签收和反馈")
    @APIResponseSchema(BriefJson.class)
    public Uni<BriefJson> view(@PathParam("id") UUID id) {
        StreamId briefId = new StreamId(id);
        return transferring
                .view(onlooker.sight().centre(), briefId)
                .map(loaded -> BriefJson.of(briefId, loaded.state()));
    }

    @GET
    @Path("/{id}/file")
    @RolesAllowed({"centre-lead", "discipline", "auditor"})
    @Operation(summary = "简要情况的文件", description = "六(二)：由移交事件生成，逐字节相同；设有纪委监委公钥的，密封后给出")
    @APIResponseSchema(BriefFileJson.class)
    public Uni<BriefFileJson> file(@PathParam("id") UUID id) {
        StreamId briefId = new StreamId(id);
        return transferring.view(onlooker.sight().centre(), briefId).map(loaded -> {
            BriefFile file = BriefFile.of(briefId, loaded.state().transferred().orElseThrow());
            return new BriefFileJson(
                    file.hash(),
                    seal.keyId().isPresent() ? Optional.empty() : Optional.of(file.text()),
                    seal.seal(briefId, file.text()),
                    seal.keyId());
        });
    }

    @GET
    @Path("/{id}/page")
    @Produces(HTML)
    @RolesAllowed({"centre-lead", "discipline", "auditor"})
    @Operation(summary = "简要情况（打印页）", description = "A4 纸，自成一页，不含脚本")
    @APIResponseSchema(String.class)
    public Uni<Response> page(@PathParam("id") UUID id) {
        StreamId briefId = new StreamId(id);
        return legends.names()
                .chain(names -> transferring
                        .view(onlooker.sight().centre(), briefId)
                        .chain(loaded -> page.data(
                                        "it",
                                        BriefPage.of(
                                                loaded.state().transferred().orElseThrow(), names))
                                .createUni()))
                .map(html -> Response.ok(html, HTML).build());
    }
}
