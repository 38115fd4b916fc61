package org.doudi.store.consume;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/// When shards are assigned, reading begins where the service's own database says, whatever the broker remembers.
@ApplicationScoped
@Identifier("log-offsets")
public class LogOffsets implements KafkaConsumerRebalanceListener {
    private static final long SECONDS = 30;

    private final LogConsumer consumer;

    LogOffsets(LogConsumer consumer) {
        this.consumer = consumer;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> kafka, Collection<TopicPartition> partitions) {
        Map<Integer, Long> offsets = offsets();
        for (TopicPartition partition : partitions) {
            kafka.seek(partition, offsets.getOrDefault(partition.partition(), 0L));
        }
    }

    private Map<Integer, Long> offsets() {
        try {
            return consumer.begin().subscribeAsCompletionStage().get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading offsets", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("offsets cannot be read", e);
        }
    }
}
