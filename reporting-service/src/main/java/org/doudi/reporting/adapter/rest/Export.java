package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.doudi.decide.Refusal;
import org.doudi.papers.MissingGlyphs;
import org.doudi.store.access.Access;
import org.doudi.store.access.AccessKind;
import org.doudi.store.access.AccessRecords;
import org.doudi.store.rest.Requests;
import org.doudi.store.time.BusinessClock;
import org.jboss.resteasy.reactive.RestMulti;

/// 导出 — §10: nothing goes out before it is on record who takes it and what was chosen; when all of it has gone out, how
/// much that was. It goes page by page, so a long one costs no more memory than a short one.
@RequestScoped
public class Export {
    private final AccessRecords records;
    private final Requests requests;
    private final BusinessClock clock;
    private final UriInfo uri;

    Export(AccessRecords records, Requests requests, BusinessClock clock, UriInfo uri) {
        this.records = records;
        this.requests = requests;
        this.clock = clock;
        this.uri = uri;
    }

    /// @param pages     of the file, in their order
    /// @param delivered how much went out, asked for after the last page
    RestMulti<Buffer> of(String fileName, Multi<Buffer> pages, Supplier<String> delivered) {
        return RestMulti.fromMultiData(onRecord(target(), requests.client(), chosen(), pages, delivered))
                .status(200)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(fileName))
                .build();
    }

    /// A small file, made before anything goes out, so that a refusal is still told as one.
    ///
    /// @param from what it is made from
    /// @param made the file, from that
    <T> RestMulti<Buffer> whole(String fileName, Uni<T> from, Function<T, byte[]> made) {
        Uni<Buffer> file = from.emitOn(Infrastructure.getDefaultWorkerPool())
                .map(made)
                .map(Buffer::buffer)
                .onFailure(MissingGlyphs.class)
                .transform(missing -> Refusal.conflict("paper.glyph-missing", "接口约定", missing.words()));
        return streamed(fileName, file, bytes -> Multi.createFrom().item(bytes), bytes -> "bytes=" + bytes.length());
    }

    /// A file whose pages begin when something has been looked up, so that a refusal is still told as one.
    ///
    /// @param delivered how much went out, asked for after the last page
    <T> RestMulti<Buffer> streamed(
            String fileName, Uni<T> from, Function<T, Multi<Buffer>> pages, Function<T, String> delivered) {
        String target = target();
        String chosen = chosen();
        String actor = requests.client();
        return RestMulti.fromUniResponse(
                from,
                found -> onRecord(target, actor, chosen, pages.apply(found), () -> delivered.apply(found)),
                _ -> Map.of(HttpHeaders.CONTENT_DISPOSITION, List.of(attachment(fileName))));
    }

    private Multi<Buffer> onRecord(
            String target, String actor, String chosen, Multi<Buffer> pages, Supplier<String> delivered) {
        return records.add(new Access(clock.now(), actor, AccessKind.EXPORTED, target, chosen))
                .onItem()
                .transformToMulti(_ -> pages)
                .onCompletion()
                .call(() -> records.add(new Access(clock.now(), actor, AccessKind.DELIVERED, target, delivered.get())));
    }

    private String target() {
        return "GET " + uri.getRequestUri().getRawPath();
    }

    private static String attachment(String fileName) {
        return "attachment; filename=\"" + fileName + "\"";
    }

    /// Which parameters were given, without what was looked for.
    private String chosen() {
        return uri.getQueryParameters().keySet().stream().sorted().collect(Collectors.joining(","));
    }
}
