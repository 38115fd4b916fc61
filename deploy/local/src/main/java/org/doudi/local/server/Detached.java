package org.doudi.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A process that outlives the JVM that started it and does not hear its terminal's Ctrl-C.
/// The start instant tells it from a later process that got the same number.
public record Detached(long pid, Instant startedAt) {
    /// The kernel's boot time, to which process starts are relative, moves a little when the clock is
    /// adjusted.
    private static final Duration CLOCK_ADJUSTMENT = Duration.ofSeconds(5);

    private static final Set<String> INHERITED = Set.of("PATH", "HOME", "TMPDIR", "USER");

    /// Starts a program with nothing but the given environment; its output goes to the end of `log`.
    public static Detached start(List<String> command, Map<String, String> environment, Path folder, Path log)
            throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        var whole = new ArrayList<>(ownSession());
        whole.addAll(command);
        var builder = new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // The caller's shell must not configure the servers: QUARKUS_*, KC_* and PG* variables are read by them.
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().put("LANG", "C.UTF-8");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        var handle = builder.start().toHandle();
        return new Detached(handle.pid(), handle.info().startInstant().orElseGet(Instant::now));
    }

    private static List<String> ownSession() {
        return onPath("setsid") ? List.of("setsid") : List.of();
    }

    private static boolean onPath(String program) {
        for (var folder : System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    public boolean alive() {
        return handle().isPresent();
    }

    /// Asks to end with SIGTERM, waits, and ends by force after the limit.
    public void stop(Duration limit) {
        stop("TERM", limit);
    }

    /// Asks to end with the named signal, waits, and ends by force after the limit.
    public void stop(String signal, Duration limit) {
        if (alive()) {
            signal(signal);
        }
        if (!Processes.eventually(limit, () -> !alive())) {
            kill();
        }
    }

    /// Ends the process at once, as a power cut would.
    public void kill() {
        if (alive()) {
            signal("KILL");
        }
        Processes.eventually(Duration.ofSeconds(10), () -> !alive());
    }

    /// Sends a signal by its name: `STOP`, `CONT`, `TERM` …
    public void signal(String name) {
        try {
            Processes.run(List.of("kill", "-" + name, Long.toString(pid)), Path.of("/"), Map.of());
        } catch (IOException gone) {
            // It ended between the look and the signal.
        }
    }

    private Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(this::isTheSame)
                .filter(_ -> !isZombie());
    }

    /// It has ended, and whoever adopted it has not looked yet.
    private boolean isZombie() {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.startsWith(" Z", stat.lastIndexOf(')') + 1);
        } catch (IOException notLinuxOrGone) {
            return false;
        }
    }

    private boolean isTheSame(ProcessHandle handle) {
        return handle.info()
                .startInstant()
                .map(start -> Duration.between(start, startedAt).abs().compareTo(CLOCK_ADJUSTMENT) < 0)
                .orElse(false);
    }
}
