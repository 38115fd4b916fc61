package org.doudi.local.run;

import java.util.Optional;
import org.doudi.local.install.Installation;
import org.doudi.local.install.Realm;
import org.doudi.local.install.ServiceName;
import org.doudi.local.install.Topics;
import org.doudi.local.server.KafkaBroker;
import org.doudi.local.server.KeycloakServer;
import org.doudi.local.server.Postgres;
import org.doudi.local.server.Startup;

/// The three servers of an installation, each started with what the services expect to find in it.
record Servers(Installation installation, Startup startup) {

    Running postgres() {
        var server = Postgres.start(
                installation.data().resolve("postgres"),
                installation.settings().port(Components.POSTGRES),
                installation.secrets().password("postgres"),
                installation.log(Components.POSTGRES),
                installation.settings().walArchive());
        return new Running(Components.POSTGRES, server.process(), Optional.empty());
    }

    void databases() {
        for (var service : ServiceName.values()) {
            installation.database(service.id());
        }
        var reporting = installation.database(ServiceName.REPORTING.id());
        installation.postgres().admitReplay(reporting, installation.secrets().password("db.reporting.replay"));
    }

    Running kafka() {
        var settings = new KafkaBroker.Settings(
                installation.data().resolve("kafka"),
                installation.settings().port(Components.KAFKA),
                installation.settings().port("kafka-controller"),
                installation.log(Components.KAFKA));
        var launched = KafkaBroker.start(settings, startup).launched();
        return new Running(Components.KAFKA, launched.process(), launched.recorded());
    }

    void topics() {
        KafkaBroker.createTopics(installation.kafka(), Topics.of(installation.project()));
    }

    /// Launched only: it takes the longest and the services start beside it.
    Running keycloak() {
        var settings = new KeycloakServer.Settings(
                installation.data().resolve("keycloak"),
                installation.settings().port(Components.KEYCLOAK),
                installation.settings().port("keycloak-management"),
                installation.database(Components.KEYCLOAK),
                installation.secrets().password("keycloak.admin"),
                Realm.of(installation.project())
                        .json(installation.secrets(), installation.settings().port(Components.CONSOLE)),
                installation.log(Components.KEYCLOAK));
        var launched = KeycloakServer.launch(settings, startup).launched();
        return new Running(Components.KEYCLOAK, launched.process(), launched.recorded());
    }
}
