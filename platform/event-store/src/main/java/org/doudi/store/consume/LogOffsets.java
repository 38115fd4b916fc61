package org.doudi.store.consume;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/// When shards are assigned, reading begins where the service's own database says, whatever the broker remembers.
@ApplicationScoped
@Identifier("log-offsets")
public class LogOffsets implements KafkaConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(LogOffsets.class);
    private static final long SECONDS = 30;

    private final LogConsumer consumer;

    LogOffsets(LogConsumer consumer) {
        this.consumer = consumer;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> kafka, Collection<TopicPartition> partitions) {
        List<Integer> shards = shards(partitions);
        try {
            Map<Integer, Long> offsets = begin(shards);
            partitions.forEach(partition -> kafka.seek(partition, offsets.getOrDefault(partition.partition(), 0L)));
        } catch (ExecutionException | TimeoutException e) {
            // with its next message each shard asks the database again, until it answers
            LOG.warn("log.offsets-unknown", e);
            consumer.forget(shards);
        }
    }

    @Override
    public void onPartitionsRevoked(Consumer<?, ?> kafka, Collection<TopicPartition> partitions) {
        consumer.forget(shards(partitions));
    }

    private Map<Integer, Long> begin(List<Integer> shards) throws ExecutionException, TimeoutException {
        try {
            return consumer.begin(shards).subscribeAsCompletionStage().get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading offsets", e);
        }
    }

    private static List<Integer> shards(Collection<TopicPartition> partitions) {
        return partitions.stream().map(TopicPartition::partition).toList();
    }
}
