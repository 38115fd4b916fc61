package org.doudi.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/// The unpacked Keycloak, already built for PostgreSQL, so that a start does not build it again.
record KeycloakProgram(Path home) {
    static final String VERSION = "26.7.3";

    /// What `kc.sh` passes, less the heap that a county's demo needs.
    private static final List<String> FLAGS = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    static KeycloakProgram in(ServerCache cache) {
        return new KeycloakProgram(cache.entry("keycloak-" + VERSION, KeycloakProgram::prepare));
    }

    /// The server with its own data folder. All jars stand on the plain class path instead of Quarkus'
    /// class loader: only then a start-up cache holds their classes.
    JavaProgram start(Path instance, List<String> arguments) {
        var library = home.resolve("lib");
        var jars = new ArrayList<>(List.of(
                library.resolve("quarkus/transformed-bytecode.jar"),
                library.resolve("quarkus/generated-bytecode.jar")));
        jars.addAll(Jars.in(library.resolve("app")));
        jars.addAll(Jars.in(library.resolve("lib/boot")));
        jars.addAll(Jars.in(library.resolve("lib/main")));
        return JavaProgram.ofClassPath(
                "keycloak", FLAGS, jars, "org.keycloak.quarkus.runtime.KeycloakMain", home(instance), arguments);
    }

    private static List<String> home(Path folder) {
        return List.of("-Dkc.home.dir=" + folder, "-Djboss.server.config.dir=" + folder.resolve("conf"));
    }

    /// A folder that looks like Keycloak's home and shares the programs with all other instances.
    void linkInto(Path instance) throws IOException {
        Files.createDirectories(instance);
        for (var shared : List.of("lib", "conf", "providers", "themes")) {
            var link = instance.resolve(shared);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, home.resolve(shared));
        }
    }

    private static void prepare(Path folder) throws IOException {
        var zip = Maven.copy("org.keycloak:keycloak-quarkus-dist:" + VERSION + ":zip", folder);
        unzip(zip, folder);
        Files.delete(zip);
        build(folder);
    }

    private static void unzip(Path file, Path folder) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
                var path = Path.of(entry.getName());
                var target =
                        folder.resolve(path.subpath(1, path.getNameCount())).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("unsafe path in archive: " + entry.getName());
                }
                Files.createDirectories(target.getParent());
                try (var content = zip.getInputStream(entry)) {
                    Files.copy(content, target);
                }
            }
        }
    }

    private static void build(Path folder) throws IOException {
        var command = new ArrayList<>(List.of(JavaProgram.java()));
        command.addAll(FLAGS);
        command.add("-Xmx512m");
        command.addAll(home(folder));
        command.addAll(List.of("-cp", folder.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(List.of("build", "--db=postgres", "--health-enabled=true"));
        Processes.run(command, folder, Map.of());
    }
}
