package org.doudi.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/// A real Kafka broker on the loopback address, its own controller (KRaft).
public final class KafkaBroker implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(1);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final Settings settings;
    private final Startup startup;
    private LaunchedJava launched;

    private KafkaBroker(Settings settings, Startup startup) throws IOException {
        this.settings = settings;
        this.startup = startup;
        this.launched = launch();
    }

    /// @param data the broker's folder, made when it is not there
    public record Settings(Path data, int port, int controllerPort, Path log) {
        public Settings {
            data = data.toAbsolutePath();
            log = log.toAbsolutePath();
        }
    }

    /// Starts a broker for tests.
    public static KafkaBroker start(Path data, int port, int controllerPort, Path log) {
        return start(
                new Settings(data, port, controllerPort, log),
                Startup.of(ServerCache.ofUser(), Startup.Recording.NEVER));
    }

    /// Starts a broker and returns when it answers.
    public static KafkaBroker start(Settings settings, Startup startup) {
        try {
            var broker = new KafkaBroker(settings, startup);
            broker.awaitReady();
            return broker;
        } catch (IOException e) {
            throw new LocalException("Kafka 无法启动（" + e.getMessage() + "）；请检查磁盘空间和目录 " + settings.data() + " 的权限。", e);
        }
    }

    private LaunchedJava launch() throws IOException {
        var data = Files.createDirectories(settings.data());
        var configuration = Files.writeString(data.resolve("server.properties"), KafkaSettings.text(settings));
        var logging = Files.writeString(data.resolve("log4j2.xml"), KafkaSettings.LOGGING);
        var program = KafkaProgram.in(ServerCache.ofUser()).with(configuration, logging);
        return LaunchedJava.start(program, startup, Map.of(), data, settings.log());
    }

    private void awaitReady() throws IOException {
        var ready = Processes.eventually(START_LIMIT, () -> !process().alive() || answers());
        if (!ready || !process().alive()) {
            process().kill();
            throw new IOException("日志见 " + settings.log());
        }
    }

    private boolean answers() {
        if (Ports.isFree(settings.port())) {
            return false;
        }
        try (var admin = admin()) {
            return !admin.describeCluster()
                    .nodes()
                    .get(LOOK.toMillis(), TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /// Makes the topics that are missing; existing ones are left as they are.
    public void createTopics(List<Topic> topics) {
        createTopics(bootstrap(), topics);
    }

    /// The same, for a broker that another JVM started.
    public static void createTopics(String bootstrap, List<Topic> topics) {
        try (var admin = admin(bootstrap)) {
            var wanted = topics.stream()
                    .map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) 1).configs(topic.settings()))
                    .toList();
            for (var made : admin.createTopics(wanted).values().values()) {
                awaitMade(made);
            }
        }
    }

    private static void awaitMade(KafkaFuture<Void> made) {
        try {
            made.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new LocalException("无法建立 Kafka 主题：" + e.getMessage(), e);
            }
        } catch (TimeoutException e) {
            throw new LocalException("Kafka 在 30 秒内没有建好主题；请查看日志后重试。", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private Admin admin() {
        return admin(bootstrap());
    }

    private static Admin admin(String bootstrap) {
        return Admin.create(Map.of(
                "bootstrap.servers", bootstrap, "default.api.timeout.ms", "30000", "request.timeout.ms", "5000"));
    }

    private static LocalException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new LocalException("操作被中断。", e);
    }

    public String bootstrap() {
        return "127.0.0.1:" + settings.port();
    }

    public int port() {
        return settings.port();
    }

    public Detached process() {
        return launched.process();
    }

    public LaunchedJava launched() {
        return launched;
    }

    /// Brings a killed broker back on the same folder and ports.
    public void restart() {
        try {
            if (!process().alive()) {
                launched = launch();
            }
            awaitReady();
        } catch (IOException e) {
            throw new LocalException("Kafka 无法重新启动：" + e.getMessage(), e);
        }
    }

    /// Orderly shutdown: the log is flushed and needs no recovery at the next start.
    @Override
    public void close() {
        process().stop(STOP_LIMIT);
    }
}
