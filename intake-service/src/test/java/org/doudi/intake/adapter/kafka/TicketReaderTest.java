package org.doudi.intake.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.doudi.intake.adapter.kafka.TicketReader.Read;
import org.doudi.intake.application.Ticket;
import org.doudi.intake.domain.Phone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// 工单 told from what is none; the published schema says the same.
class TicketReaderTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .build();

    private final TicketReader reader =
            new TicketReader(JSON, Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void aGoodTicketIsReadAsItSays() {
        Ticket ticket = ((Read.Good) read(Tickets.good("T1"))).ticket();

        assertThat(ticket.ticketNo()).isEqualTo("T1");
        assertThat(ticket.callTime()).isEqualTo(Instant.parse("2026-02-09T01:05:00Z"));
        assertThat(ticket.replyDueAt()).contains(Instant.parse("2026-02-11T09:30:00Z"));
        assertThat(ticket.category().name()).isEqualTo("政务服务");
        assertThat(ticket.form().reporterPhone()).contains(new Phone("19900009876"));
        assertThat(ticket.form().demand()).contains("未单列诉求");
        assertThat(ticket.toString()).doesNotContain("苏日娜", "1990");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "7", "null", "\"T1\"", "{} {}", "不是JSON"})
    void whatIsNoObjectIsNoTicket(String message) {
        assertThat(((Read.Bad) read(message)).reason()).startsWith("ticket.");
    }

    @ParameterizedTest
    @CsvSource({
        "callerPhone, 不详",
        "ticketNo, 有 空格",
        "type, ''",
        "callTime, 昨天",
        "callTime, +1000000000-12-31T23:59:59Z",
        "callTime, 2999-01-01T00:00:00Z",
        "dispatchedAt, 2999-01-01T00:00:00Z",
        "replyDueAt, 2999-01-01T00:00:00Z",
        "replyDueAt, +1000000000-12-31T23:59:59Z",
        "urgency, 特急",
        "content, ' '",
        "category, 政务"
    })
    void aReasonNamesTheFieldAndNotWhatIsInIt(String field, String value) {
        ObjectNode ticket = ticket();
        ticket.put(field, value);

        assertThat(((Read.Bad) read(ticket.toString())).reason()).isEqualTo("ticket.invalid: " + field);
    }

    @Test
    void nothingAndTooMuchAreNoTickets() {
        assertThat(reader.read(null)).isEqualTo(new Read.Bad("ticket.empty"));
        assertThat(reader.read(new byte[0])).isEqualTo(new Read.Bad("ticket.empty"));
        assertThat(reader.read(new byte[300_000])).isEqualTo(new Read.Bad("ticket.too-large"));
    }

    static Stream<String> required() {
        return StreamSupport.stream(schema().path("required").spliterator(), false)
                .map(JsonNode::asText);
    }

    @ParameterizedTest
    @MethodSource("required")
    void whatTheSchemaRequiresIsRequired(String field) {
        ObjectNode ticket = ticket();
        ticket.remove(field);

        assertThat(((Read.Bad) read(ticket.toString())).reason()).isEqualTo("ticket.invalid: " + field);
    }

    @Test
    void theSchemaTellsEveryFieldThatIsRead() {
        assertThat(schema().path("properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(TicketMessage.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
    }

    private Read read(String message) {
        return reader.read(message.getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode ticket() {
        try {
            return (ObjectNode) JSON.readTree(Tickets.good("T1"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode schema() {
        try (InputStream file = TicketReaderTest.class.getResourceAsStream("/schemas/hotline-ticket.v1.json")) {
            return JSON.readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
