package org.doudi.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// A stream of events: for all that happens to a case, the case's id.
public record StreamId(@JsonValue UUID value) {
    private static final UUID NAMESPACE = UUID.fromString("6f1c7e0e-54d3-5c1e-9a3e-150626000000");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StreamId {}

    /// The stream of what `parts` make unique (UUIDv5): the same request is the same stream.
    public static StreamId named(String... parts) {
        return new StreamId(UuidCreator.getNameBasedSha1(NAMESPACE, String.join("\u001f", parts)));
    }

    public static StreamId parse(String text) {
        return new StreamId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
