package org.doudi.bench.servers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.doudi.local.install.Topics;
import org.doudi.local.server.Detached;
import org.doudi.local.server.KafkaBroker;
import org.doudi.local.server.Ports;
import org.doudi.local.server.Topic;

/// The broker that `./doudi up` runs; each run has a topic of its own.
public final class BenchKafka implements AutoCloseable {
    private final KafkaBroker broker;
    private final AtomicInteger topics = new AtomicInteger();

    private BenchKafka(KafkaBroker broker) {
        this.broker = broker;
    }

    public static BenchKafka start(ServerFolder folder) {
        return new BenchKafka(KafkaBroker.start(
                folder.path().resolve("kafka"),
                Ports.free(),
                Ports.free(),
                folder.path().resolve("kafka.log")));
    }

    public String bootstrap() {
        return broker.bootstrap();
    }

    public Detached process() {
        return broker.process();
    }

    public String freshTopic(int partitions) {
        String name = "doudi.bench." + topics.incrementAndGet();
        broker.createTopics(List.of(new Topic(name, partitions, Map.of("retention.ms", "-1"))));
        return name;
    }

    /// The topics that a service of an installation expects.
    public void logTopics(Path project) {
        broker.createTopics(Topics.of(project));
    }

    @Override
    public void close() {
        broker.close();
    }
}
