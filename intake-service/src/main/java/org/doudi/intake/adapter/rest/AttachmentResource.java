package org.doudi.intake.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.doudi.events.AttachmentKind;
import org.doudi.events.StreamId;
import org.doudi.intake.adapter.rest.AttachmentView.AttachmentsView;
import org.doudi.intake.application.AttachingFiles;
import org.doudi.intake.application.OpeningFiles;
import org.doudi.intake.application.OpeningFiles.OpenedFile;
import org.doudi.store.rest.FileContent;
import org.doudi.store.rest.input.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 附件 — 附 受理单. A file is only ever downloaded: nothing shows or runs it on our pages.
@Path("/api/v1/cases/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "附件")
class AttachmentResource {
    private final Desk desk;
    private final AttachingFiles attaching;
    private final OpeningFiles opening;

    AttachmentResource(Desk desk, AttachingFiles attaching, OpeningFiles opening) {
        this.desk = desk;
        this.attaching = attaching;
        this.opening = opening;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({"clerk", "duty-chief", "coordinator"})
    @Operation(summary = "添加附件", description = "请求体就是文件：PDF、JPEG或PNG，最大10 MiB，以文件内容判断类型；一个办件最多50个。单位签收之后可以添加")
    @APIResponseSchema(value = AttachmentView.Attached.class, responseCode = "201")
    public Uni<Response> attach(
            @PathParam("id") UUID id,
            @QueryParam("kind") @NotNull(message = "应填写附件种类") AttachmentKind kind,
            @QueryParam("name") @Words(max = 200) String name,
            @FileContent byte[] content) {
        return desk.answer(attaching.attach(new StreamId(id), desk.askedToAttach(), desk.unit(), kind, name, content));
    }

    @GET
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "auditor", "coordinator", "leader", "bureau", "working-group"})
    @Operation(summary = "附件目录", description = "名称密封，由 /api/v1/openings 启封")
    public Uni<AttachmentsView> list(@PathParam("id") UUID id) {
        StreamId caseId = new StreamId(id);
        return opening.list(desk.opener(), caseId).map(added -> AttachmentsView.of(caseId, added));
    }

    @POST
    @Path("/{no}/openings")
    @Produces({"application/pdf", "image/jpeg", "image/png"})
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "coordinator", "leader", "bureau", "working-group", "service"})
    @Operation(summary = "查阅附件", description = "写明用途，每次都记入办件；只供下载。部门在签收之后可以查阅，反映工作作风的办件除外")
    @APIResponse(
            responseCode = "200",
            description = "文件本身",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> open(
            @PathParam("id") UUID id, @PathParam("no") int no, @NotNull @Valid AttachmentOpeningBody body) {
        return opening.open(desk.opener(), new StreamId(id), body.purpose(), no).map(AttachmentResource::download);
    }

    @GET
    @Path("/{no}/ciphertext")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed("service")
    @Operation(summary = "附件密文", description = "三.7：供归档包原样收录，其 SHA-256 就是登记的散列；没有启封，不算查阅。个人信息已删除的不给")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<byte[]> ciphertext(@PathParam("id") UUID id, @PathParam("no") int no) {
        return opening.sealed(desk.opener(), new StreamId(id), no);
    }

    private static Response download(OpenedFile file) {
        return Response.ok(file.content(), file.attachment().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"attachment-" + file.attachment().attachmentNo() + "\"")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
