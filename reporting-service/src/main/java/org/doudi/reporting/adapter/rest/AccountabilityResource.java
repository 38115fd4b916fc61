package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.doudi.events.Channel;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.HoldingToAccount;
import org.doudi.reporting.application.HoldingToAccount.Matter;
import org.doudi.reporting.application.ViewingAccountability;
import org.doudi.reporting.domain.accountability.AccountabilityCommand;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 问责 — 四(四), 六(二).
@Path("/api/v1/cases/{id}/accountability")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "问责")
class AccountabilityResource {
    private final Onlooker onlooker;
    private final HoldingToAccount holding;
    private final ViewingAccountability viewing;
    private final Requests requests;

    AccountabilityResource(
            Onlooker onlooker, HoldingToAccount holding, ViewingAccountability viewing, Requests requests) {
        this.onlooker = onlooker;
        this.holding = holding;
        this.viewing = viewing;
        this.requests = requests;
    }

    @POST
    @RolesAllowed({"duty-chief", "centre-lead"})
    @Operation(summary = "提出问责建议", description = "四(四)：不给办、拖着办、不作为、乱作为、慢作为、履职不到位和吃拿卡要；事实密封，证据为该办件的附件或者记录")
    @APIResponseSchema(value = AccountJson.class, responseCode = "201")
    public Uni<Response> propose(@PathParam("id") UUID id, @NotNull(message = "应填写建议内容") @Valid ProposalBody body) {
        UUID accountability = StreamId.named("accountability", requests.client(), requests.key())
                .value();
        return run(id, accountability, 201, matter -> body.command(accountability, matter, who()));
    }

    @POST
    @Path("/{accountabilityId}/decision")
    @RolesAllowed({"centre-lead", "bureau"})
    @Operation(summary = "决定问责建议", description = "四(四)：提出建议的人不能自己决定；不予问责的，随即办结")
    @APIResponseSchema(AccountJson.class)
    public Uni<Response> decide(
            @PathParam("id") UUID id,
            @PathParam("accountabilityId") UUID accountability,
            @NotNull(message = "应填写决定") @Valid DecisionBody body) {
        return run(id, accountability, 200, matter -> body.command(accountability, matter, who()));
    }

    @POST
    @Path("/{accountabilityId}/closure")
    @RolesAllowed({"centre-lead", "bureau"})
    @Operation(summary = "问责办结", description = "四(四)：结果应与决定相符")
    @APIResponseSchema(AccountJson.class)
    public Uni<Response> close(
            @PathParam("id") UUID id,
            @PathParam("accountabilityId") UUID accountability,
            @NotNull(message = "应填写结果") @Valid ClosingBody body) {
        return run(id, accountability, 200, matter -> body.command(accountability, matter, who()));
    }

    @GET
    @RolesAllowed({"duty-chief", "centre-lead", "bureau", "discipline", "auditor"})
    @Operation(summary = "一件的问责", description = "四(四)：文字均为密封，由受理服务的 /api/v1/openings 启封")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AccountJson.class)))
    public Uni<Response> view(@PathParam("id") UUID id) {
        return viewing.of(onlooker.sight(), new StreamId(id))
                .map(loaded -> requests.found(
                        loaded,
                        loaded.state().accounts().stream().map(AccountJson::of).toList()));
    }

    private Uni<Response> run(
            UUID id, UUID accountability, int status, Function<Matter, AccountabilityCommand> command) {
        return requests.answer(holding.run(
                onlooker.sight(),
                new StreamId(id),
                command,
                requests.context(Channel.WINDOW),
                requests.keyed(status, decided -> AccountJson.of(accountability, decided.state()))));
    }

    private StaffId who() {
        return requests.asker().who();
    }
}
