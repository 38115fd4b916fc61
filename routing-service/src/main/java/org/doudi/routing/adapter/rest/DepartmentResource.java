package org.doudi.routing.adapter.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.doudi.events.Channel;
import org.doudi.routing.application.Departments;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 部门 of the asker's centre.
@Path("/api/v1/departments")
@Tag(name = "部门")
class DepartmentResource {
    private final Requests requests;
    private final Departments departments;

    DepartmentResource(Requests requests, Departments departments) {
        this.requests = requests;
        this.departments = departments;
    }

    @GET
    @Authenticated
    @Operation(summary = "部门清单", description = "现行有效的部门代码和名称")
    public Uni<List<DepartmentView>> inForce() {
        CommandContext now = requests.context(Channel.WINDOW);
        return departments
                .of(now.centre(), now.occurredAt())
                .map(all -> all.stream().map(DepartmentView::of).toList());
    }
}
