package org.doudi.local.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.doudi.local.http.Http;
import org.doudi.local.install.Installation;
import org.doudi.local.server.KeycloakServer;
import org.doudi.local.server.LocalException;
import org.doudi.local.server.Ports;
import org.doudi.local.server.Processes;

/// Whether a component answers.
public record Readiness(Installation installation, Http http) {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int TAIL = 12;

    public boolean isReady(String component) {
        var settings = installation.settings();
        return switch (component) {
            case Components.POSTGRES, Components.KAFKA -> !Ports.isFree(settings.port(component));
            case Components.KEYCLOAK -> KeycloakServer.isReady(settings.port("keycloak-management"));
            default -> isServiceReady(component);
        };
    }

    /// Waits until it answers; when it ends before that, says why in the words of its log.
    void await(Running running) {
        var ended = Processes.eventually(LIMIT, () -> !running.process().alive() || isReady(running.name()));
        if (!ended || !running.process().alive()) {
            var log = installation.log(running.name());
            throw new LocalException(running.name() + " 没有就绪；全部日志在 " + log + "，最后几行：\n" + String.join("\n", tail(log)));
        }
    }

    private boolean isServiceReady(String component) {
        try {
            var port = installation.settings().port(component);
            return http.get("http://127.0.0.1:" + port + "/q/health/ready", Map.of())
                    .succeeded();
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> tail(Path log) {
        try {
            var lines = Files.readAllLines(log, StandardCharsets.UTF_8);
            return lines.subList(Math.max(0, lines.size() - TAIL), lines.size());
        } catch (IOException e) {
            return List.of();
        }
    }
}
