package org.doudi.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// An answer: status, body (JSON null when there is none) and the headers' first values, names in lower
/// case.
public record Reply(int status, JsonNode body, Map<String, String> headers) {
    public Reply {
        headers = Map.copyOf(headers);
    }

    public boolean succeeded() {
        return status / 100 == 2;
    }
}
