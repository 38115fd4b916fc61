package org.doudi.bench.proc;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.local.server.Detached;

/// Who used how much of the machine's cores: what a measure is limited by.
public final class CpuUse {
    private final Map<String, Detached> servers;
    private final Map<String, Double> before;
    private final long begin = System.nanoTime();

    /// From now on.
    ///
    /// @param servers by the names under which they are told
    public CpuUse(Map<String, Detached> servers) {
        this.servers = new LinkedHashMap<>(servers);
        this.before = used();
    }

    private Map<String, Double> used() {
        Map<String, Double> used = new LinkedHashMap<>();
        used.put("this JVM", Proc.cpu(Stream.of(ProcessHandle.current())));
        servers.forEach((name, server) -> used.put(
                name,
                Proc.cpu(ProcessHandle.of(server.pid()).stream()
                        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants())))));
        double ours = used.values().stream().mapToDouble(each -> each).sum();
        used.put("others on this machine", Proc.machine() - ours);
        return used;
    }

    /// `this JVM 0.91, PostgreSQL 0.87, others on this machine 0.05 of 2 cores`.
    public String untilNow() {
        double seconds = (System.nanoTime() - begin) / 1e9;
        return used().entrySet().stream()
                        .map(each -> String.format(
                                Locale.ROOT,
                                "%s %.2f",
                                each.getKey(),
                                (each.getValue() - before.getOrDefault(each.getKey(), 0.0)) / seconds))
                        .collect(Collectors.joining(", "))
                + " of " + Runtime.getRuntime().availableProcessors() + " cores";
    }
}
