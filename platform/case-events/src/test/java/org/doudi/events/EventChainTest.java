package org.doudi.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class EventChainTest {
    private static final byte[] BODY = "{\"case\":7}".getBytes(StandardCharsets.UTF_8);

    @Test
    void attributes_are_hashed_in_one_written_form() {
        assertThat(EventChain.canonical(Envelopes.withoutOptional())).isEqualTo("""
                id=0190b6a4-1f3c-7000-8000-000000000001
                source=/intake-service
                type=doudi.CaseRegistered.v1
                subject=6f1c7e0e-54d3-5c1e-9a3e-000000000007
                time=2026-02-09T01:00:00Z
                recorded=2026-02-09T01:00:00.123Z
                version=1
                shard=3
                position=1042
                causation=
                correlation=0190b6a4-1f3c-7000-8000-000000000003
                actor=user:clerk1
                centre=150626
                policy=2022-12-02
                channel=WINDOW
                caseno=
                """);
    }

    /// The value was computed by another program: 32 zero bytes, the text above and the body through sha256sum.
    @Test
    void a_link_is_what_anybody_computes_from_the_page_on_events() {
        byte[] link = EventChain.link(EventChain.genesis(), Envelopes.withoutOptional(), BODY);

        assertThat(HexFormat.of().formatHex(link))
                .isEqualTo("3b4872d40b7322ebd7605f4a8a7befbd3dad25b40c6b2a3c8b3902a7fa79b5f7");
    }

    @Test
    void a_changed_attribute_body_or_predecessor_changes_the_link() {
        byte[] link = EventChain.link(EventChain.genesis(), Envelopes.first(), BODY);
        byte[] otherBody = BODY.clone();
        otherBody[8] = '8';

        assertThat(EventChain.link(EventChain.genesis(), Envelopes.by("user:clerk2"), BODY))
                .isNotEqualTo(link);
        assertThat(EventChain.link(EventChain.genesis(), Envelopes.withoutOptional(), BODY))
                .isNotEqualTo(link);
        assertThat(EventChain.link(EventChain.genesis(), Envelopes.first(), otherBody))
                .isNotEqualTo(link);
        assertThat(EventChain.link(link, Envelopes.first(), BODY)).isNotEqualTo(link);
    }

    @Test
    void an_attribute_cannot_forge_another_line() {
        EventMetadata forged = Envelopes.by("user:clerk1\ncentre=150000");

        assertThatThrownBy(() -> EventChain.link(EventChain.genesis(), forged, BODY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
