package org.doudi.deadline.adapter.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.doudi.deadline.adapter.rest.CalendarViews.Calendar;
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

/// 工作日历 — §4.1: what is published moves every open clock that it concerns.
@Path("/api/v1/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "工作日历")
class CalendarResource {
    private static final int CREATED = 201;

    private final Requests requests;
    private final PublishingReference publishing;
    private final PreviewingChange previewing;

    CalendarResource(Requests requests, PublishingReference publishing, PreviewingChange previewing) {
        this.requests = requests;
        this.publishing = publishing;
        this.previewing = previewing;
    }

    @GET
    @Authenticated
    @Operation(summary = "现行工作日历", description = "各年的放假安排、暂定的年份、地方的增减和办公时间")
    @APIResponseSchema(Calendar.class)
    public Uni<Response> inForce() {
        return publishing.follow().map(loaded -> requests.found(loaded, Calendar.of(loaded.state())));
    }

    @POST
    @RolesAllowed("admin")
    @Operation(summary = "公布日历", description = "正式通知（OFFICIAL）或者地方的增减（LOCAL）；同一年的后一份通知取代前一份。期限因此变动的计时，逐个变更一次，并保留原来的期限")
    @APIResponseSchema(value = Published.class, responseCode = "201")
    public Uni<Response> publish(@NotNull @Valid CalendarBody body) {
        return publish(new Publish.Calendar(body.notice(), requests.now()));
    }

    @POST
    @Path("/files")
    @Consumes("text/csv")
    @RolesAllowed("admin")
    @Operation(summary = "以文件公布日历", description = "文件每行一天：date,kind,name；其余同公布日历")
    @APIResponseSchema(value = Published.class, responseCode = "201")
    public Uni<Response> publishFile(
            @Valid @BeanParam CalendarFileParams params, @NotNull @Size(max = 65_536) String file) {
        return publish(new Publish.Calendar(params.notice(file), requests.now()));
    }

    @POST
    @Path("/previews")
    @RolesAllowed("admin")
    @Operation(summary = "预览日历", description = "公布后将要变更的计时，逐页列出；什么都不改变")
    @APIResponseSchema(PreviewPage.class)
    public Uni<PreviewPage> preview(
            @NotNull @Valid CalendarBody body,
            @QueryParam("after") Optional<String> after,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(1000) int limit) {
        return preview(new Publish.Calendar(body.notice(), requests.now()), after, limit);
    }

    @POST
    @Path("/files/previews")
    @Consumes("text/csv")
    @RolesAllowed("admin")
    @Operation(summary = "以文件预览日历", description = "同预览日历")
    @APIResponseSchema(PreviewPage.class)
    public Uni<PreviewPage> previewFile(
            @Valid @BeanParam CalendarFileParams params,
            @QueryParam("after") Optional<String> after,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(1000) int limit,
            @NotNull @Size(max = 65_536) String file) {
        return preview(new Publish.Calendar(params.notice(file), requests.now()), after, limit);
    }

    private Uni<Response> publish(Publish command) {
        return requests.answer(publishing.publish(
                command,
                requests.context(Channel.WINDOW),
                requests.ifMatch(),
                requests.keyed(CREATED, decided -> Published.of(decided.state()))));
    }

    private Uni<PreviewPage> preview(Publish command, Optional<String> after, int limit) {
        return previewing
                .of(command, requests.now(), PageCursor.read(after), limit)
                .map(PreviewPage::of);
    }
}
