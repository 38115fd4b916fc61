package org.doudi.reporting.adapter.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.decide.Refusal;
import org.doudi.events.ClockKind;
import org.doudi.events.EventCodec;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.ChainLinks;
import org.doudi.reporting.application.KeptElsewhere;
import org.doudi.reporting.application.KeptLog;
import org.doudi.reporting.application.KeptLog.Choice;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.application.ViewingArchives;
import org.doudi.reporting.application.ViewingArchives.Filed;
import org.doudi.reporting.application.form.IssuedForm;
import org.doudi.reporting.application.form.IssuedForms;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;

/// 归档包 — 三.7: what was filed, to keep elsewhere and to be checked there.
@Path("/api/v1/cases/{id}")
@Tag(name = "归档")
class PackageResource {
    private final Onlooker onlooker;
    private final ViewingArchives viewing;
    private final ChainLinks links;
    private final KeptLog log;
    private final Legends legends;
    private final KeptElsewhere elsewhere;
    private final Export export;
    private final ObjectMapper json;
    private final EventCodec codec;

    PackageResource(
            Onlooker onlooker,
            ViewingArchives viewing,
            ChainLinks links,
            KeptLog log,
            Legends legends,
            KeptElsewhere elsewhere,
            Export export,
            ObjectMapper json,
            EventCodec codec) {
        this.onlooker = onlooker;
        this.viewing = viewing;
        this.links = links;
        this.log = log;
        this.legends = legends;
        this.elsewhere = elsewhere;
        this.export = export;
        this.json = json;
        this.codec = codec;
    }

    @GET
    @Path("/archive.zip")
    @Produces(PackageZip.MEDIA_TYPE)
    @RolesAllowed({"centre-lead", "auditor"})
    @Operation(
            summary = "归档包",
            description = "三.7：全部事件的原始字节（仍是密文）和散列、归档事件、A4 归档目录、出具的单据（密封的内容不印出）、期限凭据、附件的密文，"
                    + "最后是清单（每一项的 SHA-256、保管期限）。取不到的、个人信息已删除的附件在清单里写明原因。离线核对用 verifier --package。导出留痕")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = PackageZip.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class, format = "binary")))
    public RestMulti<Buffer> take(@PathParam("id") UUID id) {
        Sight sight = onlooker.sight();
        StreamId caseId = new StreamId(id);
        Uni<Ready> ready = viewing.of(sight, caseId)
                .map(PackageResource::whole)
                .chain(filed -> links.before(caseId)
                        .chain(previous -> legends.names()
                                .map(names -> new Ready(filed, names, new PackageZip(json, codec, previous, filed)))));
        return export.streamed(
                "archive-" + id + ".zip",
                ready,
                it -> Multi.createBy()
                        .concatenating()
                        .streams(
                                log.pages(sight, ofCase(id))
                                        .emitOn(Infrastructure.getDefaultWorkerPool())
                                        .map(it.zip()::page),
                                Multi.createFrom().item(it.zip()::filing),
                                it.forms()
                                        .emitOn(Infrastructure.getDefaultWorkerPool())
                                        .map(it.zip()::form),
                                receipts(it),
                                attachments(it),
                                Multi.createFrom().item(it.zip()::end))
                        .filter(bytes -> bytes.length() > 0),
                it -> it.zip().delivered());
    }

    /// What a package is written from.
    private record Ready(Filed filed, Names names, PackageZip zip) {
        Multi<IssuedForm> forms() {
            return Multi.createFrom().iterable(IssuedForms.of(filed.dossier().events(), names::called));
        }

        /// 归档 itself runs until the case is filed.
        Multi<Clock> clocks() {
            return Multi.createFrom()
                    .iterable(filed.dossier().view().map(CaseView::clocks).orElse(List.of()))
                    .filter(clock -> clock.kind() != ClockKind.ARCHIVE);
        }
    }

    /// One at a time: each is held until it has gone out.
    private Multi<Buffer> attachments(Ready it) {
        return Multi.createFrom()
                .iterable(it.filed().dossier().attachments())
                .onItem()
                .transformToMultiAndConcatenate(attachment -> elsewhere
                        .attachment(it.filed().view().id(), attachment)
                        .onItem()
                        .transformToMulti(fetched -> it.zip().attachment(attachment, fetched)));
    }

    private Multi<Buffer> receipts(Ready it) {
        return it.clocks()
                .onItem()
                .transformToUniAndConcatenate(clock -> elsewhere
                        .deadlineReceipt(it.filed().view().id(), clock.clockId())
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .map(fetched -> it.zip().receipt(clock, fetched)));
    }

    private static Choice ofCase(UUID id) {
        return new Choice(Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Nothing goes out under a hash that it does not have.
    private static Filed whole(Filed filed) {
        if (!filed.isIntact()) {
            throw Refusal.conflict("archive.altered", "三.7", "现存的事件与归档时的不一致，不能作为归档包给出；请运行 ./doudi verify");
        }
        return filed;
    }
}
