package org.doudi.local.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.doudi.local.server.Postgres;
import org.doudi.local.server.Startup;

/// Ends an installation in order: who writes goes first, the database last.
public record Stopping(ProcessRegistry registry, Progress progress) {
    /// Ending a run that recorded a start-up cache writes it.
    private static final Duration LIMIT = Duration.ofMinutes(4);

    /// Whether anything ran.
    public boolean stop() {
        var running = registry.find(Components.all());
        if (running.stream().anyMatch(one -> one.recorded().isPresent())) {
            progress.step("正在停止，并保存启动缓存供以后快速启动（只在首次，约需一分钟）……");
        }
        stop(List.of(Components.CONSOLE));
        stop(Components.SERVICES);
        stop(List.of(Components.KEYCLOAK, Components.KAFKA));
        stop(List.of(Components.POSTGRES));
        return !running.isEmpty();
    }

    private void stop(List<String> names) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(registry.find(names).stream()
                            .map(running -> CompletableFuture.runAsync(() -> stop(running), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        names.forEach(registry::remove);
    }

    private void stop(Running running) {
        if (running.name().equals(Components.POSTGRES)) {
            Postgres.stop(running.process());
        } else {
            running.process().stop(LIMIT);
        }
        running.recorded().ifPresent(Startup::adopt);
        progress.step(running.name() + " 已停止");
    }
}
