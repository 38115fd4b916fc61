package org.doudi.local.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.doudi.local.server.Database;
import org.doudi.local.server.LocalException;
import org.doudi.local.server.PostgresAdmin;

/// One installation on this machine: the program's folder, the data folder and its settings.
///
/// @param project where the jars and the realm are
/// @param data everything that is written, secrets included
public record Installation(Path project, Path data, LocalSettings settings, Secrets secrets) {
    /// Marks a folder as one of ours, so that no other folder is ever deleted.
    private static final String MARKER = "doudi-data";

    /// The installation that the environment names: `DOUDI_PROJECT` is set by the script, `DOUDI_HOME` is
    /// the user's.
    public static Installation ofEnvironment(Map<String, String> environment) {
        var project = Path.of(environment.getOrDefault("DOUDI_PROJECT", ""))
                .toAbsolutePath()
                .normalize();
        var home = environment.getOrDefault("DOUDI_HOME", "");
        var data = home.isBlank()
                ? project.resolve(".doudi")
                : Path.of(home).toAbsolutePath().normalize();
        return new Installation(
                project,
                data,
                LocalSettings.read(data.resolve("doudi.properties"), environment),
                Secrets.in(data.resolve("secrets")));
    }

    /// Takes the data folder into use.
    public void prepare() {
        try {
            Files.createDirectories(data);
            if (!Files.exists(data.resolve(MARKER))) {
                Files.writeString(data.resolve(MARKER), "兜底的本机数据目录；用 ./doudi down --purge 删除。\n");
            }
        } catch (IOException e) {
            throw new LocalException("数据目录 " + data + " 不可写；请检查权限，或用 DOUDI_HOME 指定别的目录。", e);
        }
    }

    public boolean isPrepared() {
        return Files.exists(data.resolve(MARKER));
    }

    public Path log(String name) {
        return data.resolve("logs").resolve(name + ".log");
    }

    /// 附件, encrypted.
    public Path attachments() {
        return data.resolve("attachments");
    }

    public ClockFile clock() {
        return new ClockFile(data.resolve("clock.json"));
    }

    /// The base address of a service.
    public String url(ServiceName service) {
        return "http://127.0.0.1:" + settings.port(service);
    }

    /// The address of the console, where people begin.
    public String console() {
        return "http://127.0.0.1:" + settings.port("console");
    }

    /// The base address of Keycloak.
    public String keycloak() {
        return "http://127.0.0.1:" + settings.port("keycloak");
    }

    /// The issuer of the tokens.
    public String issuer() {
        return keycloak() + "/realms/doudi";
    }

    public String kafka() {
        return "127.0.0.1:" + settings.port("kafka");
    }

    public PostgresAdmin postgres() {
        return new PostgresAdmin(settings.port("postgres"), secrets.password("postgres"));
    }

    /// Makes a database with the passwords of this installation.
    public Database database(String name) {
        return postgres()
                .createDatabase(
                        name, secrets.password("db." + name + ".owner"), secrets.password("db." + name + ".app"));
    }
}
