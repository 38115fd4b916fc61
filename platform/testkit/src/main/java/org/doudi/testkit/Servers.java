package org.doudi.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.doudi.local.install.Topics;
import org.doudi.local.server.Database;
import org.doudi.local.server.KafkaBroker;
import org.doudi.local.server.PostgresAdmin;
import org.doudi.local.server.Topic;

/// The real PostgreSQL and Kafka, once for each test JVM, gone with it; [ServerKind] says as what they run.
public final class Servers {
    private static final ServerKind KIND = ServerKind.of(System.getenv());
    private static final List<Topic> TOPICS = Topics.of(project());
    private static final String LOG = "doudi.events.v1";

    private Servers() {}

    /// One PostgreSQL for the JVM; databases keep tests apart.
    public static PostgresAdmin postgres() {
        return PostgresHolder.SERVER;
    }

    /// The address of the one broker for the JVM; topics keep tests apart.
    public static String kafka() {
        return KafkaHolder.BOOTSTRAP;
    }

    /// A fresh database with its owner and application roles, whose passwords are its name.
    public static Database database(String name) {
        postgres().dropDatabase(name);
        return postgres().createDatabase(name, name, name);
    }

    /// The topic of the log, or one like it.
    public static void logTopic(String name, int partitions) {
        KafkaBroker.createTopics(
                kafka(), List.of(new Topic(name, partitions, topic(LOG).settings())));
    }

    /// The topics of the edge: 12345's tickets and what is answered to it.
    public static void edgeTopics() {
        KafkaBroker.createTopics(
                kafka(),
                TOPICS.stream().filter(topic -> !topic.name().equals(LOG)).toList());
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
        static final PostgresAdmin SERVER = KIND.startPostgres();
    }

    private static final class KafkaHolder {
        static final String BOOTSTRAP = KIND.startKafka();
    }
}
