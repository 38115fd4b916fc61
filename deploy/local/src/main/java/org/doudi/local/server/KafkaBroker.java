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
import org.doudi.local.LocalException;

/// A real Kafka broker on the loopback address, its own controller (KRaft).
public final class KafkaBroker implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(1);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final KafkaProgram program;
    private final Path data;
    private final int port;
    private final int controllerPort;
    private final Path log;
    private Detached process;

    private KafkaBroker(KafkaProgram program, Path data, int port, int controllerPort, Path log) throws IOException {
        this.program = program;
        this.data = data;
        this.port = port;
        this.controllerPort = controllerPort;
        this.log = log;
        this.process = launch();
    }

    /// Starts a broker on a data folder, which is made when it is not there. Returns when it answers.
    public static KafkaBroker start(Path data, int port, int controllerPort, Path log) {
        try {
            var broker = new KafkaBroker(
                    KafkaProgram.in(ServerCache.ofUser()),
                    data.toAbsolutePath(),
                    port,
                    controllerPort,
                    log.toAbsolutePath());
            broker.awaitReady();
            return broker;
        } catch (IOException e) {
            throw new LocalException("Kafka 无法启动（" + e.getMessage() + "）；请检查磁盘空间和目录 " + data + " 的权限。", e);
        }
    }

    private Detached launch() throws IOException {
        Files.createDirectories(data);
        var settings = Files.writeString(
                data.resolve("server.properties"), KafkaSettings.text(data.resolve("log"), port, controllerPort));
        var logging = Files.writeString(data.resolve("log4j2.xml"), KafkaSettings.LOGGING);
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC",
                "-Dlog4j2.configurationFile=" + logging,
                "-cp",
                program.classPath(),
                "org.doudi.local.broker.BrokerMain",
                settings.toString());
        return Detached.start(command, Map.of(), data, log);
    }

    private void awaitReady() throws IOException {
        var ready = Processes.eventually(START_LIMIT, () -> !process.alive() || answers());
        if (!ready || !process.alive()) {
            process.kill();
            throw new IOException("日志见 " + log);
        }
    }

    private boolean answers() {
        if (Ports.isFree(port)) {
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
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public Detached process() {
        return process;
    }

    /// Brings a killed broker back on the same folder and ports.
    public void restart() {
        try {
            if (!process.alive()) {
                process = launch();
            }
            awaitReady();
        } catch (IOException e) {
            throw new LocalException("Kafka 无法重新启动：" + e.getMessage(), e);
        }
    }

    /// Orderly shutdown: the log is flushed and needs no recovery at the next start.
    @Override
    public void close() {
        process.stop(STOP_LIMIT);
    }
}
