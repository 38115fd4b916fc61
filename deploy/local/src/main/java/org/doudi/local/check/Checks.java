package org.doudi.local.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.doudi.local.install.Installation;
import org.doudi.local.run.Components;
import org.doudi.local.run.ProcessRegistry;
import org.doudi.local.server.ServerCache;

/// All checks of an installation. What runs already holds its port and its memory rightly.
public final class Checks {
    private static final long DATA = 1L << 30;
    private static final long CACHE = 2L << 30;

    private Checks() {}

    public static List<Check> of(Installation installation, ProcessRegistry registry) {
        var checks = new ArrayList<Check>();
        checks.add(new JavaCheck(Runtime.version().feature()));
        checks.add(RootCheck.ofMachine());
        if (registry.find(Components.all()).isEmpty()) {
            checks.add(MemoryCheck.ofMachine());
        }
        checks.add(new DiskCheck("数据目录", installation.data(), DATA, "DOUDI_HOME"));
        checks.add(new DiskCheck("缓存目录", ServerCache.ofUser().folder(), CACHE, "DOUDI_CACHE"));
        installation.settings().ports().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .filter(entry -> registry.find(owner(entry.getKey())).isEmpty())
                .forEach(entry -> checks.add(new PortCheck(entry.getKey(), entry.getValue())));
        return checks;
    }

    /// `kafka-controller` is a port of `kafka`.
    private static String owner(String port) {
        return port.contains("-") ? port.substring(0, port.indexOf('-')) : port;
    }
}
