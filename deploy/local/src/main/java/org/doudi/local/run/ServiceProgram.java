package org.doudi.local.run;

import java.util.HashMap;
import java.util.Map;
import org.doudi.local.install.Installation;
import org.doudi.local.install.ServiceName;
import org.doudi.local.server.LaunchedJava;
import org.doudi.local.server.Startup;

/// One service as a process: its jar and the environment that tells it where everything is.
record ServiceProgram(Installation installation, ServiceName service) {

    LaunchedJava launch(Startup startup) {
        return new QuarkusProgram(installation, service.id(), service.id() + "-service", environment()).launch(startup);
    }

    private Map<String, String> environment() {
        var secrets = installation.secrets();
        var settings = installation.settings();
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.port(service)));
        environment.put("DOUDI_LOCAL", "true");
        environment.put("DOUDI_DB_HOST", "127.0.0.1");
        environment.put("DOUDI_DB_PORT", Integer.toString(settings.port(Components.POSTGRES)));
        environment.put("DOUDI_DB_OWNER_PASSWORD", secrets.password("db." + service.id() + ".owner"));
        environment.put("DOUDI_DB_APP_PASSWORD", secrets.password("db." + service.id() + ".app"));
        environment.put("DOUDI_KAFKA", installation.kafka());
        environment.put("DOUDI_OIDC_URL", installation.issuer());
        environment.put("DOUDI_CLOCK_FILE", installation.clock().file().toString());
        environment.put("DOUDI_SERVICE_SECRET", secrets.password("client.doudi-services"));
        for (var other : ServiceName.values()) {
            environment.put("DOUDI_" + other.name() + "_URL", installation.url(other));
        }
        if (service == ServiceName.INTAKE) {
            environment.put("DOUDI_MASTER_KEY", secrets.key("intake.master-key"));
            environment.put("DOUDI_ATTACHMENTS", installation.attachments().toString());
        }
        if (service == ServiceName.EVALUATION) {
            environment.put("DOUDI_EVALUATION_RATING_PAGE", installation.console() + "/citizen/ratings/{code}");
        }
        if (service == ServiceName.REPORTING) {
            var audit = secrets.signingKeys("audit");
            environment.put("DOUDI_AUDIT_SIGNING_KEY", audit.privateKey());
            environment.put("DOUDI_AUDIT_PUBLIC_KEY", audit.publicKey());
        }
        return environment;
    }
}
