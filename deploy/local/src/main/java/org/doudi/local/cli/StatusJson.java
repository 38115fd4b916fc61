package org.doudi.local.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.doudi.local.install.Installation;
import org.doudi.local.status.ComponentStatus;
import org.doudi.local.status.SystemStatus;

/// `status --json`: the same facts for programs.
final class StatusJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StatusJson() {}

    static ObjectNode of(Installation installation, SystemStatus status) {
        var root = JSON.createObjectNode()
                .put("data", installation.data().toString())
                .put("ready", status.allReady())
                .put("quiet", status.isQuiet());
        var components = root.withArrayProperty("components");
        status.components().forEach(one -> components.add(component(one)));
        return root;
    }

    private static ObjectNode component(ComponentStatus one) {
        var node = JSON.createObjectNode()
                .put("name", one.name())
                .put("address", one.address())
                .put("health", one.health().name());
        one.report().ifPresent(report -> {
            node.put("businessTime", report.businessTime().toString())
                    .put("relayLag", report.relayLag())
                    .put("parked", report.parked())
                    .put("dlq", report.dlq());
            var stopped = node.withArrayProperty("stopped");
            report.stopped().forEach(stopped::add);
            var lag = node.withObjectProperty("consumerLag");
            one.consumerLag().forEach(lag::put);
        });
        return node;
    }
}
