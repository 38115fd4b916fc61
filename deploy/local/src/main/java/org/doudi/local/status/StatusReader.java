package org.doudi.local.status;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.doudi.local.http.Http;
import org.doudi.local.install.Installation;
import org.doudi.local.install.ServiceName;
import org.doudi.local.run.Components;
import org.doudi.local.run.ProcessRegistry;
import org.doudi.local.run.Readiness;

/// Asks every component how it is.
public final class StatusReader {
    private final Installation installation;
    private final ProcessRegistry registry;
    private final Http http;
    private Optional<TicketQueue> tickets = Optional.empty();

    public StatusReader(Installation installation, ProcessRegistry registry, Http http) {
        this.installation = installation;
        this.registry = registry;
        this.http = http;
    }

    public SystemStatus read() {
        var reports = new HashMap<String, ServiceReport>();
        for (var service : Components.SERVICES) {
            report(service).ifPresent(report -> reports.put(service, report));
        }
        var components = new ArrayList<ComponentStatus>();
        for (var name : Components.all()) {
            var report = Optional.ofNullable(reports.get(name));
            components.add(new ComponentStatus(name, address(name), health(name), report, lag(name, report, reports)));
        }
        return new SystemStatus(List.copyOf(components));
    }

    private Optional<ServiceReport> report(String service) {
        if (registry.find(service).isEmpty()) {
            return Optional.empty();
        }
        try {
            var reply = http.get(address(service) + "/internal/status", Map.of());
            return reply.succeeded() ? Optional.of(ServiceReport.of(reply.body())) : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    private ComponentStatus.Health health(String name) {
        if (registry.find(name).isEmpty()) {
            return ComponentStatus.Health.STOPPED;
        }
        return new Readiness(installation, http).isReady(name)
                ? ComponentStatus.Health.READY
                : ComponentStatus.Health.NOT_READY;
    }

    private Map<String, Long> lag(String name, Optional<ServiceReport> report, Map<String, ServiceReport> producers) {
        var lag = new TreeMap<String, Long>();
        if (name.equals(ServiceName.INTAKE.id()) && report.isPresent()) {
            lag.put(TicketQueue.SENDER, ticketsWaiting());
        }
        report.ifPresent(consumer ->
                producers.forEach((producer, its) -> lag.put(producer, consumer.consumerLag(producer, its))));
        return lag;
    }

    private long ticketsWaiting() {
        if (registry.find(Components.KAFKA).isEmpty()) {
            return 0;
        }
        var queue = tickets.orElseGet(() -> TicketQueue.of(installation));
        tickets = Optional.of(queue);
        return queue.waiting();
    }

    private String address(String name) {
        var port = installation.settings().port(name);
        return switch (name) {
            case Components.POSTGRES -> "postgresql://127.0.0.1:" + port;
            case Components.KAFKA -> "127.0.0.1:" + port;
            default -> "http://127.0.0.1:" + port;
        };
    }
}
