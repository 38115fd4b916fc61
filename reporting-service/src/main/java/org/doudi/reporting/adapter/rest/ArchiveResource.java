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
import java.util.UUID;
import org.doudi.events.Channel;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.ArchivingCases;
import org.doudi.reporting.application.ViewingArchives;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 归档 — 三.7.
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "归档")
class ArchiveResource {
    private final Onlooker onlooker;
    private final ArchivingCases archiving;
    private final ViewingArchives viewing;
    private final Requests requests;

    ArchiveResource(Onlooker onlooker, ArchivingCases archiving, ViewingArchives viewing, Requests requests) {
        this.onlooker = onlooker;
        this.archiving = archiving;
        this.viewing = viewing;
        this.requests = requests;
    }

    @POST
    @Path("/archiving")
    @RolesAllowed({"clerk", "duty-chief"})
    @Operation(summary = "归档", description = "三.7：已闭环、不予受理、已并单、已撤回，没有应办未办的事项和未了结的容缺承诺，并且已经答复或者告知反映人的办件；已归档的不重复归档")
    @APIResponseSchema(ArchivedJson.class)
    public Uni<Response> archive(@PathParam("id") UUID id) {
        return requests.answer(archiving.archive(
                onlooker.sight(),
                new StreamId(id),
                requests.context(Channel.WINDOW),
                requests.keyed(200, ArchivedJson::of)));
    }

    @GET
    @Path("/archive")
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "auditor"})
    @Operation(summary = "归档目录", description = "三.7：归档号、保管期限、归档包哈希，以及所含的全部事件和附件，按归档时所见；不含密封内容")
    @APIResponseSchema(ManifestJson.class)
    public Uni<ManifestJson> manifest(@PathParam("id") UUID id) {
        return viewing.of(onlooker.sight(), new StreamId(id)).map(ManifestJson::of);
    }
}
