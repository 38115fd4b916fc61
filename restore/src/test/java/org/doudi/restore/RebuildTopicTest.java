package org.doudi.restore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.doudi.audit.Installation;
import org.doudi.events.CloudEventHeaders;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;
import org.doudi.store.relay.TopicWriter;
import org.doudi.testkit.Servers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Kafka has lost the log's topic: it is written anew from the services' tables, on real servers.
class RebuildTopicTest {
    private static final Instant NINE = Instant.parse("2026-02-09T01:00:00Z");
    private static final StreamId CASE = new StreamId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final int SHARD = Written.shard(CASE);

    private Written written;
    private RecordedBytes registered;
    private RecordedBytes clock;
    private RecordedBytes issued;
    private RecordedBytes signed;
    private RecordedBytes stopped;

    /// Reporting-service has read the clock before the transfer sheet that was recorded before it, and neither the
    /// signature nor the clock's stop, which a machine whose clock is slow recorded.
    @BeforeEach
    void someThingsHappened() throws Exception {
        written = new Written();
        registered = written.records("intake", CASE, Optional.empty(), NINE);
        issued = written.records("routing", CASE, Optional.of(registered), NINE.plusSeconds(1));
        clock = written.records("deadline", CASE, Optional.of(registered), NINE.plusSeconds(2));
        signed = written.records("routing", CASE, Optional.of(issued), NINE.plusSeconds(60));
        stopped = written.records("deadline", CASE, Optional.of(signed), NINE.plusSeconds(55));
        for (RecordedBytes each : List.of(registered, clock, issued)) {
            written.reads("reporting", each);
        }
        written.reads("routing", registered);
        for (RecordedBytes each : List.of(registered, issued, clock, signed, stopped)) {
            written.reads("deadline", each);
        }
        lose();
    }

    @AfterEach
    void end() throws SQLException {
        written.close();
    }

    @Test
    void aLostTopicIsWrittenAnewInTheOrderThatReportingKept_andWhatItHadNotReadByCausation() throws Exception {
        assertThat(written.rebuild())
                .contains("不存在", "可以重建：12 个分区，5 个事件", "没有执行")
                .endsWith("0");
        assertThat(exists()).isFalse();

        assertThat(written.rebuild("--write")).contains("已重建：12 个分区，5 个事件").endsWith("0");

        assertThat(topic()).containsExactlyElementsOf(messages(registered, clock, issued, signed, stopped));
        assertThat(written.verify()).contains("一致：没有发现改动").endsWith("0");
    }

    @Test
    void everybodyReadsOnWhereHisCheckpointsStand() throws Exception {
        assertThat(written.rebuild("--write")).endsWith("0");

        assertThat(readOn("reporting")).isEqualTo(3);
        assertThat(readOn("routing")).isEqualTo(1);
        assertThat(readOn("deadline")).isEqualTo(5);
        assertThat(readOn("evaluation")).isZero();
        assertThat(written.number("routing", "SELECT position FROM relay_checkpoint WHERE shard = " + SHARD))
                .isEqualTo(2);
        assertThat(written.number("evaluation", "SELECT sum(position) FROM relay_checkpoint"))
                .isZero();
    }

    /// Its data went while the services ran: what they recorded afterwards is all that it holds.
    @Test
    void whatTheTopicStillHoldsIsReplaced() throws Exception {
        new LogTopic(Servers.kafka(), Written.TOPIC, 12, Map.of()).makeAnew();
        send(stopped);

        assertThat(written.rebuild("--write")).contains("现有 1 条消息，都在事件表里").endsWith("0");

        assertThat(topic()).containsExactlyElementsOf(messages(registered, clock, issued, signed, stopped));
    }

    @Test
    void whatWasInterruptedIsDoneAgain() throws Exception {
        try (Services services =
                new Services(Installation.of(written.environment()).as("doudi_restore", "restore"))) {
            services.beginAnew();
            new LogTopic(Servers.kafka(), Written.TOPIC, 12, Map.of()).makeAnew();
            send(registered);
        }
        assertThat(written.number("routing", "SELECT sum(position) FROM relay_checkpoint"))
                .isZero();
        assertThat(readOn("deadline")).isLessThanOrEqualTo(0);

        assertThat(written.rebuild("--write")).endsWith("0");

        assertThat(topic()).hasSize(5);
        assertThat(written.verify()).endsWith("0");
    }

