package org.doudi.intake.adapter.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.doudi.intake.application.Ticket;
import org.jspecify.annotations.Nullable;

/// Tells tickets from what is none. A reason names rules and fields, never what was in them.
@ApplicationScoped
public class TicketReader {
    private static final int LARGEST = 256 * 1_024;

    private final ObjectReader reader;
    private final Validator validator;

    TicketReader(ObjectMapper json, Validator validator) {
        // Fields that this version does not know are the hotline's own affair.
        this.reader = json.readerFor(TicketMessage.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.validator = validator;
    }

    /// What a message turned out to be.
    sealed interface Read {
        /// A ticket.
        record Good(Ticket ticket) implements Read {}

        /// No ticket, and why.
        record Bad(String reason) implements Read {}
    }

    Read read(byte @Nullable [] message) {
        if (message == null || message.length == 0) {
            return new Read.Bad("ticket.empty");
        }
        if (message.length > LARGEST) {
            return new Read.Bad("ticket.too-large");
        }
        try {
            TicketMessage read = reader.readValue(message);
            return read == null ? new Read.Bad("ticket.empty") : judged(read);
        } catch (JsonMappingException e) {
            return new Read.Bad(e.getPath().isEmpty() ? "ticket.malformed" : "ticket.invalid: " + path(e));
        } catch (JsonProcessingException e) {
            return new Read.Bad("ticket.malformed");
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot be read", e);
        }
    }

    private Read judged(TicketMessage message) {
        Set<ConstraintViolation<TicketMessage>> violations = validator.validate(message);
        if (violations.isEmpty()) {
            return new Read.Good(message.ticket());
        }
        return new Read.Bad(violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", ", "ticket.invalid: ", "")));
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
