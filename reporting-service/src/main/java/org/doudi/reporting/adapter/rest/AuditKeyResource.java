package org.doudi.reporting.adapter.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.doudi.reporting.application.audit.AuditKeys;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// 存证公钥, for everybody: one line, as a verifier of signed notes takes it.
@Path("/.well-known/doudi-audit-key")
class AuditKeyResource {
    private final AuditKeys keys;

    AuditKeyResource(AuditKeys keys) {
        this.keys = keys;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String key() {
        return keys.publicKey() + "\n";
    }
}
