package org.doudi.replay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.doudi.testkit.HouseRules;
import org.doudi.testkit.WithoutTests;
import org.junit.jupiter.api.Test;

/// A replay cannot speak: there is nothing in the program to speak with.
@AnalyzeClasses(
        packages = {"org.doudi.replay", "org.doudi.reporting"},
        importOptions = WithoutTests.class)
class ArchitectureTest {
    private static final Pattern SPEAKS = Pattern.compile(
            "kafka|messaging|producer|event-store|-service|web-client|resteasy|rest-client|httpclient|mailer|quarkus");

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule reachesNobodyButTheDatabase = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.doudi.store..",
                    "org.apache.kafka..",
                    "java.net.http..",
                    "io.vertx..http..",
                    "io.vertx..net..",
                    "org.eclipse.microprofile..");

    @Test
    void nothingOnTheClassPathOfTheProgramSpeaks() throws IOException {
        List<String> jars = Stream.of(
                        Files.readString(Path.of("target/class-path")).strip().split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry))
                .map(ArchitectureTest::artefact)
                .toList();

        assertThat(jars)
                .anyMatch(jar -> jar.contains("pg-client"))
                .noneMatch(jar -> SPEAKS.matcher(jar).find());
    }

    /// `<artefact>/<version>/<jar>`; in a build a module of ours may stand there with its classes yet.
    private static String artefact(Path entry) {
        return entry.subpath(entry.getNameCount() - 3, entry.getNameCount()).toString();
    }
}
