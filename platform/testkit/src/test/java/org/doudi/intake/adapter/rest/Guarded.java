package org.doudi.intake.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;

final class Guarded {
    @GET
    @RolesAllowed("clerk")
    String list() {
        return "";
    }
}
