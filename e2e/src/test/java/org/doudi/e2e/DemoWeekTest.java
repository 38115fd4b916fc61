package org.doudi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.doudi.local.http.Reply;
import org.doudi.local.install.ServiceName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A week at the window, undisturbed and with services killed in the middle of it.
class DemoWeekTest {
    @TempDir
    Path folder;

    @Test
    void aKilledServiceLeavesTheSameLedgerAsAnUndisturbedWeek() throws Exception {
        List<String> undisturbed;
        try (Stack stack = new Stack(folder.resolve("quiet"))) {
            stack.doudi("up", "--detach");
            stack.doudi("demo");
            checkLedger(stack.ledger());
            checkSight(stack);
            checkBadInput(stack);
            undisturbed = LedgerSnapshot.of(stack.ledger());
        }
        try (Stack stack = new Stack(folder.resolve("disturbed"))) {
            stack.doudi("up", "--detach");
            Process demo = stack.start("demo");
            String killed = killInTheMiddle(stack, demo, "routing", 12) + killInTheMiddle(stack, demo, "deadline", 24);
            String printed = new String(demo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(demo.waitFor()).as(killed + printed).isZero();
            List<String> disturbed = LedgerSnapshot.of(stack.ledger());
            assertThat(disturbed)
                    .as(LedgerSnapshot.differences(undisturbed, disturbed))
                    .isEqualTo(undisturbed);
        }
    }

    /// `kill -9` when so many cases are in the ledger, then the command that starts what is missing.
    private static String killInTheMiddle(Stack stack, Process demo, String service, int cases) throws Exception {
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !demo.isAlive() || stack.ledger().size() >= cases);
        assertThat(demo.isAlive()).as("the week is still going on").isTrue();
        ProcessHandle.of(stack.pid(service)).orElseThrow().destroyForcibly();
        return stack.doudi("up", "--detach");
    }

    private static void checkLedger(List<JsonNode> ledger) {
        Set<String> states = ledger.stream()
                .map(line -> line.path("state").path("code").asText())
                .collect(Collectors.toSet());
        assertThat(states).hasSizeGreaterThanOrEqualTo(12);
        List<JsonNode> late = ledger.stream()
                .filter(line -> line.path("late").valueStream()
                        .anyMatch(clock -> clock.path("clock").path("code").asText().equals("HANDLE")))
                .toList();
        assertThat(late).as("one unit signed on Tuesday and did nothing until Thursday").hasSize(1);
        assertThat(late.getFirst().path("progress").path("dueAt").asText())
                .as("two working days after Tuesday the 10th")
                .isEqualTo("2026-02-12T09:30:00Z");
        assertThat(ledger)
                .as("a lead's receipt on the 10th: 11, 12, 13, the worked Saturday 14, and the 24th after 春节")
                .anyMatch(line -> line.path("progress").path("dueAt").asText().equals("2026-02-24T09:30:00Z"));
    }

    private static void checkSight(Stack stack) throws IOException {
        Reply own = stack.get("coord-slj", ServiceName.REPORTING, "/api/v1/ledger?limit=200");
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.body()).isNotEmpty();
        own.body()
                .forEach(line -> assertThat(line.path("units").toString()).as("only its own").contains("SLJ"));
        assertThat(stack.anonymous(ServiceName.REPORTING, "/api/v1/ledger").status()).isEqualTo(401);
        assertThat(stack.get("hotline-12345", ServiceName.REPORTING, "/api/v1/figures?month=2026-02")
                        .status())
                .isEqualTo(403);
    }

    private static void checkBadInput(Stack stack) throws IOException {
        int before = stack.ledger().size();
        Reply malformed = stack.post("clerk1", ServiceName.INTAKE, "/api/v1/cases", "bad-1", "not an object");
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.headers().get("content-type")).startsWith("application/problem+json");
        Reply forbidden = stack.post("coord-bdc", ServiceName.INTAKE, "/api/v1/cases", "bad-2", Map.of());
        assertThat(forbidden.status()).isEqualTo(403);
        assertThat(stack.ledger()).hasSize(before);
    }
}
