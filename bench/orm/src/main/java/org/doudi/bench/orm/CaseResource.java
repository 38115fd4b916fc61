package org.doudi.bench.orm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// 登记反映: the case, its event in the outbox and the answer under the request's key, in one transaction.
@Path("/api/v1/cases")
class CaseResource {
    private static final int CREATED = 201;

    private final SecurityIdentity identity;
    private final ObjectMapper json;

    CaseResource(SecurityIdentity identity, ObjectMapper json) {
        this.identity = identity;
        this.json = json;
    }

    @POST
    @RolesAllowed({"clerk", "integrator"})
    @Transactional
    public Response register(@HeaderParam("Idempotency-Key") @NotNull String key, @NotNull @Valid CaseBody body)
            throws JsonProcessingException {
        String known = identity.getPrincipal().getName() + "/" + key;
        RequestEntity first = RequestEntity.findById(known);
        if (first != null) {
            return answer(first.reply);
        }
        CaseEntity made = made(body, known);
        made.persist();
        OutboxEntity event = new OutboxEntity();
        event.aggregateId = made.id;
        event.type = "CaseRegistered";
        event.occurredAt = made.acceptedAt;
        event.payload = json.writeValueAsString(body);
        event.persist();
        RequestEntity request = new RequestEntity();
        request.key = known;
        request.reply = json.writeValueAsString(Map.of("caseId", made.id, "number", event.id));
        request.persist();
        return answer(request.reply);
    }

    private CaseEntity made(CaseBody body, String key) {
        CaseEntity made = new CaseEntity();
        made.id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        made.reporterType = body.reflection().reporter().type();
        made.reporterName = body.reflection().reporter().name();
        made.phone = body.reflection().reporter().phone();
        made.problem = body.reflection().problem();
        made.demand = body.reflection().demand();
        made.scopeCodes = String.join(",", body.acceptance().scopeCodes());
        made.causeCodes = String.valueOf(body.acceptance().causeCodes());
        made.signature = body.acceptance().signature().kind();
        made.acceptedBy = identity.getPrincipal().getName();
        // As such a service would have it: there is no log to replay.
        made.acceptedAt = Instant.now();
        return made;
    }

    private static Response answer(String reply) {
        return Response.status(CREATED)
                .type(MediaType.APPLICATION_JSON)
                .entity(reply)
                .build();
    }
}
