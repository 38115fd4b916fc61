package org.doudi.local.server;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.doudi.local.broker.BrokerMain;

/// The broker's class path: Kafka's own libraries and our small main class, apart from the libraries of the caller.
record KafkaProgram(Path libraries) {
    static final String VERSION = "4.4.0";
    private static final String LOG4J = "2.25.5";

    static KafkaProgram in(ServerCache cache) {
        return new KafkaProgram(cache.entry("kafka-" + VERSION, folder -> Maven.copyLibraries(pom(), folder)));
    }

    String classPath() {
        return libraries + "/*" + File.pathSeparator + ownClasses();
    }

    private static Path ownClasses() {
        try {
            return Path.of(BrokerMain.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
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
