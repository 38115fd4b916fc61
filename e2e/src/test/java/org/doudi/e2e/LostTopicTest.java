package org.doudi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Kafka's data is deleted while everything runs. The topic is written anew from the services' tables, everybody agrees
/// with it, and the hall goes on.
@ExtendWith(Week.Played.class)
@Order(3)
class LostTopicTest {
    @Test
    void theTopicIsRebuiltAndNothingElseHasChanged(Week week) throws IOException {
        Stack stack = week.stack();
        Scenes scenes = new Scenes(stack);
        stack.awaitQuiet();
        Map<Integer, List<Said>> said = byShard(stack.said());
        List<String> ledger = ledger(stack);

        stack.loseKafka();
        String meanwhile = Matters.id(scenes.does("clerk1", Act.REGISTER, Papers.REGISTRATION));
        stack.doudi("down");
        stack.doudi("up", "--detach", "--only", "servers");
        assertThat(stack.doudi("topic", "rebuild")).contains("可以重建", "没有执行");
        assertThat(stack.doudi("topic", "rebuild", "--write")).contains("已重建");
        stack.doudi("up", "--detach");
        stack.awaitQuiet();

        Map<Integer, List<Said>> rebuilt = byShard(stack.said());
        said.forEach((shard, events) -> assertThat(rebuilt.get(shard)).startsWith(events.toArray(Said[]::new)));
        assertThat(ledger(stack))
                .containsAll(ledger)
                .hasSize(ledger.size() + 1)
                .anyMatch(line -> line.contains(meanwhile));
        assertThat(stack.doudi("verify")).contains("一致：没有发现改动");
        assertThat(stack.doudi("replay")).contains("一致");
        scenes.does("clerk1", Act.CONSULT, Papers.CONSULTATION, meanwhile);
        stack.awaitQuiet();
    }

    private static Map<Integer, List<Said>> byShard(List<Said> said) {
        return said.stream().collect(Collectors.groupingBy(Said::shard));
    }

    private static List<String> ledger(Stack stack) throws IOException {
        return stack.ledger().stream().map(JsonNode::toString).toList();
    }
}
