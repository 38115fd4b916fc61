package org.doudi.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Every published event by name, found through the sealed interfaces: a new record is published by being written.
public final class EventTypes {
    private static final EventTypes PUBLISHED = new EventTypes(DomainEvent.class);

    private final Map<String, Class<? extends DomainEvent>> classes = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    private EventTypes(Class<?> root) {
        records(root).forEach(shape -> {
            Class<? extends DomainEvent> event = shape.asSubclass(DomainEvent.class);
            classes.put(event.getSimpleName(), event);
            names.put(event, new TypeName(event.getSimpleName(), versionOf(event)).toString());
        });
    }

    public static EventTypes published() {
        return PUBLISHED;
    }

    /// All type names of today.
    public Stream<String> names() {
        return names.values().stream().sorted();
    }

    public String nameOf(Class<? extends DomainEvent> event) {
        String name = names.get(event);
        if (name == null) {
            throw new IllegalArgumentException(event + " is not a published event");
        }
        return name;
    }

    Optional<Class<? extends DomainEvent>> classOf(String event) {
        return Optional.ofNullable(classes.get(event));
    }

    int versionOf(Class<?> event) {
        SchemaVersion version = event.getAnnotation(SchemaVersion.class);
        return version == null ? 1 : version.value();
    }

    private static Stream<Class<?>> records(Class<?> sealedType) {
        return sealedType.isRecord()
                ? Stream.of(sealedType)
                : Stream.of(sealedType.getPermittedSubclasses()).flatMap(EventTypes::records);
    }
}
