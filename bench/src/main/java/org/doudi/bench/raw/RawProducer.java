package org.doudi.bench.raw;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Kafka's own producer with the settings that the relay gives it.
public final class RawProducer implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;

    public RawProducer(String bootstrap) {
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        128 * 1024),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /// Completes with the acknowledgement; sent as soon as this is called.
    public Uni<Void> send(ProducerRecord<String, byte[]> message) {
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        var _ = producer.send(message, (_, error) -> {
            if (error == null) {
                acknowledged.complete(null);
            } else {
                acknowledged.completeExceptionally(error);
            }
        });
        return Uni.createFrom().completionStage(acknowledged);
    }

    /// The whole of it, as fast as it goes; returns when all is acknowledged.
    public void sendAll(Iterable<ProducerRecord<String, byte[]>> messages) {
        AtomicReference<Exception> failure = new AtomicReference<>();
        messages.forEach(message -> {
            var _ = producer.send(message, (_, error) -> {
                if (error != null) {
                    failure.compareAndSet(null, error);
                }
            });
        });
        producer.flush();
        Exception error = failure.get();
        if (error != null) {
            throw new IllegalStateException("a message was not acknowledged", error);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
