package org.doudi.intake.adapter.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;

public final class OpenMethod {
    @GET
    @PermitAll
    public String view() {
        return "";
    }
}
