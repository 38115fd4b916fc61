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
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// The channel on which the log arrives.
@ApplicationScoped
public class LogChannel {
    private final LogConsumer consumer;

    LogChannel(LogConsumer consumer) {
        this.consumer = consumer;
    }

    @Incoming("events")
    public Uni<Void> events(ConsumerRecords<String, byte[]> poll) {
        List<Arrived> arrived = new ArrayList<>(poll.count());
        poll.forEach(message -> arrived.add(arrived(message)));
        return consumer.accept(arrived);
    }

    static Arrived arrived(ConsumerRecord<String, byte[]> message) {
        return new Arrived(CloudEventHeaders.read(name -> header(message, name), message.value()), message.offset());
    }

    private static Optional<String> header(ConsumerRecord<String, byte[]> message, String name) {
        return Optional.ofNullable(message.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }
}
