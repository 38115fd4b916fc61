package org.doudi.bench.raw;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.doudi.events.CloudEventHeaders;
import org.doudi.events.RecordedBytes;

/// An event as the relay sends it: the same key, headers and bytes.
public final class Message {
    private Message() {}

    public static ProducerRecord<String, byte[]> of(String topic, RecordedBytes event) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                topic, event.metadata().shard(), event.metadata().stream().toString(), event.body());
        CloudEventHeaders.write(event)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
