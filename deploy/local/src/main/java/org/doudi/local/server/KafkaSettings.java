package org.doudi.local.server;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/// A broker for one machine: few threads, no waiting for group members, topics only by name.
public final class KafkaSettings {
    private static final String SHARED = """
                auto.create.topics.enable=false
                default.replication.factor=1
                min.insync.replicas=1
                offsets.topic.num.partitions=1
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                # A killed broker is let in again after this time.
                broker.session.timeout.ms=4000
                broker.heartbeat.interval.ms=1000
                group.initial.rebalance.delay.ms=0
                # Kept until deleted: a service that was off for a year resumes where it was.
                offsets.retention.minutes=2147483647
                # An acknowledged record survives a kill at once, and a power cut after this time.
                log.flush.interval.ms=1000
                num.network.threads=2
                num.io.threads=2
                num.recovery.threads.per.data.dir=2
                background.threads=2
                log.cleaner.dedupe.buffer.size=8388608
                """;

    private KafkaSettings() {}

    /// What holds wherever the broker runs.
    public static Map<String, String> shared() {
        Properties settings = new Properties();
        try {
            settings.load(new StringReader(SHARED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, settings::getProperty));
    }

    static String text(KafkaBroker.Settings settings) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%3$d
                listeners=PLAINTEXT://127.0.0.1:%2$d,CONTROLLER://127.0.0.1:%3$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%1$s
                """.formatted(settings.data().resolve("log"), settings.port(), settings.controllerPort()) + SHARED;
    }

    static final String LOGGING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Configuration>
              <Appenders>
                <Console name="out"><PatternLayout pattern="%d{yyyy-MM-dd'T'HH:mm:ss.SSSX}{UTC} %-5p %c{1} %m%n"/></Console>
              </Appenders>
              <Loggers><Root level="warn"><AppenderRef ref="out"/></Root></Loggers>
            </Configuration>
            """;
}
