package org.doudi.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.doudi.local.install.Installation;
import org.doudi.local.server.LocalException;

/// 12345 热线 as a sender of tickets.
final class HotlinePost {
    private static final String TOPIC = "doudi.hotline.tickets.v1";

    private final Installation installation;

    HotlinePost(Installation installation) {
        this.installation = installation;
    }

    /// Sends a message and waits until the broker has it; sending it twice is the hotline's right.
    void send(String key, Map<String, ?> ticket) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                "127.0.0.1:" + installation.settings().port("kafka"),
                "acks",
                "all",
                "delivery.timeout.ms",
                30_000,
                "request.timeout.ms",
                10_000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, key, new ObjectMapper().writeValueAsString(ticket)))
                    .get(30, TimeUnit.SECONDS);
            producer.close(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalException("演示被中断。", e);
        } catch (ExecutionException | TimeoutException | JsonProcessingException e) {
            throw new LocalException("热线工单没有送达 Kafka：" + e.getMessage(), e);
        }
    }
}
