package org.doudi.local.status;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.doudi.local.install.ServiceName;

/// All components at one moment.
public record SystemStatus(List<ComponentStatus> components) {
    public boolean allReady() {
        return components.stream().allMatch(one -> one.health() == ComponentStatus.Health.READY);
    }

    public boolean nothingRuns() {
        return components.stream().allMatch(one -> one.health() == ComponentStatus.Health.STOPPED);
    }

    /// Whether every event has reached everyone.
    public boolean isQuiet() {
        return components.stream().allMatch(ComponentStatus::isQuiet);
    }

    /// Whether a case has begun: each begins in intake, which records nothing else.
    public boolean hasCases() {
        return components.stream()
                .filter(one -> one.name().equals(ServiceName.INTAKE.id()))
                .anyMatch(
                        one -> one.report().flatMap(ServiceReport::lastRecorded).isPresent());
    }

    /// When the last event was recorded, in business time.
    public Optional<Instant> lastRecorded() {
        return reports()
                .map(ServiceReport::lastRecorded)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /// The names of services that do not answer.
    public List<String> silent() {
        return components.stream()
                .filter(one -> one.health() != ComponentStatus.Health.READY)
                .map(ComponentStatus::name)
                .toList();
    }

    /// How far each service's log reaches: two equal looks at a quiet system mean that nothing was on its
    /// way between them.
    public Map<String, Map<String, Long>> appended() {
        var appended = new TreeMap<String, Map<String, Long>>();
        components.forEach(one -> one.report().ifPresent(report -> appended.put(one.name(), report.appended())));
        return appended;
    }

    /// Whether every service's business time is at the instant or after it.
    public boolean hasReached(Instant instant) {
        return reports().noneMatch(report -> report.businessTime().isBefore(instant));
    }

    private Stream<ServiceReport> reports() {
        return components.stream().map(ComponentStatus::report).flatMap(Optional::stream);
    }
}
