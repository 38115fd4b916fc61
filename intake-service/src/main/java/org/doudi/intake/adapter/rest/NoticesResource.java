package org.doudi.intake.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.doudi.events.StreamId;
import org.doudi.intake.application.notice.ViewingNotices;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 通知 of a case.
@Path("/api/v1/cases/{id}/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "通知")
class NoticesResource {
    private final ViewingNotices viewing;
    private final Desk desk;

    NoticesResource(ViewingNotices viewing, Desk desk) {
        this.desk = desk;
        this.viewing = viewing;
    }

    @GET
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "auditor"})
    @Operation(summary = "一个办件的通知", description = "应发、已发和未达的，不含电话和地址；未达的由窗口打电话告知。通知不算响应")
    public Uni<CaseNotices> view(@PathParam("id") UUID id) {
        StreamId caseId = new StreamId(id);
        return viewing.of(caseId, desk.staff().who())
                .map(notices -> new CaseNotices(
                        caseId, notices.stream().map(NoticeView::of).toList()));
    }

    /// 一个办件的通知.
    record CaseNotices(StreamId caseId, List<NoticeView> notices) {}
}
