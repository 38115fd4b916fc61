package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.doudi.events.StreamId;
import org.doudi.papers.Paper;
import org.doudi.papers.pdf.PdfPrinter;
import org.doudi.papers.word.WordWriter;
import org.doudi.reporting.application.Departments;
import org.doudi.reporting.application.TransferringBriefs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;

/// 简要情况 — 六(二): the printed page as a file, to hand over or to go on writing in.
@Path("/api/v1/discipline-briefs")
@Tag(name = "移交纪委监委")
class BriefFormatResource {
    private final Onlooker onlooker;
    private final TransferringBriefs transferring;
    private final Departments departments;
    private final Export export;

    BriefFormatResource(Onlooker onlooker, TransferringBriefs transferring, Departments departments, Export export) {
        this.onlooker = onlooker;
        this.transferring = transferring;
        this.departments = departments;
        this.export = export;
    }

    @GET
    @Path("/{id}/page.pdf")
    @Produces(PdfPrinter.MEDIA_TYPE)
    @RolesAllowed({"centre-lead", "discipline", "auditor"})
    @Operation(summary = "简要情况（A4）", description = "六(二)：与打印页相同，字体已嵌入。导出留痕")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = PdfPrinter.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class, format = "binary")))
    public RestMulti<Buffer> print(@PathParam("id") UUID id) {
        return export.whole("brief-" + id + ".pdf", paper(id), PdfPrinter::print);
    }

    @GET
    @Path("/{id}/page.docx")
    @Produces(WordWriter.MEDIA_TYPE)
    @RolesAllowed({"centre-lead", "discipline", "auditor"})
    @Operation(summary = "简要情况（公文稿）", description = "六(二)：与打印页相同，按公文格式（GB/T 9704）排好。导出留痕")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = WordWriter.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class, format = "binary")))
    public RestMulti<Buffer> draft(@PathParam("id") UUID id) {
        return export.whole("brief-" + id + ".docx", paper(id), WordWriter::write);
    }

    private Uni<Paper> paper(UUID id) {
        return departments
                .names()
                .map(Names::new)
                .chain(names -> transferring
                        .view(onlooker.sight().centre(), new StreamId(id))
                        .map(loaded ->
                                BriefPaper.of(loaded.state().transferred().orElseThrow(), names)));
    }
}
