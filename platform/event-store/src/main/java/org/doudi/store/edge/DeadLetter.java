package org.doudi.store.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.util.Arrays;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;

/// 死信: a message that is no good, with its reason and the place that it came from.
///
/// @param cut the bytes that the message had, where it is only its beginning
@SuppressWarnings("ArrayRecordComponent") // kept as it came
record DeadLetter(
        @Nullable String key,
        byte[] body,
        Optional<Integer> cut,
        String reason,
        String topic,
        int partition,
        long offset) {
    /// What goes into any topic, however small its messages have to be.
    private static final int CUT_BODY = 16 * 1_024;

    private static final int CUT_WORDS = 1_024;

    static DeadLetter of(ConsumerRecord<String, byte[]> message, String reason) {
        return new DeadLetter(
                message.key(),
                message.value() == null ? new byte[0] : message.value(),
                Optional.empty(),
                beginning(reason),
                message.topic(),
                message.partition(),
                message.offset());
    }

    /// Only its beginning: where the whole does not go into the topic.
    DeadLetter cutShort() {
        return new DeadLetter(
                key == null ? null : beginning(key),
                Arrays.copyOf(body, Math.min(body.length, CUT_BODY)),
                Optional.of(body.length),
                reason,
                topic,
                partition,
                offset);
    }

    Message<byte[]> message() {
        return Message.of(body)
                .addMetadata(OutgoingKafkaRecordMetadata.<String>builder()
                        .withKey(key)
                        .withHeaders(headers())
                        .build());
    }

    private Headers headers() {
        Headers headers = new RecordHeaders()
                .add("dead-letter-reason", reason.getBytes(UTF_8))
                .add("dead-letter-topic", topic.getBytes(UTF_8))
                .add("dead-letter-partition", Integer.toString(partition).getBytes(UTF_8))
                .add("dead-letter-offset", Long.toString(offset).getBytes(UTF_8));
        cut.ifPresent(whole -> headers.add(
                "dead-letter-cut-from-bytes", Integer.toString(whole).getBytes(UTF_8)));
        return headers;
    }

    private static String beginning(String words) {
        return words.substring(0, Math.min(words.length(), CUT_WORDS));
    }
}
