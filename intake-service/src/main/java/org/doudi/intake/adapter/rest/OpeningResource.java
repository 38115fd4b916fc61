package org.doudi.intake.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.doudi.events.PersonalField;
import org.doudi.events.StreamId;
import org.doudi.intake.application.Opened;
import org.doudi.intake.application.OpeningTexts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 启封: the one way to clear text. It is a question whose asking is recorded, so it takes no `Idempotency-Key`: a kept
/// reply would keep the text, and to ask again is to look again.
@Path("/api/v1/openings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "启封")
class OpeningResource {
    private final Desk desk;
    private final OpeningTexts opening;

    OpeningResource(Desk desk, OpeningTexts opening) {
        this.desk = desk;
        this.opening = opening;
    }

    @POST
    @RolesAllowed({
        "clerk",
        "duty-chief",
        "centre-lead",
        "coordinator",
        "leader",
        "bureau",
        "working-group",
        "integrator",
        "service"
    })
    @Operation(summary = "查阅密封内容", description = "一次可查阅多个办件，最多200项；每个办件都记下查阅人、用途和内容，办件的版本随之增加；有一项不能查阅，整批不予查阅")
    @APIResponseSchema(OpenedView.class)
    public Uni<Response> open(@NotNull @Valid OpeningBody body) {
        return opening.open(desk.opener(), body.purpose(), body.wanted()).map(OpeningResource::shown);
    }

    private static Response shown(List<Opened> opened) {
        return Response.ok(OpenedView.of(opened), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    /// 明文.
    record OpenedView(List<OpenedCase> cases) {
        static OpenedView of(List<Opened> opened) {
            return new OpenedView(opened.stream().map(OpenedCase::of).toList());
        }

        @Override
        public String toString() {
            return "［明文］";
        }
    }

    /// 一个办件的明文.
    ///
    /// @param fields those under which something was recorded
    /// @param texts  of `sealed`, in its order
    record OpenedCase(StreamId caseId, long version, Map<PersonalField, String> fields, List<String> texts) {
        static OpenedCase of(Opened opened) {
            return new OpenedCase(opened.caseId(), opened.version(), opened.fields(), opened.texts());
        }

        @Override
        public String toString() {
            return "［明文］";
        }
    }
}