    @Test
    void refusedWhereATableWasChanged() throws Exception {
        written.run("routing", "UPDATE event SET actor = 'somebody else' WHERE position = 2");

        assertThat(written.rebuild("--write"))
                .contains("没有重建", "/routing-service 分片 " + SHARD + " 位置 2")
                .endsWith("1");
        assertThat(exists()).isFalse();
    }

    @Test
    void refusedWhereAnEventIsMissing() throws Exception {
        written.run("deadline", "DELETE FROM event WHERE position = 1");

        assertThat(written.rebuild("--write"))
                .contains("/deadline-service 分片 " + SHARD + " 位置 1")
                .endsWith("1");
    }

    /// The producer's database was set back: the others have applied what it does not know.
    @Test
    void refusedWhereSomebodyHasAppliedWhatItsProducerLost() throws Exception {
        written.run("routing", "DELETE FROM event WHERE position = 2");
        written.run(
                "routing", "UPDATE log_head SET position = 1, hash = (SELECT hash FROM event) WHERE shard = " + SHARD);

        assertThat(written.rebuild("--write"))
                .contains("deadline 已处理到 /routing-service 分片 " + SHARD + " 位置 2", "FORKED")
                .endsWith("1");
    }

    /// All databases were set back, and the topic was not.
    @Test
    void refusedWhereTheTopicHoldsWhatTheTablesLost_unlessThatIsGivenUp() throws Exception {
        new LogTopic(Servers.kafka(), Written.TOPIC, 12, Map.of()).makeAnew();
        send(registered);
        send(written.records("evaluation", CASE, Optional.of(stopped), NINE.plusSeconds(70)));
        written.run("evaluation", "DELETE FROM event");
        written.run(
                "evaluation",
                "UPDATE log_head SET position = 0, hash = decode(repeat('00', 32), 'hex'), recorded_at = 'epoch'");

        assertThat(written.rebuild("--write"))
                .contains("/evaluation-service 分片 " + SHARD + " 位置 1", "没有重建")
                .endsWith("1");
        assertThat(topic()).hasSize(2);
        assertThat(written.rebuild("--write", "--discard")).endsWith("0");
        assertThat(topic()).hasSize(5);
    }

    @Test
    void refusedWhileARelayIsAtWork() throws Exception {
        written.run("intake", "UPDATE relay_checkpoint SET lease_until = now() + interval '1 hour' WHERE shard = 0");

        assertThat(written.rebuild("--write")).contains("intake 还在运行").endsWith("1");
    }

    private long readOn(String service) throws SQLException {
        return written.number(service, "SELECT next_offset FROM consumer_offset WHERE shard = " + SHARD);
    }

    private static void lose() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Servers.kafka()))) {
            if (exists()) {
                admin.deleteTopics(List.of(Written.TOPIC)).all().get(30, TimeUnit.SECONDS);
            }
        }
    }

    private static boolean exists() {
        return new LogTopic(Servers.kafka(), Written.TOPIC, 12, Map.of()).exists();
    }

    private static void send(RecordedBytes event) {
        try (TopicWriter writer = new TopicWriter(Written.TOPIC, Servers.kafka())) {
            var _ = writer.send(event);
            writer.finish();
        } catch (IllegalStateException notTheFirstThere) {
            // Counted from 0; it is there all the same.
        }
    }

    private static List<Map<String, String>> messages(RecordedBytes... events) {
        return Stream.of(events)
                .map(event ->
                        message(event.metadata().stream().toString(), CloudEventHeaders.write(event), event.body()))
                .toList();
    }

    private static Map<String, String> message(String key, Map<String, String> headers, byte[] body) {
        Map<String, String> message = new LinkedHashMap<>(headers);
        message.put("key", key);
        message.put("body", new String(body, UTF_8));
        return message;
    }

    /// The case's partition as it stands.
    private static List<Map<String, String>> topic() {
        Map<String, Object> settings = Map.of("bootstrap.servers", Servers.kafka());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partition = new TopicPartition(Written.TOPIC, SHARD);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            List<Map<String, String>> messages = new ArrayList<>();
            while (consumer.position(partition) < end) {
                for (ConsumerRecord<String, byte[]> each : consumer.poll(Duration.ofMillis(100))) {
                    Map<String, String> headers = new LinkedHashMap<>();
                    each.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
                    messages.add(message(each.key(), headers, each.value()));
                }
            }
            return messages;
        }
    }
}
