package org.doudi.events;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/// JSON Schemas (2020-12) of the events, as the codec writes them: an absent value is left out.
final class Schemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<Class<?>, String> FORMATS =
            Map.of(UUID.class, "uuid", Instant.class, "date-time", LocalDate.class, "date");

    private final Map<String, Class<?>> shapes = new TreeMap<>();
    private final Map<String, ObjectNode> schemas = new TreeMap<>();

    /// Where the schema of a record stands.
    ObjectNode of(Class<?> shape) {
        String name = shape.getSimpleName();
        Class<?> known = shapes.putIfAbsent(name, shape);
        if (known == null) {
            schemas.put(name, object(shape));
        } else if (known != shape) {
            throw new IllegalStateException("two records are called " + name);
        }
        return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    ObjectNode all() {
        ObjectNode all = JSON.objectNode();
        schemas.forEach(all::set);
        return all;
    }

    private ObjectNode object(Class<?> shape) {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        var required = JSON.arrayNode();
        for (RecordComponent component : shape.getRecordComponents()) {
            properties.set(component.getName(), value(component.getGenericType()));
            if (component.getType() != Optional.class) {
                required.add(component.getName());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    private ObjectNode value(Type type) {
        return switch (type) {
            case ParameterizedType holder
            when holder.getRawType() == Optional.class -> value(holder.getActualTypeArguments()[0]);
            case ParameterizedType holder
            when holder.getRawType() == List.class -> {
                ObjectNode list = JSON.objectNode().put("type", "array");
                list.set("items", value(holder.getActualTypeArguments()[0]));
                yield list;
            }
            case Class<?> plain -> plain(plain);
            default -> throw new IllegalStateException("no event may hold " + type);
        };
    }

    private ObjectNode plain(Class<?> type) {
        ObjectNode schema = JSON.objectNode();
        if (type == String.class) {
            return schema.put("type", "string");
        } else if (type == int.class || type == Integer.class || type == long.class) {
            return schema.put("type", "integer");
        } else if (type == boolean.class) {
            return schema.put("type", "boolean");
        } else if (type == LocalTime.class) {
            return schema.put("type", "string").put("pattern", "^[0-2]\\d:[0-5]\\d(:[0-5]\\d)?$");
        } else if (FORMATS.containsKey(type)) {
            return schema.put("type", "string").put("format", FORMATS.get(type));
        } else if (type.isEnum()) {
            var names = schema.put("type", "string").putArray("enum");
            Stream.of(type.getEnumConstants()).forEach(constant -> names.add(((Enum<?>) constant).name()));
            return schema;
        } else if (type.isRecord()) {
            return asWritten(type).map(this::value).orElseGet(() -> of(type));
        }
        throw new IllegalStateException("no event may hold " + type);
    }

    /// A record that is written as its one value.
    private static Optional<Type> asWritten(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> component.getAccessor().isAnnotationPresent(JsonValue.class))
                .map(RecordComponent::getGenericType)
                .findAny();
    }
}
