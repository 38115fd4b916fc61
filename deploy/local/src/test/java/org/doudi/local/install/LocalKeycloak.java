package org.doudi.local.install;

import java.nio.file.Path;
import java.util.Map;
import org.doudi.local.server.KeycloakServer;
import org.doudi.local.server.Ports;
import org.doudi.local.server.Postgres;
import org.doudi.local.server.ServerCache;
import org.doudi.local.server.Startup;

/// The real Keycloak of an installation, with the realm that it imports.
public record LocalKeycloak(Installation installation, Postgres postgres, KeycloakServer server)
        implements AutoCloseable {
    private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

    public static LocalKeycloak start(Path folder) {
        var environment = Map.of(
                "DOUDI_PROJECT", PROJECT.toString(),
                "DOUDI_HOME", folder.resolve("data").toString(),
                "DOUDI_PORT_KEYCLOAK", Integer.toString(Ports.free()),
                "DOUDI_PORT_POSTGRES", Integer.toString(Ports.free()),
                "DOUDI_PORT_CONSOLE", Integer.toString(Ports.free()),
                "DOUDI_PORT_ROUTING", Integer.toString(Ports.free()));
        var installation = Installation.ofEnvironment(environment);
        installation.prepare();
        var secrets = installation.secrets();
        var postgres = Postgres.start(
                folder.resolve("postgres"),
                installation.settings().port("postgres"),
                secrets.password("postgres"),
                folder.resolve("postgres.log"));
        var server = KeycloakServer.start(
                new KeycloakServer.Settings(
                        folder.resolve("keycloak"),
                        installation.settings().port("keycloak"),
                        Ports.free(),
                        installation.database("keycloak"),
                        secrets.password("keycloak.admin"),
                        Realm.of(PROJECT).json(secrets, installation.settings().port("console")),
                        folder.resolve("keycloak.log")),
                Startup.of(ServerCache.ofUser(), Startup.Recording.NEVER));
        return new LocalKeycloak(installation, postgres, server);
    }

    @Override
    public void close() {
        server.close();
        postgres.close();
    }
}
