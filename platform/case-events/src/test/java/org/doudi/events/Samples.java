package org.doudi.events;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// One sample of each event, the same in every run: a field's value follows from its name.
///
/// @param fill whether optional fields and lists hold something
record Samples(Fill fill) {
    private static final Instant EPOCH = Instant.parse("2026-02-09T01:02:03.004Z");

    enum Fill {
        FULL,
        LEAST
    }

    static Samples full() {
        return new Samples(Fill.FULL);
    }

    static Samples least() {
        return new Samples(Fill.LEAST);
    }

    DomainEvent of(Class<? extends DomainEvent> event) {
        return (DomainEvent) record(event, event.getSimpleName());
    }

    private Object record(Class<?> type, String path) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Stream.of(components)
                .map(component -> value(component.getGenericType(), path + "." + component.getName()))
                .toArray();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be sampled", e);
        }
    }

    private Object value(Type type, String path) {
        if (type instanceof ParameterizedType holder) {
            return held(holder, path);
        }
        Class<?> plain = (Class<?>) type;
        int seed = path.hashCode() & 0x7fff;
        if (plain == String.class) {
            return text(path);
        } else if (plain == int.class || plain == Integer.class) {
            return seed % 100 + 1;
        } else if (plain == long.class) {
            return seed % 100 + 1L;
        } else if (plain == boolean.class) {
            return seed % 2 == 0;
        } else if (plain == UUID.class) {
            return UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
        } else if (plain == Instant.class) {
            return EPOCH.plusSeconds(seed);
        } else if (plain == LocalDate.class) {
            return LocalDate.EPOCH.plusDays(seed);
        } else if (plain == LocalTime.class) {
            return LocalTime.MIDNIGHT.plusMinutes(seed % 1440);
        } else if (plain == OrgCode.class) {
            return new OrgCode("U" + seed);
        } else if (plain == SealedText.class) {
            return new SealedText(Base64.getEncoder().encodeToString(text(path).getBytes(StandardCharsets.UTF_8)));
        } else if (plain.isEnum()) {
            return plain.getEnumConstants()[seed % plain.getEnumConstants().length];
        } else if (plain.isRecord()) {
            return record(plain, path);
        }
        throw new IllegalStateException(path + ": no sample of " + plain);
    }

    private Object held(ParameterizedType holder, String path) {
        Type held = holder.getActualTypeArguments()[0];
        boolean filled = fill == Fill.FULL;
        if (holder.getRawType() == Optional.class) {
            return filled ? Optional.of(value(held, path)) : Optional.empty();
        }
        return filled ? List.of(value(held, path + "[0]"), value(held, path + "[1]")) : List.of();
    }

    private static String text(String path) {
        String name = path.replace(".value", "");
        return "示例·" + name.substring(name.lastIndexOf('.') + 1);
    }
}
