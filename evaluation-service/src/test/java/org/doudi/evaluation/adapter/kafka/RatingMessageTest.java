package org.doudi.evaluation.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the schema tells the platform is what is read.
class RatingMessageTest {
    @Test
    void theSchemaTellsEveryFieldThatIsReadAndWhichMayBeMissing() throws IOException {
        JsonNode schema = schema();
        RecordComponent[] fields = RatingMessage.class.getRecordComponents();

        assertThat(schema.path("properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(fields).map(RecordComponent::getName).toList());
        assertThat(schema.path("required"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(fields)
                        .filter(field -> field.getType() != Optional.class)
                        .map(RecordComponent::getName)
                        .toList());
    }

    private static JsonNode schema() throws IOException {
        try (InputStream file = RatingMessageTest.class.getResourceAsStream("/schemas/rating-import.v1.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(file));
        }
    }
}
