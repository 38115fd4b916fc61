package org.doudi.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.doudi.events.EvaluationEvent.LeaderTookCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {
    private static final String TYPE = "doudi.LeaderTookCase.v1";
    private final EventCodec codec = new EventCodec();

    @Test
    void a_field_that_a_later_program_wrote_is_passed_over() {
        assertThat(decode(TYPE, "{\"unit\":\"BDC\",\"leader\":\"leader1\",\"round\":2,\"mood\":\"good\"}"))
                .isEqualTo(new LeaderTookCase(new OrgCode("BDC"), new StaffId("leader1"), 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doudi.NeverHeardOf.v1",
                "doudi.LeaderTookCase.v2",
                "doudi.LeaderTookCase.v0",
                "doudi.LeaderTookCase",
                "LeaderTookCase.v1",
                "doudi.java.lang.String.v1",
                ""
            })
    void what_this_program_does_not_know_it_does_not_read(String type) {
        assertThatThrownBy(() -> decode(type, "{\"unit\":\"BDC\",\"leader\":\"leader1\",\"round\":2}"))
                .isInstanceOf(UnreadableEvent.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"unit\":\"BDC\",\"leader\":\"leader1\"}",
                "{\"unit\":\"BDC\",\"round\":1}",
                "{\"unit\":null,\"leader\":\"leader1\",\"round\":1}",
                "{\"unit\":\"不动产\",\"leader\":\"leader1\",\"round\":1}",
                "{\"unit\":\"BDC\",\"leader\":\"leader1\",\"round\":\"many\"}"
            })
    void a_body_that_does_not_fit_is_not_read(String body) {
        assertThatThrownBy(() -> decode(TYPE, body)).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void an_old_body_is_lifted_step_by_step() {
        Upcasters upcasters = new Upcasters(Map.of(
                new TypeName("Moved", 1),
                        body -> body.put("to", body.remove("whither").asText()),
                new TypeName("Moved", 2), body -> body.put("why", "unknown")));
        ObjectNode old = JsonNodeFactory.instance.objectNode().put("whither", "BDC");

        assertThat(upcasters.lift(new TypeName("Moved", 1), 3, old))
                .hasToString("{\"to\":\"BDC\",\"why\":\"unknown\"}");
    }

    @Test
    void a_version_without_a_way_up_is_not_read() {
        Upcasters upcasters = new Upcasters(Map.of(new TypeName("Moved", 1), body -> body));
        ObjectNode body = JsonNodeFactory.instance.objectNode();

        assertThatThrownBy(() -> upcasters.lift(new TypeName("Moved", 1), 3, body))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("doudi.Moved.v2");
    }

    private DomainEvent decode(String type, String body) {
        return codec.decode(type, body.getBytes(StandardCharsets.UTF_8));
    }
}
