package org.doudi.deadline.adapter.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.doudi.deadline.application.PublishingReference;
import org.doudi.deadline.domain.reference.Publish;
import org.doudi.events.Channel;
import org.doudi.events.policy.Policy;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 时限政策 — P-2: a case keeps the version that it began under.
@Path("/api/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "时限政策")
class PolicyResource {
    private static final int CREATED = 201;

    private final Requests requests;
    private final PublishingReference publishing;

    PolicyResource(Requests requests, PublishingReference publishing) {
        this.requests = requests;
        this.publishing = publishing;
    }

    @GET
    @Authenticated
    @Operation(summary = "时限政策的各个版本", description = "每个参数的取值、依据、可以取的值和方案原有的值")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PolicyView.class)))
    public Uni<Response> all() {
        return publishing
                .follow()
                .map(loaded -> requests.found(
                        loaded,
                        loaded.state().policies().versions().stream()
                                .map(PolicyView::of)
                                .toList()));
    }

    @POST
    @RolesAllowed("admin")
    @Operation(summary = "公布时限政策", description = "自生效之日起受理的办件适用；此前受理的办件，始终适用受理时的版本。未列明的参数同此前的版本")
    @APIResponseSchema(value = PolicyView.class, responseCode = "201")
    public Uni<Response> publish(@NotNull @Valid PolicyBody body) {
        return requests.answer(publishing.publish(
                new Publish.NewPolicy(body.version(), body.from(), body.parameters(), requests.now()),
                requests.context(Channel.WINDOW),
                requests.ifMatch(),
                requests.keyed(
                        CREATED,
                        decided -> PolicyView.of(
                                decided.state().policies().find(body.version()).orElse(Policy.PLAN)))));
    }
}
