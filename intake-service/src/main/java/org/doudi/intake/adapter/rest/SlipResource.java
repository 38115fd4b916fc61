package org.doudi.intake.adapter.rest;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.doudi.events.PersonalField;
import org.doudi.events.StreamId;
import org.doudi.intake.application.OpeningTexts;
import org.doudi.intake.application.ViewingCases;
import org.doudi.intake.application.ViewingCases.Viewed;
import org.doudi.intake.application.Wanted;
import org.doudi.intake.domain.IntakeState.Accepted;
import org.doudi.papers.MissingGlyphs;
import org.doudi.papers.pdf.PdfPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 打印受理单 — 附（样表）. It shows what is sealed, so it is an opening like any other: by role, on record in the case.
@Path("/api/v1/cases/{id}/acceptance-slip")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "启封")
class SlipResource {
    private static final String PURPOSE = "打印受理单";
    private static final List<PersonalField> ON_THE_FORM = List.of(
            PersonalField.REPORTER_NAME,
            PersonalField.REPORTER_PHONE,
            PersonalField.PROBLEM,
            PersonalField.DEMAND,
            PersonalField.SUGGESTION,
            PersonalField.WINDOW_OPINION);

    private final Desk desk;
    private final ViewingCases viewing;
    private final OpeningTexts opening;

    SlipResource(Desk desk, ViewingCases viewing, OpeningTexts opening) {
        this.desk = desk;
        this.viewing = viewing;
        this.opening = opening;
    }

    @POST
    @Produces(PdfPrinter.MEDIA_TYPE)
    @RolesAllowed({"clerk", "duty-chief", "centre-lead"})
    @Operation(summary = "打印受理单", description = "附（样表）的九项，A4，字体已嵌入；等于启封，用途记为“打印受理单”，每次都记入办件。给出登记凭据的，印成二维码")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = PdfPrinter.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class, format = "binary")))
    public Uni<Response> print(@PathParam("id") UUID id, @NotNull @Valid SlipBody body) {
        StreamId caseId = new StreamId(id);
        var opener = desk.opener();
        return viewing.view(caseId, opener.by().who()).chain(viewed -> {
            Slip slip = Slip.of(accepted(viewed), body);
            return opening.open(opener, PURPOSE, List.of(new Wanted(caseId, ON_THE_FORM, List.of())))
                    .emitOn(Infrastructure.getDefaultWorkerPool())
                    .map(opened -> PdfPrinter.print(
                            slip.filledIn(opened.getFirst().fields()).paper()))
                    .onFailure(MissingGlyphs.class)
                    .transform(missing -> Refusal.conflict("paper.glyph-missing", "接口约定", missing.words()))
                    .map(SlipResource::download);
        });
    }

    private static Accepted accepted(Viewed viewed) {
        if (viewed.loaded().state() instanceof Accepted accepted) {
            return accepted;
        }
        throw Refusal.conflict("slip.not-accepted", "三.1", "该办件没有受理，没有受理单");
    }

    private static Response download(byte[] pdf) {
        return Response.ok(pdf, PdfPrinter.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"acceptance-slip.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
