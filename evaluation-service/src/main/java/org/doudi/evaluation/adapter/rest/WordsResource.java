package org.doudi.evaluation.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.doudi.evaluation.application.ViewingWords;
import org.doudi.evaluation.application.ViewingWords.Written;
import org.doudi.events.StreamId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 密封文字: given as it stands; intake opens it, for those who may.
@Path("/api/v1/cases/{id}/words")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "评价")
public class WordsResource {
    private final ViewingWords viewing;
    private final Desk desk;

    WordsResource(ViewingWords viewing, Desk desk) {
        this.desk = desk;
        this.viewing = viewing;
    }

    @GET
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "leader", "auditor"})
    @Operation(summary = "查看评价和回访的密封文字", description = "三.5：均为密封；由受理服务的 /api/v1/openings 启封")
    public Uni<CaseWords> view(@PathParam("id") UUID id) {
        StreamId caseId = new StreamId(id);
        return viewing.of(caseId, desk.who()).map(words -> new CaseWords(caseId, words));
    }

    /// 一个办件的密封文字.
    record CaseWords(StreamId caseId, List<Written> words) {}
}
