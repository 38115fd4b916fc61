package org.doudi.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every service publishes as `/asyncapi.json` is what is said.
class AsyncApiTest {
    private static final Path PUBLISHED = Path.of("src/main/resources/META-INF/resources/asyncapi.json");
    private static final Path MADE = Path.of("target/asyncapi.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private final EventCodec codec = new EventCodec();

    static Stream<String> types() {
        return EventTypes.published().names();
    }

    /// Where it differs it is made under target: look at it, then put it in its place.
    @Test
    void theDescriptionIsOfTheEventsAsTheyAre() throws IOException {
        String described = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(AsyncApi.described()) + "\n";
        Files.writeString(MADE, described);

        assertThat(Files.exists(PUBLISHED) ? Files.readString(PUBLISHED) : "").isEqualTo(described);
    }

    @ParameterizedTest
    @MethodSource("types")
    void eachEventIsWrittenAsItIsDescribed(String type) throws IOException {
        Class<? extends DomainEvent> shape =
                EventTypes.published().classOf(TypeName.parse(type).event()).orElseThrow();
        ObjectNode schema = JSON.createObjectNode().put("$ref", "#/components/schemas/" + shape.getSimpleName());
        schema.set("components", JSON.readTree(PUBLISHED.toFile()).path("components"));
        var described = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);

        for (Samples samples : new Samples[] {Samples.full(), Samples.least()}) {
            JsonNode written = JSON.readTree(codec.encode(samples.of(shape)));
            assertThat(described.validate(written)).isEmpty();
            assertThat(described.validate(JSON.createArrayNode())).isNotEmpty();
        }
    }
}
