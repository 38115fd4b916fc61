package org.doudi.e2e;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What is sent, as the service itself shows it: the example that it publishes, or that with something changed.
/// Immutable: each `with` makes another one.
record Paper(JsonNode body) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VARIES =
            "\"[0-9a-f]{8}-[0-9a-f-]{27}\"|\"\\d{4}-\\d\\d-\\d\\d(T[0-9:.]+Z)?\"|\"\\d{6}\"" + "|\"[0-9a-f]{64}\""
                    + "|\"乌办反〔\\d{4}〕\\d{4}号\"";

    static Paper of(Act act) {
        return published(act).orElseThrow(() -> new IllegalStateException(act + " is sent nothing"));
    }

    /// Absent where nothing is sent.
    static Optional<Paper> published(Act act) {
        String[] operation = act.operation().split(" /api/v1/", 2);
        Path examples = Stack.PROJECT.resolve(act.service().id() + "-service/src/main/resources/openapi");
        try {
            JsonNode shown =
                    JSON.readTree(Files.readString(examples.resolve(operation[1].replaceAll("[{}]", "") + ".json")));
            return Optional.ofNullable(shown.required(operation[0].toLowerCase(Locale.ROOT))
                            .get("request"))
                    .map(Paper::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file that is text.
    static Paper ofText(String file) {
        return new Paper(TextNode.valueOf(file));
    }

    static Paper reading(String body) {
        try {
            return new Paper(JSON.readTree(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param at for example `items/0/outcome`
    Paper with(String at, Object value) {
        JsonNode copy = body.deepCopy();
        JsonPointer place = JsonPointer.compile("/" + at);
        String last = place.last().getMatchingProperty();
        JsonNode parent = copy.at(place.head());
        JsonNode given = value instanceof Paper paper ? paper.body() : JSON.valueToTree(value);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), given);
        } else {
            ((ObjectNode) parent).set(last, given);
        }
        return new Paper(copy);
    }

    Paper without(String at) {
        JsonNode copy = body.deepCopy();
        JsonPointer place = JsonPointer.compile("/" + at);
        ((ObjectNode) copy.at(place.head())).remove(place.last().getMatchingProperty());
        return new Paper(copy);
    }

    /// Whether it is that one, but for what differs from case to case: identifiers, numbers, moments, days, hashes and
    /// PINs.
    boolean isLike(Paper other) {
        return inGeneral().equals(other.inGeneral());
    }

    private JsonNode inGeneral() {
        return reading(body.toString().replaceAll(VARIES, "\"*\"")).body();
    }

    @Override
    public String toString() {
        return body.toString();
    }
}
