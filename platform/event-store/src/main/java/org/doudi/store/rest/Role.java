package org.doudi.store.rest;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// 岗位 — the realm roles of Keycloak; in a token they are written in lower case with hyphens.
public enum Role {
    CLERK,
    DUTY_CHIEF,
    COORDINATOR,
    CENTRE_LEAD,
    BUREAU,
    WORKING_GROUP,
    LEADER,
    DISCIPLINE,
    AUDITOR,
    ADMIN,
    HOTLINE,
    INTEGRATOR,
    SERVICE;

    /// As it stands in a token, for example `duty-chief`.
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Role> of(String token) {
        return Stream.of(values()).filter(role -> role.token().equals(token)).findFirst();
    }
}
