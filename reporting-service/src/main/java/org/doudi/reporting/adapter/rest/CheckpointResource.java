package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.reporting.adapter.rest.ProofJson.ConsistencyJson;
import org.doudi.reporting.adapter.rest.ProofJson.InclusionJson;
import org.doudi.reporting.application.audit.KeptCheckpoints;
import org.doudi.reporting.application.audit.ProvingEvents;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 存证检查点: the signed states of the tree over all events, and what they prove.
@Path("/api/v1/checkpoints")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"auditor", "centre-lead", "discipline"})
@Tag(name = "存证")
class CheckpointResource {
    private final KeptCheckpoints checkpoints;
    private final ProvingEvents proving;
    private final Answers answers;

    CheckpointResource(KeptCheckpoints checkpoints, ProvingEvents proving, Answers answers) {
        this.checkpoints = checkpoints;
        this.proving = proving;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "检查点", description = "最近的在前；note 是签了名的全文，可以留存核对。下一页见 Link 头")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CheckpointJson.class)))
    public Uni<Response> list(
            @QueryParam("limit") @DefaultValue(Query.USUAL_LIMIT) String limit,
            @QueryParam("cursor") Optional<String> cursor) {
        return checkpoints.page(Query.page(limit, cursor)).map(page -> answers.page(page.map(CheckpointJson::of)));
    }

    @GET
    @Path("/latest")
    @Operation(summary = "最近的检查点")
    @APIResponseSchema(CheckpointJson.class)
    public Uni<CheckpointJson> latest() {
        return checkpoints
                .latest()
                .map(latest -> latest.map(CheckpointJson::of)
                        .orElseThrow(() -> Refusal.unknown("checkpoint.unknown", "接口约定", "没有这个检查点")));
    }

    @GET
    @Path("/{size}/consistency")
    @Operation(summary = "一致性证明", description = "RFC 9162：有 size 个叶子的树，是有 from 个叶子的树只增不改而来")
    @APIResponseSchema(ConsistencyJson.class)
    public Uni<ConsistencyJson> consistency(
            @PathParam("size") long size, @QueryParam("from") @DefaultValue("1") String from) {
        return proving.consistency(Query.number("from", from), size).map(ConsistencyJson::of);
    }

    @GET
    @Path("/{size}/inclusion")
    @Operation(summary = "包含证明", description = "RFC 9162：某生产者某分片某位置的事件，在有 size 个叶子的树中")
    @APIResponseSchema(InclusionJson.class)
    public Uni<InclusionJson> inclusion(
            @PathParam("size") long size,
            @QueryParam("producer") @DefaultValue("/intake-service") String producer,
            @QueryParam("shard") @DefaultValue("0") String shard,
            @QueryParam("position") @DefaultValue("1") String position) {
        return proving.inclusion(
                        size,
                        Query.text("producer", Optional.of(producer)).orElse(""),
                        (int) Math.min(Query.number("shard", shard), Integer.MAX_VALUE),
                        Query.number("position", position))
                .map(InclusionJson::of);
    }
}
