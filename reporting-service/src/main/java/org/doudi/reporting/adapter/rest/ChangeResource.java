package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Multi;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.ChangedCases;
import org.doudi.reporting.application.Sight;
import org.doudi.store.rest.Listening;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/// 变动, as server-sent events: a screen that listens reads anew what is named, by the addresses that it knows.
/// A list, be it empty, comes as soon as nothing can be missed any more, and every fifteen seconds, so that both
/// ends know that the other is there. Nobody listens longer than ten minutes at a time: whoever comes back is
/// asked again who he is. Who cannot take what comes is let go, and comes back, too; so is everybody where the
/// service stops.
@Path("/api/v1/changes")
@Tag(name = "台账")
class ChangeResource {
    private static final Duration ALIVE = Duration.ofSeconds(15);
    private static final int AT_MOST = 600;
    private static final String USUALLY = "600";
    private static final int WAITING = 256;

    private final Onlooker onlooker;
    private final ChangedCases changes;
    private final Listening listening;

    ChangeResource(Onlooker onlooker, ChangedCases changes, Listening listening) {
        this.onlooker = onlooker;
        this.changes = changes;
        this.listening = listening;
    }

    /// 变动的办件.
    public record Changed(List<StreamId> cases) {
        static final Changed NOTHING = new Changed(List.of());

        public Changed {
            cases = List.copyOf(cases);
        }
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        "clerk",
        "duty-chief",
        "centre-lead",
        "coordinator",
        "bureau",
        "working-group",
        "leader",
        "discipline",
        "auditor"
    })
    @Operation(summary = "变动", description = "服务器推送：可以查阅的办件中，哪些刚刚有变动；没有变动时每15秒推送一个空列表。至多10分钟（seconds 可以更短），之后重新连接")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = Changed.class)))
    public Multi<Changed> listen(@QueryParam("seconds") @DefaultValue(USUALLY) @Min(1) @Max(AT_MOST) int seconds) {
        Sight sight = onlooker.sight();
        Context context = Vertx.currentContext();
        AtomicBoolean told = new AtomicBoolean();
        Multi<Changed> changed = changes.all()
                .onOverflow()
                .buffer(WAITING)
                .emitOn(task -> context.runOnContext(_ -> task.run()))
                .onItem()
                .transformToUniAndConcatenate(cases -> changes.seenWith(sight, cases))
                .filter(cases -> !told.getAndSet(true) || !cases.isEmpty())
                .map(Changed::new);
        Multi<Changed> alive = Multi.createFrom()
                .ticks()
                .startingAfter(ALIVE)
                .every(ALIVE)
                .onOverflow()
                .drop()
                .map(_ -> Changed.NOTHING);
        Multi<Changed> all = Multi.createBy().merging().streams(changed, alive);
        return listening.untilStopped(all, Changed.NOTHING).select().first(Duration.ofSeconds(seconds));
    }
}
