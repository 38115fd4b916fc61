package org.doudi.intake.adapter.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

/// `doudi.hotline.results.v1`: keyed by the ticket's number, so that what is told of one ticket stays in order.
@ApplicationScoped
public class ResultTopic {
    private final MutinyEmitter<byte[]> topic;
    private final ObjectMapper json;

    ResultTopic(@Channel("hotline-results") MutinyEmitter<byte[]> topic, ObjectMapper json) {
        this.topic = topic;
        this.json = json;
    }

    /// One after the other, each acknowledged before the next.
    Uni<Void> send(List<ResultMessage> results) {
        return Multi.createFrom()
                .iterable(results)
                .onItem()
                .transformToUniAndConcatenate(result -> topic.sendMessage(message(result)))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Message<byte[]> message(ResultMessage result) {
        try {
            return Message.of(json.writeValueAsBytes(result))
                    .addMetadata(OutgoingKafkaRecordMetadata.<String>builder()
                            .withKey(result.ticketNo())
                            .build());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a result cannot be written", e);
        }
    }
}
