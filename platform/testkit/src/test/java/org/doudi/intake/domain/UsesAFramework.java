package org.doudi.intake.domain;

import com.fasterxml.jackson.databind.ObjectMapper;

final class UsesAFramework {
    private UsesAFramework() {}

    static ObjectMapper json() {
        return new ObjectMapper();
    }
}
