package org.doudi.store.access;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// 查阅留痕, for auditors.
@Path("/api/v1/access-records")
@Produces(MediaType.APPLICATION_JSON)
public class AccessRecordsResource {
    private static final String FROM_THE_LATEST = "9223372036854775807";
    private static final int MOST = 200;

    private final AccessRecords records;

    AccessRecordsResource(AccessRecords records) {
        this.records = records;
    }

    @GET
    @RolesAllowed("auditor")
    @Operation(summary = "查阅留痕", description = "谁被拒绝、谁导出了什么，最近的在前；只有地址和代码，没有查询内容。下一页见 Link 头")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AccessRecord.class)))
    public Uni<Response> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(MOST) int limit,
            @QueryParam("cursor") @DefaultValue(FROM_THE_LATEST) long cursor) {
        return records.before(cursor, limit + 1).map(found -> page(found, limit));
    }

    private static Response page(List<AccessRecord> found, int limit) {
        if (found.size() <= limit) {
            return Response.ok(found).build();
        }
        List<AccessRecord> page = found.subList(0, limit);
        String next = "/api/v1/access-records?limit=" + limit + "&cursor="
                + page.getLast().id();
        return Response.ok(page)
                .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                .build();
    }
}
