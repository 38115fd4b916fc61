package org.doudi.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreamIdTest {
    @Test
    void the_same_request_is_the_same_stream_in_every_program() {
        assertThat(StreamId.named("calendar", "150626")).hasToString("0190b576-2598-502b-a843-b93bcb49e75d");
    }

    @Test
    void parts_do_not_run_into_each_other() {
        assertThat(StreamId.named("a", "b")).isNotEqualTo(StreamId.named("ab")).isNotEqualTo(StreamId.named("", "ab"));
    }
}
