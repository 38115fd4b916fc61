package org.doudi.store.status;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.doudi.decide.Refusal;
import org.doudi.events.StreamId;
import org.doudi.store.consume.Parked;
import org.doudi.store.consume.ParkedStreams;
import org.doudi.store.consume.PoisonEvent;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;

/// 挂起的流: what waits for an operator, and its release. To release what does not wait is refused, so a repeat changes
/// nothing and needs no key.
@Path("/api/v1/parked-streams")
@Produces(MediaType.APPLICATION_JSON)
public class ParkedStreamsResource {
    private static final Logger LOG = Logger.getLogger(ParkedStreamsResource.class);
    private static final String OPERATION = "运行";

    private final ParkedStreams parked;
    private final Requests requests;

    ParkedStreamsResource(ParkedStreams parked, Requests requests) {
        this.parked = parked;
        this.requests = requests;
    }

    @GET
    @RolesAllowed("admin")
    @Operation(summary = "挂起的流", description = "等待放行的流、各有几个事件、最早的原因")
    public Uni<List<Parked>> all() {
        return parked.all();
    }

    @POST
    @Path("{stream}/release")
    @RolesAllowed("admin")
    @Operation(summary = "放行", description = "原因排除后，按到达顺序处理该流上等待的事件")
    public Uni<Released> release(@PathParam("stream") UUID stream) {
        LOG.infof("parked.release stream=%s by=%s", stream, requests.client());
        return parked.release(new StreamId(stream))
                .onFailure(PoisonEvent.class)
                .transform(_ -> Refusal.conflict("parked.still-failing", OPERATION, "该流的事件仍然无法处理，请先排除原因"))
                .invoke(released -> {
                    if (released == 0) {
                        throw Refusal.unknown("parked.unknown", OPERATION, "没有这个挂起的流");
                    }
                })
                .map(released -> new Released(stream, released));
    }

    /// 已放行.
    ///
    /// @param released how many events
    public record Released(UUID stream, int released) {}
}
