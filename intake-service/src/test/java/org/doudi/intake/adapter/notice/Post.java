package org.doudi.intake.adapter.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.StreamSupport;
import org.doudi.testkit.Api;
import org.eclipse.microprofile.config.ConfigProvider;

/// What a test tells the other sides to answer, and what they have heard.
final class Post {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Api sides = Api.at(URI.create(ConfigProvider.getConfig().getValue(OtherSides.URL, String.class)));

    void answers(String side, String... lines) {
        assertThat(sides.send("PUT", "/script/" + side, BodyPublishers.ofString(String.join("\n", lines)))
                        .status())
                .isEqualTo(200);
    }

    List<JsonNode> heard(String side) {
        return StreamSupport.stream(sides.get("/heard/" + side).json().spliterator(), false)
                .toList();
    }

    static JsonNode body(JsonNode request) {
        try {
            return JSON.readTree(request.path("body").asText());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
