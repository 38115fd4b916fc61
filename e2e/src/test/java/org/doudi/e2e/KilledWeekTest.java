package org.doudi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.doudi.local.install.ServiceName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The same week, with every service killed in the middle of it.
@ExtendWith(Week.Played.class)
@Order(4)
class KilledWeekTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /// Last, since it stops the quiet stack: that one's end writes the start-up caches, and five restarts
    /// go by them.
    @Test
    void everyServiceKilledLeavesTheSameLedger(Week quiet, @TempDir Path folder) throws Exception {
        quiet.close();
        try (Stack stack = new Stack(folder.resolve("disturbed"))) {
            stack.doudi("up", "--detach");
            Process demo = stack.start("demo");
            int cases = 4;
            for (ServiceName service : ServiceName.values()) {
                killWhenCases(stack, demo, service, cases);
                cases += 6;
            }
            Stack.printed(demo);
            assertThat(inAnyOrder(stack.ledger())).containsExactlyElementsOf(inAnyOrder(quiet.ledger()));
        }
    }

    /// `kill -9` when so many cases are in the ledger, then the command that starts what is missing.
    private static void killWhenCases(Stack stack, Process demo, ServiceName service, int cases) throws IOException {
        Awaitility.await(service + " has something to lose")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !demo.isAlive() || stack.ledger().size() >= cases);
        assertThat(demo.isAlive()).as("the week is still going on").isTrue();
        stack.kill(service);
        stack.doudi("up", "--detach");
    }

    private static List<String> inAnyOrder(List<JsonNode> lines) {
        return lines.stream().map(JsonNode::toString).sorted().toList();
    }
}
