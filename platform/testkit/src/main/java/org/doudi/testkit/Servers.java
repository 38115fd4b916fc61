package org.doudi.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.doudi.local.install.Topics;
import org.doudi.local.server.Database;
import org.doudi.local.server.KafkaBroker;
import org.doudi.local.server.Ports;
import org.doudi.local.server.Postgres;
import org.doudi.local.server.Topic;

/// The real PostgreSQL and Kafka, once for each test JVM, gone with it.
public final class Servers {
    private static final Path FOLDER = temporary();
    private static final List<Topic> TOPICS = Topics.of(project());
    private static final String LOG = "doudi.events.v1";

    private Servers() {}

    /// One PostgreSQL for the JVM; databases keep tests apart.
    public static Postgres postgres() {
        return PostgresHolder.SERVER;
    }

    /// One broker for the JVM; topics keep tests apart.
    public static KafkaBroker kafka() {
        return KafkaHolder.SERVER;
    }

    /// A fresh database with its owner and application roles.
    public static Database database(String name) {
        postgres().dropDatabase(name);
        return postgres().createDatabase(name);
    }

    /// The topic of the log, or one like it.
    public static void logTopic(String name, int partitions) {
        kafka().createTopics(List.of(new Topic(name, partitions, topic(LOG).settings())));
    }

    /// The topics of the edge: 12345's tickets and what is answered to it.
    public static void edgeTopics() {
        kafka().createTopics(TOPICS.stream()
                .filter(topic -> !topic.name().equals(LOG))
                .toList());
    }

    private static Topic topic(String name) {
        return TOPICS.stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("deploy/kafka/topics.json has no " + name));
    }

    /// From whichever module's folder the tests run.
    private static Path project() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/kafka/topics.json"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no deploy/kafka/topics.json above " + start);
    }

    private static final class PostgresHolder {
        static final Postgres SERVER = start();

        private static Postgres start() {
            Postgres server = Postgres.start(
                    FOLDER.resolve("postgres/data"), Ports.free(), "test", FOLDER.resolve("postgres.log"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }

    private static final class KafkaHolder {
        static final KafkaBroker SERVER = start();

        private static KafkaBroker start() {
            KafkaBroker server =
                    KafkaBroker.start(FOLDER.resolve("kafka"), Ports.free(), Ports.free(), FOLDER.resolve("kafka.log"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("doudi-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
