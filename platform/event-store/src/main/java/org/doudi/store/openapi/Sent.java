package org.doudi.store.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// The schemas of what is sent to a service, and of what that is made of.
final class Sent {
    private static final String SCHEMAS = "#/components/schemas/";

    private final Map<String, Schema> schemas;
    private final Set<String> reached = new HashSet<>();

    private Sent(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static Set<String> to(OpenAPI api) {
        Sent sent = new Sent(api.getComponents().getSchemas());
        api.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .map(Map::values)
                .flatMap(Collection::stream)
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .flatMap(body -> body.getContent().getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .forEach(sent::reach);
        return sent.reached;
    }

    private void reach(Schema schema) {
        String ref = schema.getRef();
        if (ref != null && reached.add(ref.substring(SCHEMAS.length()))) {
            reach(Objects.requireNonNull(schemas.get(ref.substring(SCHEMAS.length()))));
        }
        parts(schema).forEach(this::reach);
    }

    private static Stream<Schema> parts(Schema schema) {
        return Stream.of(
                        schema.getProperties() == null
                                ? List.<Schema>of()
                                : schema.getProperties().values(),
                        schema.getAnyOf() == null ? List.<Schema>of() : schema.getAnyOf(),
                        schema.getItems() == null ? List.<Schema>of() : List.of(schema.getItems()))
                .flatMap(Collection::stream);
    }
}
