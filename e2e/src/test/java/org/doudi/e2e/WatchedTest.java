package org.doudi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.doudi.local.install.ServiceName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What the alarms and the dashboard ask for is there, and each alarm has a line that says what to do.
@ExtendWith(Week.Played.class)
@Order(2)
class WatchedTest {
    private static final Path WATCH = Stack.PROJECT.resolve("deploy/grafana");
    private static final Path RULES = WATCH.resolve("prometheus/doudi.rules.yml");
    private static final Pattern ASKED = Pattern.compile("\\b(?:doudi|http_server|jvm)_[a-z_]+(?=[{\\[) ]|\\b)(?!:)");
    private static final Pattern ALERT = Pattern.compile("alert: (\\w+)");

    private final Stack stack;

    WatchedTest(Week week) {
        this.stack = week.stack();
    }

    @Test
    void everyFigureThatIsAskedForIsThere(@TempDir Path folder) throws IOException {
        Path verified = folder.resolve("verify.prom");
        stack.doudi("verify", "--metrics", verified.toString());
        Set<String> asked = asked();
        assertThat(asked).contains("doudi_log_appended", "doudi_append_seconds_bucket", "doudi_verify_findings");

        Awaitility.await().untilAsserted(() -> {
            Set<String> there = names(Files.readString(verified));
            for (ServiceName service : ServiceName.values()) {
                there.addAll(names(stack.service(service).get("/q/metrics").body()));
            }
            // Counted from the first one on, and where no channel is configured nobody is sent any.
            there.add("doudi_notices_total");
            assertThat(there).containsAll(asked);
        });
        assertThat(Files.readString(verified)).contains("doudi_verify_findings 0\n");
    }

    @Test
    void everyAlarmSaysWhatToDo() throws IOException {
        String runbook = Files.readString(Stack.PROJECT.resolve("docs/operations.md"));

        assertThat(runbook).contains("## 告警");
        assertThat(ALERT.matcher(Files.readString(RULES)).results().map(found -> found.group(1)))
                .hasSizeGreaterThan(10)
                .allSatisfy(alert -> assertThat(runbook).contains("| `" + alert + "` |"));
    }

    private static Set<String> asked() throws IOException {
        try (Stream<Path> dashboards = Files.list(WATCH.resolve("dashboards"))) {
            Set<String> asked = new TreeSet<>();
            for (Path file : Stream.concat(Stream.of(RULES), dashboards).toList()) {
                asked.addAll(ASKED.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toSet()));
            }
            return asked;
        }
    }

    /// The names of the series in Prometheus' text format.
    private static Set<String> names(String metrics) {
        return metrics.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
