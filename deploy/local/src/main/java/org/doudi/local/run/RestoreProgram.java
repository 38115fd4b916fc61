package org.doudi.local.run;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.doudi.local.install.Installation;
import org.doudi.local.server.Foreground;
import org.doudi.local.server.Jars;
import org.doudi.local.server.LocalException;
import org.doudi.local.server.RestoreRole;

/// The program that writes the log's topic anew, apart from the services and while they stand still.
public record RestoreProgram(Installation installation, ProcessRegistry registry) {
    private static final String MAIN = "org.doudi.restore.RebuildTopic";

    /// Its exit code.
    public int rebuild(List<String> arguments) {
        for (var server : List.of(Components.POSTGRES, Components.KAFKA)) {
            if (registry.find(server).isEmpty()) {
                throw new LocalException(server + " 没有在运行；请先运行 ./doudi up --detach --only servers。");
            }
        }
        var services =
                registry.find(Components.SERVICES).stream().map(Running::name).toList();
        if (!services.isEmpty()) {
            throw new LocalException(
                    String.join("、", services) + " 还在运行；请先运行 ./doudi down，再运行 ./doudi up --detach --only servers。");
        }
        RestoreRole.prepare(installation.postgres(), password(), Components.SERVICES);
        return program().run(arguments, environment());
    }

    private Foreground program() {
        var target = installation.project().resolve("restore/target");
        if (!Files.isDirectory(target.resolve("lib"))) {
            throw new LocalException("缺少恢复的程序包 " + target + "；请运行 ./mvnw -DskipTests package 后重试。");
        }
        var flags = List.of(
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dslf4j.internal.verbosity=ERROR",
                "-Djava.util.logging.config.file="
                        + installation.project().resolve("restore/src/main/program/logging.properties"));
        return new Foreground(flags, Jars.in(target), MAIN);
    }

    private Map<String, String> environment() {
        return Map.of(
                "DOUDI_DB_PORT", Integer.toString(installation.settings().port(Components.POSTGRES)),
                "DOUDI_RESTORE_ROLE", RestoreRole.NAME,
                "DOUDI_RESTORE_PASSWORD", password(),
                "DOUDI_KAFKA", installation.kafka(),
                "DOUDI_TOPICS",
                        installation
                                .project()
                                .resolve("deploy/kafka/topics.json")
                                .toString(),
                "DOUDI_AUDIT_PUBLIC_KEY",
                        installation.secrets().signingKeys("audit").publicKey());
    }

    private String password() {
        return installation.secrets().password("db.restore");
    }
}
