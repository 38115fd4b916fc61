package org.doudi.store.edge;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;

/// 死信: a message that is no good is kept as it came, with its reason, and counted.
public class DeadLetterTopic {
    private final MutinyEmitter<byte[]> topic;
    private final DeadLetterTable book;

    public DeadLetterTopic(MutinyEmitter<byte[]> topic, DeadLetterTable book) {
        this.topic = topic;
        this.book = book;
    }

    /// What does not go into the topic whole goes there as far as it does: no letter is tried for ever.
    public Uni<Void> bury(ConsumerRecord<String, byte[]> message, String reason) {
        DeadLetter letter = DeadLetter.of(message, reason);
        return topic.sendMessage(letter.message())
                .onFailure(DeadLetterTopic::tooLarge)
                .recoverWithUni(() -> topic.sendMessage(letter.cutShort().message()))
                .chain(() -> book.enter(message.topic(), message.partition(), message.offset(), letter.reason()));
    }

    private static boolean tooLarge(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordTooLargeException) {
                return true;
            }
        }
        return false;
    }
}
