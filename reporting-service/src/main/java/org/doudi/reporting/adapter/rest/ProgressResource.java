package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.doudi.reporting.application.TellingProgress;
import org.doudi.store.time.BusinessClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 查进度 — 五(一): for whoever holds the acceptance slip. A question that is posted, so that neither number nor PIN stands
/// in an address; it changes nothing and takes no `Idempotency-Key`.
@Path("/api/v1/public/progress")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "查进度")
class ProgressResource {
    private final TellingProgress telling;
    private final Legends legends;
    private final BusinessClock clock;

    ProgressResource(TellingProgress telling, Legends legends, BusinessClock clock) {
        this.telling = telling;
        this.legends = legends;
        this.clock = clock;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "查进度",
            description =
                    "五(一)：凭受理单上的编号和六位密码，不需要登录；不含个人信息、工作人员和密封内容，反映工作作风的不写单位；已并单的，是主件的进度。编号和密码不对的，答复一样；输错太多的，一段时间内不再答复（429）")
    @APIResponseSchema(ProgressJson.class)
    public Uni<ProgressJson> view(@NotNull(message = "应填写编号和密码") @Valid ProgressBody body) {
        return telling.tell(body.caseNo(), body.pin())
                .chain(progress -> legends.names().map(names -> ProgressJson.of(progress, names, clock.now())));
    }
}
