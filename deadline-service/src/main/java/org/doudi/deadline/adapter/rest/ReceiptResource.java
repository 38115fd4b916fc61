package org.doudi.deadline.adapter.rest;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.doudi.deadline.application.IssuingReceipts;
import org.doudi.deadline.application.IssuingReceipts.Issued;
import org.doudi.decide.Refusal;
import org.doudi.events.StreamId;
import org.doudi.papers.MissingGlyphs;
import org.doudi.papers.pdf.PdfPrinter;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 期限凭据 — who may see a clock may see how it was counted.
@Path("/api/v1/cases/{id}/clocks/{clockId}/receipt")
@Tag(name = "计时")
public class ReceiptResource {
    private static final String HTML = "text/html;charset=UTF-8";

    private final IssuingReceipts issuing;
    private final Requests requests;
    private final Template page;

    ReceiptResource(IssuingReceipts issuing, Requests requests, @Location("receipt") Template page) {
        this.issuing = issuing;
        this.requests = requests;
        this.page = page;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "bureau", "leader", "auditor"})
    @Operation(summary = "期限凭据", description = "这项期限是怎样算出来的：依据、起止、逐日计入或者不计的原因和文号、历次变更；依日志重新计算，并与所记期限核对")
    @APIResponseSchema(ReceiptView.class)
    public Uni<Response> receipt(@PathParam("id") UUID id, @PathParam("clockId") UUID clockId) {
        return issued(id, clockId)
                .map(issued -> Response.ok(ReceiptView.of(issued.receipt()), MediaType.APPLICATION_JSON_TYPE)
                        .tag(tag(issued))
                        .build());
    }

    @GET
    @Path("page")
    @Produces(HTML)
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "bureau", "leader", "auditor"})
    @Operation(summary = "期限凭据（打印页）", description = "A4 纸，自成一页，不含脚本")
    @APIResponseSchema(String.class)
    public Uni<Response> page(@PathParam("id") UUID id, @PathParam("clockId") UUID clockId) {
        return issued(id, clockId)
                .chain(issued -> page.data("it", ReceiptPage.of(id.toString(), issued.receipt()))
                        .createUni()
                        .map(html -> Response.ok(html, HTML).tag(tag(issued)).build()));
    }

    @GET
    @Path("page.pdf")
    @Produces(PdfPrinter.MEDIA_TYPE)
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "bureau", "leader", "auditor", "service"})
    @Operation(summary = "期限凭据（A4）", description = "与打印页相同，字体已嵌入；没有变更的，逐字节相同。供打印，也供归档包收录")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = PdfPrinter.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class, format = "binary")))
    public Uni<Response> print(@PathParam("id") UUID id, @PathParam("clockId") UUID clockId) {
        return issued(id, clockId)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(issued -> Response.ok(
                                PdfPrinter.print(ReceiptPage.paper(id.toString(), issued.receipt())
                                        .paper()),
                                PdfPrinter.MEDIA_TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"receipt-" + clockId + ".pdf\"")
                        .tag(tag(issued))
                        .build())
                .onFailure(MissingGlyphs.class)
                .transform(missing -> Refusal.conflict("paper.glyph-missing", "接口约定", missing.words()));
    }

    private Uni<Issued> issued(UUID id, UUID clockId) {
        return issuing.of(new StreamId(id), clockId, requests.asker().who());
    }

    private static EntityTag tag(Issued issued) {
        return new EntityTag(Long.toString(issued.version()));
    }
}
