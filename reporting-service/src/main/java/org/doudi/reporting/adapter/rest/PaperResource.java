package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.doudi.decide.Refusal;
import org.doudi.events.StreamId;
import org.doudi.papers.MissingGlyphs;
import org.doudi.papers.pdf.PdfPrinter;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.application.form.PrintingForms;
import org.doudi.store.rest.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 打印单据 — 三.3, 三.4, 四(三): all forms of a case in one way. They show what is sealed, so printing one is an opening like
/// any other: intake decides by the asker's own token, and the case remembers.
@Path("/api/v1/cases/{id}/papers")
@Tag(name = "单据")
class PaperResource {
    private final Onlooker onlooker;
    private final Caller caller;
    private final PrintingForms printing;
    private final Legends legends;

    PaperResource(Onlooker onlooker, Caller caller, PrintingForms printing, Legends legends) {
        this.onlooker = onlooker;
        this.caller = caller;
        this.printing = printing;
        this.legends = legends;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "coordinator", "leader", "bureau", "working-group"})
    @Operation(
            summary = "可以打印的单据",
            description = "转办单、交办单、无法办理书面依据、统一回复、容缺承诺书，按出具的先后；部门只有发给它的和它出具的。受理单由受理服务打印，期限凭据由计时服务打印")
    public Uni<List<PaperJson>> list(@PathParam("id") UUID id) {
        Sight sight = onlooker.sight();
        return legends.names()
                .chain(names -> printing.of(sight, new StreamId(id), names::called)
                        .map(forms -> forms.stream()
                                .map(form -> PaperJson.of(form, names))
                                .toList()));
    }

    @POST
    @Path("/{paperId}")
    @Produces(PdfPrinter.MEDIA_TYPE)
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "coordinator", "leader", "bureau", "working-group"})
    @Operation(summary = "打印单据", description = "A4，字体已嵌入；等于启封，用途记为“打印转办单”等，每次都记入办件。反映工作作风的办件，转办单上不印反映人")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = PdfPrinter.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class, format = "binary")))
    public Uni<Response> print(@PathParam("id") UUID id, @PathParam("paperId") UUID paperId) {
        Sight sight = onlooker.sight();
        String bearer = caller.bearer();
        return legends.names()
                .chain(names -> printing.paper(sight, new StreamId(id), paperId, names::called, bearer))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(PdfPrinter::print)
                .onFailure(MissingGlyphs.class)
                .transform(missing -> Refusal.conflict("paper.glyph-missing", "接口约定", missing.words()))
                .map(pdf -> Response.ok(pdf, PdfPrinter.MEDIA_TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + paperId + ".pdf\"")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }
}
