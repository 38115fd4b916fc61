package org.doudi.local.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.doudi.local.install.Installation;
import org.doudi.local.server.AuditRole;
import org.doudi.local.server.LocalException;
import org.doudi.local.server.Processes;

/// The programs that check what was recorded: each apart from the services, and with what it
/// needs to read only.
public record AuditProgram(Installation installation) {

    /// Checks the logs, and waits for the end.
    public int verify(List<String> arguments) throws IOException {
        var settings = installation.settings();
        var environment = Map.of(
                "DOUDI_DB_PORT", Integer.toString(settings.port(Components.POSTGRES)),
                "DOUDI_AUDIT_ROLE", AuditRole.NAME,
                "DOUDI_AUDIT_PASSWORD", installation.secrets().password("db.audit"),
                "DOUDI_KAFKA", installation.kafka(),
                "DOUDI_AUDIT_PUBLIC_KEY", publicKey());
        return run("audit", "org.doudi.audit.Verify", environment, arguments);
    }

    /// Checks a receipt that somebody kept; needs no server, and no installation where the key is given.
    public int checkReceipt(List<String> arguments) throws IOException {
        var environment =
                installation.isPrepared() ? Map.of("DOUDI_AUDIT_PUBLIC_KEY", publicKey()) : Map.<String, String>of();
        return run("verifier", "org.doudi.verifier.Verify", environment, arguments);
    }

    private String publicKey() {
        return installation.secrets().signingKeys("audit").publicKey();
    }

    private int run(String module, String main, Map<String, String> environment, List<String> arguments)
            throws IOException {
        var target = installation.project().resolve(module).resolve("target");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-Dslf4j.internal.verbosity=ERROR",
                "-Djava.util.logging.config.file="
                        + installation.project().resolve("deploy/local/src/main/program/logging.properties"),
                "-cp",
                classPath(module, target),
                main));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        return Processes.await(builder.start());
    }

    private static String classPath(String module, Path target) throws IOException {
        if (Files.exists(target)) {
            try (var files = Files.list(target)) {
                var jar = files.filter(file -> file.getFileName().toString().matches(module + "-[0-9].*\\.jar"))
                        .findFirst();
                if (jar.isPresent()) {
                    return jar.get() + File.pathSeparator + target.resolve("lib") + File.separator + "*";
                }
            }
        }
        throw new LocalException("缺少核验程序 " + target + "；请运行 ./mvnw -DskipTests package 后重试。");
    }
}
