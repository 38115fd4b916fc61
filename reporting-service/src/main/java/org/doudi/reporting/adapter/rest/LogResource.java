package org.doudi.reporting.adapter.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.EventCodec;
import org.doudi.reporting.application.KeptLog;
import org.doudi.store.time.BusinessClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;

/// 事件日志, for auditors alone.
@Path("/api/v1/log")
@Tag(name = "审计")
class LogResource {
    private static final String NDJSON = "application/x-ndjson";

    private final Onlooker onlooker;
    private final KeptLog log;
    private final Export export;
    private final ObjectMapper json;
    private final EventCodec codec;
    private final BusinessClock clock;

    LogResource(
            Onlooker onlooker, KeptLog log, Export export, ObjectMapper json, EventCodec codec, BusinessClock clock) {
        this.onlooker = onlooker;
        this.log = log;
        this.export = export;
        this.json = json;
        this.codec = codec;
        this.clock = clock;
    }

    @GET
    @Produces(NDJSON)
    @RolesAllowed("auditor")
    @Operation(
            summary = "事件日志",
            description = "每行一个事件（CloudEvents JSON），分片内按到达的先后；最后一行是清单（manifest）：事件数、各生产者各分片的起止位置和哈希、"
                    + "以上各行的 SHA-256，没有清单的文件不完整。密封内容默认不给；bodies=SEALED 给出事件的原始字节，可以重算哈希链，仍是密文。导出留痕")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = String.class)))
    public RestMulti<Buffer> lines(
            @QueryParam("case") Optional<UUID> stream,
            @QueryParam("producer") Optional<String> producer,
            @QueryParam("type") Optional<String> type,
            @QueryParam("from") Optional<String> from,
            @QueryParam("to") Optional<String> to,
            @QueryParam("bodies") Optional<String> bodies) {
        KeptLog.Choice choice = new KeptLog.Choice(
                stream,
                Query.text("producer", producer),
                Query.text("type", type),
                Query.startOf("from", from),
                Query.endOf("to", to));
        LogLines lines = new LogLines(
                json,
                codec,
                Query.code("bodies", bodies, LogLines.Bodies.values()).orElse(LogLines.Bodies.MASKED));
        Multi<Buffer> pages = log.pages(onlooker.sight(), choice)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(lines::page);
        Multi<Buffer> manifest = Multi.createFrom().item(() -> lines.manifest(clock.now()));
        return export.of("log.ndjson", Multi.createBy().concatenating().streams(pages, manifest), lines::delivered);
    }
}
