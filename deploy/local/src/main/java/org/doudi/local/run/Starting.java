package org.doudi.local.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.doudi.local.http.Http;
import org.doudi.local.install.Installation;
import org.doudi.local.install.ServiceName;
import org.doudi.local.server.LocalException;
import org.doudi.local.server.ServerCache;
import org.doudi.local.server.Startup;

/// Brings up whatever of an installation is not running: the servers first, then Keycloak and all services
/// at once.
public final class Starting {
    private final Installation installation;
    private final ProcessRegistry registry;
    private final Progress progress;
    private final Startup startup;
    private final Servers servers;
    private final Readiness readiness;

    public Starting(Installation installation, ProcessRegistry registry, Progress progress) {
        this.installation = installation;
        this.registry = registry;
        this.progress = progress;
        this.startup = Startup.ofUser(ServerCache.ofUser());
        this.servers = new Servers(installation, startup);
        this.readiness = new Readiness(installation, new Http());
    }

    /// Returns when the servers and the given programs, of [Components#PROGRAMS], are ready.
    public void start(List<String> programs) {
        installation.clock().createIfMissing();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var postgres = async(threads, () -> {
                ensure(Components.POSTGRES, "PostgreSQL", servers::postgres);
                servers.databases();
            });
            var kafka = async(threads, () -> {
                ensure(Components.KAFKA, "Kafka", servers::kafka);
                servers.topics();
            });
            var rest = new ArrayList<CompletableFuture<Void>>();
            rest.add(after(threads, postgres, () -> ensure(Components.KEYCLOAK, "Keycloak", servers::keycloak)));
            var stores = CompletableFuture.allOf(postgres, kafka);
            for (var service : ServiceName.values()) {
                if (programs.contains(service.id())) {
                    rest.add(after(
                            threads, stores, () -> ensure(service.id(), service.id() + " 服务", () -> launch(service))));
                }
            }
            if (programs.contains(Components.CONSOLE)) {
                rest.add(async(threads, () -> ensure(Components.CONSOLE, "控制台", this::launchConsole)));
            }
            rest.add(kafka);
            awaitAll(rest);
        }
    }

    /// Waits for all, so that what does come up stays up, and tells everything that did not.
    private static void awaitAll(List<CompletableFuture<Void>> parts) {
        var failures = new LinkedHashSet<String>();
        for (var part : parts) {
            try {
                part.join();
            } catch (CompletionException e) {
                if (!(e.getCause() instanceof LocalException)) {
                    throw e;
                }
                failures.add(String.valueOf(e.getCause().getMessage()));
            }
        }
        if (!failures.isEmpty()) {
            throw new LocalException(String.join("\n", failures));
        }
    }

    private Running launch(ServiceName service) {
        var launched = new ServiceProgram(installation, service).launch(startup);
        return new Running(service.id(), launched.process(), launched.recorded());
    }

    private Running launchConsole() {
        var launched = new ConsoleProgram(installation).launch(startup);
        return new Running(Components.CONSOLE, launched.process(), launched.recorded());
    }

    private void ensure(String name, String label, Supplier<Running> launch) {
        if (registry.find(name).isPresent()) {
            return;
        }
        var begin = Instant.now();
        var running = launch.get();
        registry.add(running);
        readiness.await(running);
        progress.done(label + " 就绪" + remark(running), Duration.between(begin, Instant.now()));
    }

    private static String remark(Running running) {
        return running.recorded().isPresent() ? "，首次启动较慢" : "";
    }

    private static CompletableFuture<Void> async(ExecutorService threads, Runnable task) {
        return CompletableFuture.runAsync(task, threads);
    }

    private static CompletableFuture<Void> after(
            ExecutorService threads, CompletableFuture<Void> first, Runnable task) {
        return first.thenRunAsync(task, threads);
    }
}
