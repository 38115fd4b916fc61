package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.doudi.papers.form.MonthlyReport;
import org.doudi.papers.pdf.PdfPrinter;
import org.doudi.papers.word.WordWriter;
import org.doudi.reporting.adapter.rest.sheet.Sheet;
import org.doudi.reporting.adapter.rest.sheet.Spreadsheet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;

/// 月报 — 三.6: the published summary as a file; each of them says what the summary says.
@Path("/api/v1/months/{month}")
@Tag(name = "月度汇总")
class SummaryFileResource {
    private final PublishedMonths months;
    private final Export export;

    SummaryFileResource(PublishedMonths months, Export export) {
        this.months = months;
        this.export = export;
    }

    @GET
    @Path("/summary.xlsx")
    @Produces(Spreadsheet.MEDIA_TYPE)
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "bureau", "working-group", "auditor"})
    @Operation(summary = "月报表格", description = "三.6：已发布的月度汇总，每张表一页，数字可以再计算。导出留痕")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = Spreadsheet.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class, format = "binary")))
    public RestMulti<Buffer> sheets(@PathParam("month") String month) {
        return export.whole(
                "summary-" + Months.of(month).first() + ".xlsx",
                report(month),
                report -> Sheet.file(SummarySheets.of(report)));
    }

    @GET
    @Path("/summary.pdf")
    @Produces(PdfPrinter.MEDIA_TYPE)
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "bureau", "working-group", "auditor"})
    @Operation(summary = "月报（A4）", description = "三.6：已发布的月度汇总，字体已嵌入，同一份汇总逐字节相同。导出留痕")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = PdfPrinter.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class, format = "binary")))
    public RestMulti<Buffer> print(@PathParam("month") String month) {
        return export.whole(
                "summary-" + Months.of(month).first() + ".pdf",
                report(month),
                report -> PdfPrinter.print(report.paper()));
    }

    @GET
    @Path("/summary.docx")
    @Produces(WordWriter.MEDIA_TYPE)
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "bureau", "working-group", "auditor"})
    @Operation(summary = "月报（公文稿）", description = "三.6：已发布的月度汇总，按公文格式（GB/T 9704）排好，供继续修改。导出留痕")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = WordWriter.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class, format = "binary")))
    public RestMulti<Buffer> draft(@PathParam("month") String month) {
        return export.whole(
                "summary-" + Months.of(month).first() + ".docx",
                report(month),
                report -> WordWriter.write(report.paper()));
    }

    private Uni<MonthlyReport> report(String month) {
        return months.of(Months.of(month)).map(SummaryReport::of);
    }
}
