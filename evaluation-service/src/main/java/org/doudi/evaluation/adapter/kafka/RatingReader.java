package org.doudi.evaluation.adapter.kafka;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import org.doudi.store.edge.MessageReader;
import org.doudi.store.edge.MessageReader.Read;
import org.jspecify.annotations.Nullable;

/// Tells ratings from what is none.
@ApplicationScoped
public class RatingReader {
    private final MessageReader<RatingMessage> messages;

    RatingReader(ObjectMapper json, Validator validator) {
        this.messages = new MessageReader<>("rating", RatingMessage.class, json, validator);
    }

    Read<RatingMessage> read(byte @Nullable [] message) {
        return messages.read(message);
    }
}
