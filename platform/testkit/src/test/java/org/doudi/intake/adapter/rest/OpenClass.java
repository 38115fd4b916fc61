package org.doudi.intake.adapter.rest;

import jakarta.annotation.security.PermitAll;

@PermitAll
public final class OpenClass {}
