package org.doudi.store.consume;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.doudi.events.CloudEventHeaders;
import org.doudi.events.RecordedBytes;
import org.doudi.events.UnreadableEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// The channel on which the log arrives.
@ApplicationScoped
public class LogChannel {
    public static final String NAME = "events";

    private final LogConsumer consumer;

    LogChannel(LogConsumer consumer) {
        this.consumer = consumer;
    }

    @Incoming(NAME)
    public Uni<Void> events(ConsumerRecords<String, byte[]> poll) {
        List<Message> messages = new ArrayList<>(poll.count());
        poll.forEach(message -> messages.add(read(message)));
        return consumer.accept(messages);
    }

    static Message read(ConsumerRecord<String, byte[]> message) {
        try {
            RecordedBytes event = CloudEventHeaders.read(name -> header(message, name), message.value());
            int shard = event.metadata().shard();
            return shard == message.partition()
                    ? new Arrived(event, message.offset())
                    : new Unreadable(message.partition(), message.offset(), "an event of shard " + shard);
        } catch (UnreadableEvent e) {
            return new Unreadable(message.partition(), message.offset(), String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> header(ConsumerRecord<String, byte[]> message, String name) {
        return Optional.ofNullable(message.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }
}
