package org.doudi.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventHeadersTest {
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

    @Test
    void the_envelope_is_cloudevents_in_binary_mode() {
        assertThat(CloudEventHeaders.write(sent(Envelopes.first())))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("content-type", "application/json"),
                        Map.entry("ce_id", "0190b6a4-1f3c-7000-8000-000000000001"),
                        Map.entry("ce_source", "/intake-service"),
                        Map.entry("ce_type", "doudi.CaseRegistered.v1"),
                        Map.entry("ce_subject", "6f1c7e0e-54d3-5c1e-9a3e-000000000007"),
                        Map.entry("ce_time", "2026-02-09T01:00:00Z"),
                        Map.entry("ce_recorded", "2026-02-09T01:00:00.123Z"),
                        Map.entry("ce_version", "1"),
                        Map.entry("ce_shard", "3"),
                        Map.entry("ce_position", "1042"),
                        Map.entry("ce_causation", "0190b6a4-1f3c-7000-8000-000000000002"),
                        Map.entry("ce_correlation", "0190b6a4-1f3c-7000-8000-000000000003"),
                        Map.entry("ce_actor", "user:clerk1"),
                        Map.entry("ce_centre", "150626"),
                        Map.entry("ce_policy", "2022-12-02"),
                        Map.entry("ce_channel", "WINDOW"),
                        Map.entry("ce_caseno", "乌办反〔2026〕0001号"),
                        Map.entry("ce_hash", "00ff")));
    }

    @Test
    void an_envelope_is_read_back_as_it_was() {
        for (EventMetadata metadata : new EventMetadata[] {Envelopes.first(), Envelopes.withoutOptional()}) {
            RecordedBytes read = read(CloudEventHeaders.write(sent(metadata)));

            assertThat(read.metadata()).isEqualTo(metadata);
            assertThat(read.body()).isEqualTo(BODY);
            assertThat(read.hash()).isEqualTo(sent(metadata).hash());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_id",
                "ce_source",
                "ce_type",
                "ce_subject",
                "ce_time",
                "ce_recorded",
                "ce_version",
                "ce_shard",
                "ce_position",
                "ce_correlation",
                "ce_actor",
                "ce_centre",
                "ce_policy",
                "ce_channel",
                "ce_hash"
            })
    void an_envelope_that_lacks_something_is_not_read(String header) {
        Map<String, String> headers = new HashMap<>(CloudEventHeaders.write(sent(Envelopes.first())));
        headers.remove(header);

        assertThatThrownBy(() -> read(headers))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining(header);
    }

    @ParameterizedTest
    @CsvSource({
        "ce_id,7",
        "ce_subject,case 7",
        "ce_time,yesterday",
        "ce_version,one",
        "ce_position,-",
        "ce_channel,PIGEON",
        "ce_causation,x",
        "ce_hash,xyz"
    })
    void a_malformed_envelope_is_not_read(String header, String value) {
        Map<String, String> headers = new HashMap<>(CloudEventHeaders.write(sent(Envelopes.first())));
        headers.put(header, value);

        assertThatThrownBy(() -> read(headers)).isInstanceOf(UnreadableEvent.class);
    }

    private static RecordedBytes sent(EventMetadata metadata) {
        return new RecordedBytes(metadata, BODY, new byte[] {0, (byte) 0xff});
    }

    private static RecordedBytes read(Map<String, String> headers) {
        return CloudEventHeaders.read(name -> Optional.ofNullable(headers.get(name)), BODY);
    }
}
