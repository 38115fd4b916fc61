package org.doudi.local.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.doudi.local.server.LocalException;
import org.doudi.local.server.PlainPath;

/// Ports, memory, and where the database's WAL is archived. Each has a default, can be set in
/// `doudi.properties` of the data folder (`port.intake=18081`), and before that by the environment
/// (`DOUDI_PORT_INTAKE=18081`).
///
/// @param serviceHeap the largest Java heap of one service, as the JVM writes it
/// @param walArchive  the folder, where it is switched on
public record LocalSettings(Map<String, Integer> ports, String serviceHeap, Optional<Path> walArchive) {
    private static final Pattern HEAP = Pattern.compile("[1-9][0-9]{1,5}[mM]");
    private static final String HEAP_KEY = "memory.service";
    private static final String WAL_KEY = "backup.wal";

    public LocalSettings {
        ports = Map.copyOf(ports);
    }

    public static LocalSettings read(Path file, Map<String, String> environment) {
        var given = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                given.load(reader);
            } catch (IOException e) {
                throw new LocalException("读不了配置文件 " + file + "；请检查文件权限。", e);
            }
        }
        var ports = new TreeMap<String, Integer>();
        defaults().forEach((name, port) -> {
            var key = "port." + name;
            ports.put(name, port(key, value(key, Integer.toString(port), given, environment)));
        });
        refuseUnknown(given, file);
        refuseTwice(ports);
        return new LocalSettings(
                ports,
                heap(value(HEAP_KEY, "256m", given, environment)),
                folder(value(WAL_KEY, "", given, environment)));
    }

    /// The loopback port of a server or service.
    public int port(String name) {
        return ports.getOrDefault(name, 0);
    }

    public int port(ServiceName service) {
        return port(service.id());
    }

    private static Map<String, Integer> defaults() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("postgres", 15432);
        ports.put("kafka", 19092);
        ports.put("kafka-controller", 19093);
        ports.put("keycloak", 18080);
        ports.put("keycloak-management", 18090);
        for (var service : ServiceName.values()) {
            ports.put(service.id(), service.defaultPort());
        }
        ports.put("console", 18086);
        return ports;
    }

    private static String value(String key, String otherwise, Properties given, Map<String, String> environment) {
        var variable = "DOUDI_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        return environment
                .getOrDefault(variable, given.getProperty(key, otherwise))
                .strip();
    }

    private static int port(String key, String text) {
        try {
            var port = Integer.parseInt(text);
            if (port >= 1024 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for a number out of range.
        }
        throw new LocalException("配置 " + key + " 的值“" + text + "”不是可用端口；请填 1024–65535 之间的整数。");
    }

    private static String heap(String text) {
        if (!HEAP.matcher(text).matches()) {
            throw new LocalException("配置 " + HEAP_KEY + " 的值“" + text + "”不是内存大小；请写成 256m 这样的形式。");
        }
        return text;
    }

    private static Optional<Path> folder(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!Path.of(text).isAbsolute() || !PlainPath.is(Path.of(text))) {
            throw new LocalException("配置 " + WAL_KEY + " 的值“" + text + "”不能用；请写绝对路径，不含引号、反斜线、%、$ 和反引号。");
        }
        return Optional.of(Path.of(text));
    }

    private static void refuseUnknown(Properties given, Path file) {
        for (var key : given.stringPropertyNames()) {
            if (!Set.of(HEAP_KEY, WAL_KEY).contains(key)
                    && !(key.startsWith("port.") && defaults().containsKey(key.substring(5)))) {
                throw new LocalException("配置文件 " + file + " 中的“" + key + "”无人认识；请改正拼写或删去这一行。");
            }
        }
    }

    private static void refuseTwice(Map<String, Integer> ports) {
        var taken = new TreeMap<Integer, String>();
        ports.forEach((name, port) -> {
            var other = taken.put(port, name);
            if (other != null) {
                throw new LocalException("端口 " + port + " 同时配给了 " + other + " 和 " + name + "；请给其中一个换一个端口。");
            }
        });
    }
}
