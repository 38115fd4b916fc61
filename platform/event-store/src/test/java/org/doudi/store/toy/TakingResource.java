package org.doudi.store.toy;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.doudi.decide.Refusal;
import org.doudi.events.Channel;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.Task;
import org.doudi.store.rest.Asker;
import org.doudi.store.rest.Requests;
import org.doudi.store.rest.input.Words;

@Path("/api/v1/takings")
public class TakingResource {
    private final Taking decider = new Taking();
    private final Requests requests;
    private final DeciderRunner runner;

    TakingResource(Requests requests, DeciderRunner runner) {
        this.requests = requests;
        this.runner = runner;
    }

    @POST
    @Path("{id}")
    @RolesAllowed("leader")
    public Uni<Response> take(@PathParam("id") UUID id, @NotNull @Valid TakingBody body) {
        Asker asker = requests.asker();
        return requests.answer(runner.run(new Task<>(
                decider,
                new StreamId(id),
                new TakeCase(asker.unit(), new StaffId(body.leader())),
                requests.context(Channel.WINDOW),
                requests.ifMatch(),
                requests.keyed(
                        201,
                        decided -> Map.of("id", id, "taken", decided.state().size())))));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"leader", "auditor"})
    public Uni<Response> view(@PathParam("id") UUID id) {
        return runner.load(decider, new StreamId(id)).map(loaded -> {
            if (loaded.version() == 0) {
                throw Refusal.unknown("taking.unknown", "三.5", "没有这个办件");
            }
            return requests.found(loaded, loaded.state());
        });
    }

    @GET
    @Path("search")
    @RolesAllowed("leader")
    public String search(@QueryParam("leader") @Words(max = 20) String leader) {
        return leader;
    }

    @GET
    @Path("within")
    @RolesAllowed("leader")
    public String within(@QueryParam("leader") String leader) {
        throw Refusal.invalid("taking.leader", "三.5", "没有这位领导", "leader");
    }

    @GET
    @Path("failing")
    @RolesAllowed("leader")
    public Uni<Response> fail() {
        return Uni.createFrom().failure(new IllegalStateException("a secret of the house"));
    }

    @GET
    @Path("forgotten")
    public String forgotten() {
        return "nobody said who may see this";
    }
}
