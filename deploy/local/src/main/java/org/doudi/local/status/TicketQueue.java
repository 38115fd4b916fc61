package org.doudi.local.status;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.doudi.local.install.Installation;
import org.doudi.local.install.Topics;

/// 12345工单 that the hotline has sent and intake has not taken yet: they are no events so far, so no position of
/// a log tells of them.
final class TicketQueue {
    static final String SENDER = "12345";
    private static final String TOPIC = "doudi.hotline.tickets.v1";
    private static final String READER = "intake.hotline";
    private static final int PATIENCE_MILLIS = 3_000;

    private final Admin broker;
    private final Map<TopicPartition, OffsetSpec> ends;

    private TicketQueue(Admin broker, Map<TopicPartition, OffsetSpec> ends) {
        this.broker = broker;
        this.ends = ends;
    }

    static TicketQueue of(Installation installation) {
        var partitions = Topics.of(installation.project()).stream()
                .filter(topic -> topic.name().equals(TOPIC))
                .flatMap(topic -> IntStream.range(0, topic.partitions())
                        .mapToObj(partition -> new TopicPartition(TOPIC, partition)))
                .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                installation.kafka(),
                "request.timeout.ms",
                PATIENCE_MILLIS,
                "default.api.timeout.ms",
                PATIENCE_MILLIS);
        return new TicketQueue(Admin.create(settings), partitions);
    }

    /// How many wait. A broker that does not answer tells nothing; its own health says so.
    long waiting() {
        try {
            var sent = broker.listOffsets(ends).all().get();
            var taken = broker.listConsumerGroupOffsets(READER)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return sent.entrySet().stream()
                    .mapToLong(end -> {
                        var reached = taken.get(end.getKey());
                        return end.getValue().offset() - (reached == null ? 0 : reached.offset());
                    })
                    .sum();
        } catch (ExecutionException silent) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
