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
import java.util.Optional;
import java.util.UUID;
import org.doudi.decide.Refusal;
import org.doudi.events.EventCodec;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.ChainLinks;
import org.doudi.reporting.application.KeptLog;
import org.doudi.reporting.application.KeptLog.Choice;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.application.ViewingArchives;
import org.doudi.reporting.application.ViewingArchives.Filed;
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
    private final Export export;
    private final ObjectMapper json;
    private final EventCodec codec;

    PackageResource(
            Onlooker onlooker,
            ViewingArchives viewing,
            ChainLinks links,
            KeptLog log,
            Export export,
            ObjectMapper json,
            EventCodec codec) {
        this.onlooker = onlooker;
        this.viewing = viewing;
        this.links = links;
        this.log = log;
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
            description = "三.7：全部事件的原始字节（仍是密文）和散列、归档事件、A4 归档目录、附件密文的 SHA-256，最后是清单（每一项的 SHA-256、保管期限）。"
                    + "离线核对用 verifier --package。附件的密文在受理服务，不在包里。导出留痕")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = PackageZip.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class, format = "binary")))
    public RestMulti<Buffer> take(@PathParam("id") UUID id) {
        Sight sight = onlooker.sight();
        StreamId caseId = new StreamId(id);
        Uni<PackageZip> ready = viewing.of(sight, caseId)
                .map(PackageResource::whole)
                .chain(filed -> links.before(caseId).map(previous -> new PackageZip(json, codec, previous, filed)));
        return export.streamed(
                "archive-" + id + ".zip",
                ready,
                zip -> Multi.createBy()
                        .concatenating()
                        .streams(
                                log.pages(sight, ofCase(id))
                                        .emitOn(Infrastructure.getDefaultWorkerPool())
                                        .map(zip::page),
                                Multi.createFrom().item(zip::end))
                        .filter(bytes -> bytes.length() > 0),
                PackageZip::delivered);
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
