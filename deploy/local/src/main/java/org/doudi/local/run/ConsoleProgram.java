package org.doudi.local.run;

import java.util.HashMap;
import java.util.Map;
import org.doudi.local.install.Installation;
import org.doudi.local.install.ServiceName;
import org.doudi.local.server.LaunchedJava;
import org.doudi.local.server.Startup;

/// The console as a process: it knows Keycloak and the services, and no database and no broker.
record ConsoleProgram(Installation installation) {

    LaunchedJava launch(Startup startup) {
        return new QuarkusProgram(installation, Components.CONSOLE, "console", environment()).launch(startup);
    }

    private Map<String, String> environment() {
        var secrets = installation.secrets();
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put(
                "QUARKUS_HTTP_PORT", Integer.toString(installation.settings().port(Components.CONSOLE)));
        environment.put("DOUDI_OIDC_URL", installation.issuer());
        environment.put("DOUDI_CONSOLE_SECRET", secrets.password("client.doudi-console"));
        environment.put("DOUDI_CONSOLE_STATE_KEY", secrets.key("console.state"));
        environment.put("DOUDI_CONSOLE_SESSION_KEY", secrets.key("console.session"));
        for (var service : ServiceName.values()) {
            environment.put("DOUDI_" + service.name() + "_URL", installation.url(service));
        }
        return environment;
    }
}
