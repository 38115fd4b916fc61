package org.doudi.local.status;

import java.util.Map;
import java.util.Optional;

/// One component as `status` shows it.
///
/// @param report of a service that answers
/// @param consumerLag per producer, the events that this service has not applied; of 12345, the tickets not taken
public record ComponentStatus(
        String name, String address, Health health, Optional<ServiceReport> report, Map<String, Long> consumerLag) {

    /// In the order of how bad it is.
    public enum Health {
        READY("就绪"),
        NOT_READY("未就绪"),
        STOPPED("未运行");

        private final String label;

        Health(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public long totalConsumerLag() {
        return consumerLag.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Whether nothing is on its way from or to this service.
    boolean isQuiet() {
        return report.map(ServiceReport::relayLag).orElse(0L) == 0 && totalConsumerLag() == 0;
    }
}
