package org.doudi.testkit;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi31;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// 接口描述, as a running service publishes it (OpenAPI 3.1): the schema and the example of everything that it is sent and
/// that it answers.
public final class Published {
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder -> builder.metaSchema(OpenApi31.getInstance())
                    .defaultMetaSchemaIri(OpenApi31.getInstance().getIri()));
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private static final String KEY = "#/components/parameters/IdempotencyKey";

    private final JsonNode api;
    private final ObjectNode schemas;

    private Published(JsonNode api) {
        this.api = api;
        this.schemas = strict(api.at("/components/schemas").deepCopy());
    }

    public static Published by(Api service) {
        String api = service.get("/q/openapi?format=json").body();
        try {
            return new Published(new ObjectMapper().readTree(api.replace("#/components/schemas/", "#/$defs/")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + api, e);
        }
    }

    /// One way to write a body. A file is shown in the first of its forms alone.
    private record Body(String name, JsonNode content) {
        JsonNode first() {
            return content.path(content.fieldNames().next());
        }

        boolean isShown() {
            return !content.isEmpty() && first().has("example") && first().has("schema");
        }
    }

    /// Where an example or a schema is missing, for example `POST /api/v1/cases request`.
    public Set<String> missing() {
        return bodies().filter(body -> !body.isShown()).map(Body::name).collect(toCollection(TreeSet::new));
    }

    /// Which examples are not as the schema beside them has it, and where.
    public Set<String> wrong() {
        return bodies().filter(Body::isShown)
                .flatMap(
                        body -> faults(body.first().path("schema"), body.first().path("example"))
                                .map(fault -> body.name() + " " + fault))
                .collect(toCollection(TreeSet::new));
    }

    private Stream<Body> bodies() {
        Stream<Body> operations = api.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has("responses"))
                        .flatMap(operation -> bodies(operation.getKey() + " " + path.getKey(), operation.getValue())));
        return Stream.concat(
                operations, Stream.of(new Body("Problem", api.at("/components/responses/Problem/content"))));
    }

    private static Stream<Body> bodies(String name, JsonNode operation) {
        Stream<Body> request = operation.path("requestBody").path("content").isMissingNode()
                ? Stream.of()
                : Stream.of(new Body(
                        name + " request", operation.path("requestBody").path("content")));
        Stream<Body> answers = operation.path("responses").properties().stream()
                .filter(response ->
                        response.getKey().startsWith("2") && !response.getKey().equals("204"))
                .map(response -> new Body(
                        name + " " + response.getKey(), response.getValue().path("content")));
        return Stream.concat(request, answers);
    }

    /// Whether it needs an `Idempotency-Key`.
    ///
    /// @param operation for example `POST /api/v1/cases`
    public boolean isKeyed(String operation) {
        return described(operation).path("parameters").findValuesAsText("$ref").contains(KEY);
    }

    /// What is wrong with an answer that was given.
    public Set<String> faults(String operation, int status, JsonNode answer) {
        JsonNode content = described(operation)
                .path("responses")
                .path(Integer.toString(status))
                .path("content");
        return content.isEmpty()
                ? Set.of(operation + " may not answer " + status)
                : faults(new Body(operation, content).first().path("schema"), answer)
                        .collect(toCollection(TreeSet::new));
    }

    private JsonNode described(String operation) {
        String[] parts = operation.split(" ", 2);
        return api.path("paths").path(parts[1]).path(parts[0].toLowerCase(Locale.ROOT));
    }

    private Stream<String> faults(JsonNode published, JsonNode body) {
        ObjectNode schema = published.deepCopy();
        schema.set("$defs", schemas);
        return SCHEMAS.getSchema(schema, STRICT).validate(body).stream().map(ValidationMessage::getMessage);
    }

    /// What no schema names is in no body.
    private static ObjectNode strict(ObjectNode schemas) {
        for (JsonNode schema : schemas) {
            if (schema.has("properties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        }
        return schemas;
    }
}
