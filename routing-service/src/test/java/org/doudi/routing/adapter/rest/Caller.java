package org.doudi.routing.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.doudi.testkit.Api;
import org.doudi.testkit.TestTokens;
import org.eclipse.microprofile.config.ConfigProvider;

/// One member of staff at the service's door.
record Caller(String user, String unit, String role) {
    static final Caller CLERK = new Caller("clerk1", "ZWZX", "clerk");
    static final Caller CHIEF = new Caller("chief1", "ZWZX", "duty-chief");
    static final Caller LEAD = new Caller("lead1", "ZWZX", "centre-lead");
    static final Caller BUREAU = new Caller("bureau1", "ZWFWJ", "bureau");
    static final Caller AUDITOR = new Caller("auditor1", "SJJ", "auditor");
    static final Caller ADMIN = new Caller("admin1", "ZWZX", "admin");
    static final Caller GROUP = new Caller("wg1", "GZZ", "working-group");

    private static final ObjectMapper JSON = new ObjectMapper();

    static Caller coordinatorOf(String unit) {
        return new Caller("coord-" + unit.toLowerCase(Locale.ROOT), unit, "coordinator");
    }

    /// The service, to somebody without a token.
    static Api door() {
        return Api.at(URI.create(ConfigProvider.getConfig().getValue("test.url", String.class)));
    }

    Api api() {
        return door().as(TestTokens.of(user, unit, role));
    }

    Answer get(String path) {
        return new Answer(api().get(path));
    }

    Answer post(String path, Map<String, ?> body) {
        return post(UUID.randomUUID().toString(), path, body);
    }

    Answer post(String key, String path, Map<String, ?> body) {
        return new Answer(api().under(key).post(path, json(body)));
    }

    static String json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
