package org.doudi.intake.adapter.rest;

import jakarta.ws.rs.GET;

public final class Unguarded {
    @GET
    public String list() {
        return "";
    }
}
