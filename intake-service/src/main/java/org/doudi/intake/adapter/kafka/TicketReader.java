package org.doudi.intake.adapter.kafka;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import org.doudi.intake.application.Ticket;
import org.doudi.store.edge.MessageReader;
import org.jspecify.annotations.Nullable;

/// Tells tickets from what is none.
@ApplicationScoped
public class TicketReader {
    private final MessageReader<TicketMessage> messages;

    TicketReader(ObjectMapper json, Validator validator) {
        this.messages = new MessageReader<>("ticket", TicketMessage.class, json, validator);
    }

    /// What a message turned out to be.
    sealed interface Read {
        /// A ticket.
        record Good(Ticket ticket) implements Read {}

        /// No ticket, and why.
        record Bad(String reason) implements Read {}
    }

    Read read(byte @Nullable [] message) {
        return switch (messages.read(message)) {
            case MessageReader.Read.Good<TicketMessage> good ->
                new Read.Good(good.message().ticket());
            case MessageReader.Read.Bad<TicketMessage> bad -> new Read.Bad(bad.reason());
        };
    }
}
