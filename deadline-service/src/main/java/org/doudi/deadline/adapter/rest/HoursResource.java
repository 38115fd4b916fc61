package org.doudi.deadline.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.doudi.deadline.adapter.rest.CalendarViews.PageCursor;
import org.doudi.deadline.adapter.rest.CalendarViews.PreviewPage;
import org.doudi.deadline.adapter.rest.CalendarViews.Published;
import org.doudi.deadline.application.PreviewingChange;
import org.doudi.deadline.application.PublishingReference;
import org.doudi.deadline.domain.reference.Publish;
import org.doudi.events.Channel;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 办公时间, from a day on: it moves the close of business of every limit that ends on that day or later.
@Path("/api/v1/office-hours")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "工作日历")
class HoursResource {
    private static final int CREATED = 201;

    private final Requests requests;
    private final PublishingReference publishing;
    private final PreviewingChange previewing;

    HoursResource(Requests requests, PublishingReference publishing, PreviewingChange previewing) {
        this.requests = requests;
        this.publishing = publishing;
        this.previewing = previewing;
    }

    @POST
    @RolesAllowed("admin")
    @Operation(summary = "公布办公时间", description = "自某日起的上下班时间；期限止于下班时间，尚未到期的计时随之变更")
    @APIResponseSchema(value = Published.class, responseCode = "201")
    public Uni<Response> publish(@NotNull @Valid HoursBody body) {
        return requests.answer(publishing.publish(
                new Publish.Hours(body.hours(), requests.now()),
                requests.context(Channel.WINDOW),
                requests.ifMatch(),
                requests.keyed(CREATED, decided -> Published.of(decided.state()))));
    }

    @POST
    @Path("/previews")
    @RolesAllowed("admin")
    @Operation(summary = "预览办公时间", description = "公布后将要变更的计时，逐页列出；什么都不改变")
    @APIResponseSchema(PreviewPage.class)
    public Uni<PreviewPage> preview(
            @NotNull @Valid HoursBody body,
            @QueryParam("after") Optional<String> after,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(1000) int limit) {
        return previewing
                .of(new Publish.Hours(body.hours(), requests.now()), requests.now(), PageCursor.read(after), limit)
                .map(PreviewPage::of);
    }
}
