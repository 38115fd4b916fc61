package org.doudi.store.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells messages from what is none. A reason names rules and fields, never what was in them.
public final class MessageReader<T> {
    private static final int LARGEST = 256 * 1_024;

    private final String what;
    private final ObjectReader reader;
    private final Validator validator;

    /// @param what begins each reason, for example `ticket`
    public MessageReader(String what, Class<T> shape, ObjectMapper json, Validator validator) {
        this.what = what;
        // Fields that this version does not know are the sender's own affair.
        this.reader = json.readerFor(shape)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.validator = validator;
    }

    /// What a message turned out to be.
    public sealed interface Read<T> {
        /// What it should be.
        record Good<T>(T message) implements Read<T> {}

        /// Something else, and why.
        record Bad<T>(String reason) implements Read<T> {}
    }

    public Read<T> read(byte @Nullable [] message) {
        if (message == null || message.length == 0) {
            return bad("empty");
        }
        if (message.length > LARGEST) {
            return bad("too-large");
        }
        try {
            @Nullable T read = reader.readValue(message);
            return read == null ? bad("empty") : judged(read);
        } catch (JsonMappingException e) {
            return bad(e.getPath().isEmpty() ? "malformed" : "invalid: " + path(e));
        } catch (JsonProcessingException e) {
            return bad("malformed");
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot be read", e);
        }
    }

    private Read<T> judged(T message) {
        Set<ConstraintViolation<T>> violations = validator.validate(message);
        if (violations.isEmpty()) {
            return new Read.Good<>(message);
        }
        return bad(violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", ", "invalid: ", "")));
    }

    private Read<T> bad(String reason) {
        return new Read.Bad<>(what + "." + reason);
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
