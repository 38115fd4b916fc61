package org.doudi.local.broker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/// One broker that is its own controller. It formats its folder on first start, so that one JVM start is
/// enough.
public final class BrokerMain {
    private static final String CONTROLLER_LISTENER = "CONTROLLER";

    private BrokerMain() {}

    /// @param arguments the file with Kafka's settings
    public static void main(String[] arguments) throws Exception {
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(arguments[0]))) {
            settings.load(reader);
        }
        formatOnce(settings.getProperty("log.dirs"));
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-shutdown"));
        server.startup();
        server.awaitShutdown();
    }

    private static void formatOnce(String folder) throws Exception {
        // Written last: a folder without it was left half formatted.
        if (Files.exists(Path.of(folder, "meta.properties"))) {
            return;
        }
        var formatter = new Formatter();
        formatter
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .setDirectories(List.of(folder))
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setControllerListenerName(CONTROLLER_LISTENER)
                .setMetadataLogDirectory(folder)
                .setIgnoreFormatted(true)
                .run();
    }
}
