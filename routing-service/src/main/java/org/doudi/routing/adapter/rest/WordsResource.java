package org.doudi.routing.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.OrgCode;
import org.doudi.events.SealedText;
import org.doudi.events.StreamId;
import org.doudi.routing.application.ViewingWords;
import org.doudi.routing.application.ViewingWords.Written;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 密封文字: given as it stands; the window's stage opens it, for those who may.
@Path("/api/v1/cases/{id}/words")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "办件")
class WordsResource {
    private final Desk desk;
    private final ViewingWords viewing;

    WordsResource(Desk desk, ViewingWords viewing) {
        this.desk = desk;
        this.viewing = viewing;
    }

    @GET
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "coordinator", "bureau", "working-group", "auditor"})
    @Operation(summary = "查看办件的密封文字", description = "研判、办理、答复中写下的文字，均为密封；由受理服务的 /api/v1/openings 启封")
    public Uni<CaseWords> view(@PathParam("id") UUID id) {
        StreamId caseId = new StreamId(id);
        return viewing.of(caseId, desk.staff())
                .map(written -> new CaseWords(
                        caseId, written.stream().map(WordsView::of).toList()));
    }

    /// 一个办件的密封文字.
    record CaseWords(StreamId caseId, List<WordsView> words) {}

    /// 一处密封文字.
    record WordsView(
            String what, Optional<Integer> itemNo, Optional<OrgCode> unit, Instant at, List<SealedText> sealed) {
        private static WordsView of(Written written) {
            return new WordsView(
                    written.words().what(),
                    written.words().itemNo(),
                    written.words().unit(),
                    written.at(),
                    written.words().sealed());
        }
    }
}
