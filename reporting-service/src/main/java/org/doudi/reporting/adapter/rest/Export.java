package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Multi;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
        String target = "GET " + uri.getRequestUri().getRawPath();
        Multi<Buffer> recorded = records.add(
                        new Access(clock.now(), requests.client(), AccessKind.EXPORTED, target, chosen()))
                .onItem()
                .transformToMulti(_ -> pages);
        String actor = requests.client();
        return RestMulti.fromMultiData(recorded.onCompletion()
                        .call(() -> records.add(
                                new Access(clock.now(), actor, AccessKind.DELIVERED, target, delivered.get()))))
                .status(200)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .build();
    }

    /// Which parameters were given, without what was looked for.
    private String chosen() {
        return uri.getQueryParameters().keySet().stream().sorted().collect(Collectors.joining(","));
    }
}
