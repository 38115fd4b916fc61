package org.doudi.local.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;
import org.doudi.local.broker.BrokerMain;

/// The broker's class path: Kafka's own libraries and our small main class, apart from the libraries of the
/// caller.
record KafkaProgram(Path libraries) {
    static final String VERSION = "4.4.0";
    private static final String LOG4J = "2.25.5";
    private static final List<String> FLAGS = List.of(
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Duser.timezone=UTC");

    static KafkaProgram in(ServerCache cache) {
        var main = mainClass();
        return new KafkaProgram(cache.entry("kafka-" + VERSION + "-" + checksum(main), folder -> {
            Maven.copyLibraries(pom(), folder);
            pack(main, folder.resolve("broker-main.jar"));
        }));
    }

    JavaProgram with(Path settings, Path logging) {
        return JavaProgram.ofClassPath(
                "kafka",
                FLAGS,
                Jars.in(libraries),
                BrokerMain.class.getName(),
                List.of("-Dlog4j2.configurationFile=" + logging),
                List.of(settings.toString()));
    }

    private static byte[] mainClass() {
        try (InputStream bytes = BrokerMain.class.getResourceAsStream("BrokerMain.class")) {
            return bytes == null ? new byte[0] : bytes.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String checksum(byte[] bytes) {
        var checksum = new CRC32();
        checksum.update(bytes);
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }

    /// A jar of its own: start-up caches take no folders.
    private static void pack(byte[] main, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(BrokerMain.class.getName().replace('.', '/') + ".class"));
            out.write(main);
            out.closeEntry();
        }
    }

    private static String pom() {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.doudi</groupId>
                  <artifactId>kafka-broker</artifactId>
                  <version>%1$s</version>
                  <packaging>pom</packaging>
                  <dependencies>
                    <dependency>
                      <groupId>org.apache.kafka</groupId>
                      <artifactId>kafka_2.13</artifactId>
                      <version>%1$s</version>
                    </dependency>
                    <dependency>
                      <groupId>org.apache.logging.log4j</groupId>
                      <artifactId>log4j-slf4j-impl</artifactId>
                      <version>%2$s</version>
                    </dependency>
                  </dependencies>
                </project>
                """.formatted(VERSION, LOG4J);
    }
}
