package org.doudi.intake.adapter.kafka;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.doudi.intake.application.DeadLetterBook;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

/// 死信: a message that is no ticket is kept as it came, with its reason, and counted.
@ApplicationScoped
public class DeadLetterTopic {
    private final MutinyEmitter<byte[]> topic;
    private final DeadLetterBook book;

    DeadLetterTopic(@Channel("hotline-dead-letters") MutinyEmitter<byte[]> topic, DeadLetterBook book) {
        this.topic = topic;
        this.book = book;
    }

    Uni<Void> bury(ConsumerRecord<String, byte[]> message, String reason) {
        return topic.sendMessage(Message.of(body(message)).addMetadata(envelope(message, reason)))
                .chain(() -> book.enter(message.topic(), message.partition(), message.offset(), reason));
    }

    private static byte[] body(ConsumerRecord<String, byte[]> message) {
        return message.value() == null ? new byte[0] : message.value();
    }

    private static OutgoingKafkaRecordMetadata<String> envelope(ConsumerRecord<String, byte[]> message, String reason) {
        return OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(message.key())
                .withHeaders(new RecordHeaders()
                        .add("dead-letter-reason", utf8(reason))
                        .add("dead-letter-topic", utf8(message.topic()))
                        .add("dead-letter-partition", utf8(Integer.toString(message.partition())))
                        .add("dead-letter-offset", utf8(Long.toString(message.offset()))))
                .build();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
