package org.doudi.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Optional;

/// Between events and their bytes. Old versions are lifted to today's shape on reading; bytes are never rewritten.
public final class EventCodec {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    private static final JsonMapper MASKING = JSON.rebuild()
            .addModule(new SimpleModule("masking").addSerializer(SealedText.class, new ToStringSerializer()))
            .build();

    private final EventTypes types;
    private final Upcasters upcasters;

    public EventCodec() {
        this(EventTypes.published(), Upcasters.published());
    }

    EventCodec(EventTypes types, Upcasters upcasters) {
        this.types = types;
        this.upcasters = upcasters;
    }

    /// The type name under which this event is recorded today, for example `doudi.CaseRegistered.v1`.
    public String typeOf(DomainEvent event) {
        return types.nameOf(event.getClass());
    }

    public byte[] encode(DomainEvent event) {
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("event " + typeOf(event) + " cannot be written as JSON", e);
        }
    }

    /// As it is shown to whoever may read the log and open nothing: in today's shape, without what is sealed — §10.
    public JsonNode masked(DomainEvent event) {
        return MASKING.valueToTree(event);
    }

    /// Throws [UnreadableEvent] for an unknown type or a body that does not fit it.
    public DomainEvent decode(String type, byte[] body) {
        TypeName name = TypeName.parse(type);
        Class<? extends DomainEvent> shape =
                types.classOf(name.event()).orElseThrow(() -> new UnreadableEvent("unknown event type " + type, null));
        int today = types.versionOf(shape);
        if (name.version() > today) {
            throw new UnreadableEvent("event type " + type + " is newer than this program", null);
        }
        try {
            DomainEvent event = name.version() == today
                    ? JSON.readValue(body, shape)
                    : JSON.treeToValue(upcasters.lift(name, today, JSON.readValue(body, ObjectNode.class)), shape);
            return Optional.ofNullable(event)
                    .orElseThrow(() -> new UnreadableEvent("the body of " + type + " is null", null));
        } catch (IOException e) {
            throw new UnreadableEvent("the body does not fit " + type, e);
        }
    }

    public Recorded<DomainEvent> decode(RecordedBytes recorded) {
        return new Recorded<>(recorded.metadata(), decode(recorded.metadata().type(), recorded.body()));
    }
}
