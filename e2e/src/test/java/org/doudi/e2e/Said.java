package org.doudi.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/// An event as the topic has it: its envelope and its body, and nothing that a service makes of them.
///
/// @param type   for example `doudi.CaseRegistered.v1`
/// @param stream `ce_subject`
/// @param at     `ce_time`
record Said(String type, String source, int shard, long position, String stream, Instant at, JsonNode body) {
    /// For example `CaseRegistered`.
    String name() {
        return type.substring(type.indexOf('.') + 1, type.lastIndexOf('.'));
    }

    boolean is(String... names) {
        for (String one : names) {
            if (name().equals(one)) {
                return true;
            }
        }
        return false;
    }

    String text(String field) {
        return body.path(field).asText();
    }

    int number(String field) {
        return body.path(field).asInt();
    }

    Instant time(String field) {
        return Instant.parse(text(field));
    }
}
