package org.doudi.restore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/// The topic as it is to be: made with the settings that every installation has, empty.
///
/// @param settings Kafka's own names
record LogTopic(String bootstrap, String name, int partitions, Map<String, String> settings) {
    private static final String LOG = "doudi.events.v1";
    private static final int LIMIT_SECONDS = 30;

    /// @param file `deploy/kafka/topics.json`
    /// @param name may be another than the file's, whose settings hold all the same
    static LogTopic of(Path file, String bootstrap, String name) throws IOException {
        for (JsonNode topic : new ObjectMapper().readTree(file.toFile())) {
            if (topic.required("name").asText().equals(LOG)) {
                Map<String, String> settings = new HashMap<>();
                topic.required("settings")
                        .properties()
                        .forEach(each ->
                                settings.put(each.getKey(), each.getValue().asText()));
                return new LogTopic(
                        bootstrap, name, topic.required("partitions").asInt(), settings);
            }
        }
        throw new IllegalStateException(file + " 里没有主题 " + LOG);
    }

    boolean exists() {
        try (Admin admin = admin()) {
            return answered(admin.listTopics().names()).contains(name);
        }
    }

    /// Whatever it holds goes; then it is there, empty, and each of its partitions is led. Before that, of two
    /// messages under way the first could be refused and the second one taken.
    void makeAnew() {
        try (Admin admin = admin()) {
            try {
                var _ = answered(admin.deleteTopics(List.of(name)).all());
            } catch (UnknownTopicOrPartitionException lostAlready) {
                // That is why we are here.
            }
            await("Kafka 没有删完旧的主题 " + name, () -> isMade(admin));
            await("新的主题 " + name + " 不是空的，或者还不能写", () -> isLedAndEmpty(admin));
        }
    }

    private static void await(String otherwise, BooleanSupplier done) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(otherwise);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    /// Asked of whoever leads each partition.
    private boolean isLedAndEmpty(Admin admin) {
        Map<TopicPartition, OffsetSpec> ends = IntStream.range(0, partitions)
                .mapToObj(partition -> new TopicPartition(name, partition))
                .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
        try {
            return answered(admin.listOffsets(ends).all()).values().stream().allMatch(end -> end.offset() == 0);
        } catch (RetriableException notYet) {
            return false;
        }
    }

    /// Not while the old one is still being deleted.
    private boolean isMade(Admin admin) {
        try {
            var _ = answered(admin.createTopics(
                            List.of(new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings)))
                    .all());
            return true;
        } catch (TopicExistsException beingDeleted) {
            return false;
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(
                "bootstrap.servers", bootstrap, "default.api.timeout.ms", "30000", "request.timeout.ms", "10000"));
    }

    private static <T> T answered(KafkaFuture<T> answer) {
        try {
            return answer.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaException("Kafka 没有应答", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("已中断", e);
        }
    }
}
