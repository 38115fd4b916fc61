package org.doudi.console;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doudi.local.server.Ports;

/// What stands around the console in its tests: a realm, services of which one is down.
public final class Surroundings implements QuarkusTestResourceLifecycleManager {
    /// The least that seals a session.
    private static final String KEY = "0123456789abcdef0123456789abcdef";

    private List<AutoCloseable> running = List.of();

    @Override
    public Map<String, String> start() {
        var keycloak = new TestKeycloak();
        var service = new TestService();
        running = List.of(keycloak, service);
        var settings = new HashMap<String, String>();
        settings.put("quarkus.http.test-port", "0");
        settings.put("DOUDI_OIDC_URL", keycloak.issuer());
        settings.put("DOUDI_CONSOLE_SECRET", TestKeycloak.SECRET);
        settings.put("DOUDI_CONSOLE_STATE_KEY", KEY);
        settings.put("DOUDI_CONSOLE_SESSION_KEY", KEY);
        settings.put("DOUDI_DEADLINE_URL", "http://127.0.0.1:" + Ports.free());
        for (String name : List.of("INTAKE", "ROUTING", "EVALUATION", "REPORTING")) {
            settings.put("DOUDI_" + name + "_URL", service.address());
        }
        settings.put("doudi.console.silence", "2S");
        settings.put("doudi.console.max-body", "100000");
        return settings;
    }

    @Override
    public void stop() {
        for (var one : running) {
            try {
                one.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
