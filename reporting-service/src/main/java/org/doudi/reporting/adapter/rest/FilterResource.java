package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.doudi.decide.Refusal;
import org.doudi.reporting.application.SavedFilters;
import org.doudi.reporting.application.SavedFilters.Filter;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 常用筛选: one's own. To keep or to drop one again changes nothing, so neither needs a key.
@Path("/api/v1/ledger-filters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "台账")
@RolesAllowed({"clerk", "duty-chief", "centre-lead", "coordinator", "bureau", "working-group", "leader", "discipline"})
class FilterResource {
    private static final int LONGEST = 40;

    private final SavedFilters filters;
    private final Requests requests;

    FilterResource(SavedFilters filters, Requests requests) {
        this.filters = filters;
        this.requests = requests;
    }

    @GET
    @Operation(summary = "常用筛选", description = "自己保存的台账筛选，按名称；query 接在台账地址之后使用")
    public Uni<List<Filter>> list() {
        return filters.of(requests.asker().who());
    }

    @POST
    @Operation(summary = "保存筛选", description = "同名的被替换；每人至多50个")
    public Uni<Filter> keep(@NotNull @Valid FilterBody body) {
        body.check();
        Filter filter = new Filter(body.name(), body.query(), requests.now());
        return filters.keep(requests.asker().who(), filter).map(kept -> {
            if (!kept) {
                throw Refusal.conflict("filter.too-many", "接口约定", "每人至多保存" + SavedFilters.MOST + "个筛选，请先删除不用的");
            }
            return filter;
        });
    }

    @POST
    @Path("/{name}/removal")
    @Operation(summary = "删除筛选", description = "没有这个名称的，也算删除")
    public Uni<Dropped> drop(@PathParam("name") @Size(max = LONGEST) String name) {
        return filters.drop(requests.asker().who(), name).map(dropped -> new Dropped(name, dropped));
    }

    /// 已删除.
    ///
    /// @param dropped whether there was one
    public record Dropped(String name, boolean dropped) {}
}
