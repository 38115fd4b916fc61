package org.doudi.local.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doudi.local.install.Installation;
import org.doudi.local.install.ServiceName;
import org.doudi.local.server.Jars;
import org.doudi.local.server.JavaProgram;
import org.doudi.local.server.LaunchedJava;
import org.doudi.local.server.LocalException;
import org.doudi.local.server.Startup;

/// One service as a process: its jar and the environment that tells it where everything is.
record ServiceProgram(Installation installation, ServiceName service) {

    LaunchedJava launch(Startup startup) {
        var application = installation.project().resolve(service.id() + "-service/target/quarkus-app");
        if (!Files.exists(application.resolve("quarkus-run.jar"))) {
            throw new LocalException(
                    "缺少 " + service.id() + " 的程序包 " + application + "；请运行 ./mvnw -DskipTests package 后重试。");
        }
        var program = new JavaProgram(
                service.id(),
                flags(),
                Jars.in(application),
                List.of("-jar", application.resolve("quarkus-run.jar").toString()));
        try {
            var log = installation.log(service.id());
            return LaunchedJava.start(program, startup, environment(), installation.data(), log);
        } catch (IOException e) {
            throw new LocalException(service.id() + " 无法启动（" + e.getMessage() + "）；请检查磁盘空间和目录权限。", e);
        }
    }

    private List<String> flags() {
        return List.of(
                "-Xmx" + installation.settings().serviceHeap(),
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
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
        if (service == ServiceName.REPORTING) {
            var audit = secrets.signingKeys("audit");
            environment.put("DOUDI_AUDIT_SIGNING_KEY", audit.privateKey());
            environment.put("DOUDI_AUDIT_PUBLIC_KEY", audit.publicKey());
        }
        return environment;
    }
}
