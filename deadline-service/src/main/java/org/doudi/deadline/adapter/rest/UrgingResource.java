package org.doudi.deadline.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.deadline.application.UrgingWhoOwes;
import org.doudi.deadline.application.UrgingWhoOwes.Asked;
import org.doudi.deadline.application.ViewingClocks;
import org.doudi.deadline.domain.reminder.Urger;
import org.doudi.decide.Refusal;
import org.doudi.events.Channel;
import org.doudi.events.StreamId;
import org.doudi.store.rest.Asker;
import org.doudi.store.rest.Requests;
import org.doudi.store.rest.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 催办、督办.
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "计时")
public class UrgingResource {
    private static final int DONE = 200;

    private final UrgingWhoOwes urging;
    private final ViewingClocks viewing;
    private final Requests requests;

    UrgingResource(UrgingWhoOwes urging, ViewingClocks viewing, Requests requests) {
        this.urging = urging;
        this.viewing = viewing;
        this.requests = requests;
    }

    @POST
    @Path("cases/{id}/clocks/{clockId}/urgings")
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "bureau"})
    @Operation(summary = "催办、督办", description = "三.4、五(一)：窗口催办承办部门；值班长、政务服务中心督办，政务服务局督办多部门办理的事项。每人每项计时每天一次")
    @APIResponseSchema(UrgingView.class)
    public Uni<Response> urge(
            @PathParam("id") UUID id, @PathParam("clockId") UUID clockId, @NotNull @Valid UrgingBody body) {
        Asker asker = requests.asker();
        Asked asked = new Asked(
                new StreamId(id),
                capacityOf(asker),
                asker.who(),
                requests.context(Channel.WINDOW),
                requests.keyed(DONE, UrgingView::of));
        return requests.answer(urging.urge(asked, clockId, Optional.ofNullable(body.text())));
    }

    /// Of a case in which nothing was said to it a department learns nothing, its version neither.
    @GET
    @Path("cases/{id}/urgings")
    @RolesAllowed({"coordinator", "leader"})
    @Operation(summary = "本单位收到的催办、督办", description = "三.4、五(二)：文字是密封的，按启封接口查看")
    @APIResponseSchema(UrgingView[].class)
    public Uni<List<UrgingView>> ofUnit(@PathParam("id") UUID id) {
        Asker asker = requests.asker();
        return viewing.of(new StreamId(id), asker.who()).map(loaded -> {
            List<UrgingView> said = loaded.state()
                    .urgingsTo(asker.unit())
                    .map(urging -> UrgingView.of(urging, asker.unit()))
                    .toList();
            if (said.isEmpty()) {
                throw Refusal.unknown("case.unknown", "三.1", "没有这个办件");
            }
            return said;
        });
    }

    /// Whoever may do both, 督办.
    private static Urger capacityOf(Asker asker) {
        return Stream.of(Urger.DUTY_CHIEF, Urger.CENTRE_LEAD, Urger.BUREAU)
                .filter(urger -> asker.is(Role.valueOf(urger.name())))
                .findFirst()
                .orElse(Urger.CLERK);
    }
}
