package org.doudi.local.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// A group in Keycloak. Whose it is follows from its attribute `org`, whatever the group itself is called.
record Group(String id, String name, Map<String, List<String>> attributes) {
    static final String ORG = "org";

    Group {
        attributes = Map.copyOf(attributes);
    }

    static Group of(JsonNode json) {
        var attributes = new LinkedHashMap<String, List<String>>();
        json.path("attributes").properties().forEach(each -> attributes.put(each.getKey(), texts(each.getValue())));
        return new Group(json.required("id").asText(), json.required("name").asText(), attributes);
    }

    Optional<String> org() {
        return first(ORG);
    }

    Optional<String> first(String attribute) {
        return attributes.getOrDefault(attribute, List.of()).stream().findFirst();
    }

    /// Attributes of its own stay.
    Group with(Map<String, String> given) {
        var next = new LinkedHashMap<>(attributes);
        given.forEach((key, value) -> next.put(key, List.of(value)));
        return new Group(id, name, next);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
