package org.doudi.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShardsTest {
    private final Shards shards = new Shards(12);

    /// The values were computed by another program that reproduces Kafka's own test vectors.
    @ParameterizedTest
    @CsvSource({
        "6f1c7e0e-54d3-5c1e-9a3e-000000000007,8",
        "00000000-0000-0000-0000-000000000000,9",
        "ffffffff-ffff-ffff-ffff-ffffffffffff,6",
        "0190b6a4-1f3c-7000-8000-000000000001,9"
    })
    void a_stream_is_where_any_kafka_client_looks_for_it(String stream, int shard) {
        assertThat(shards.of(StreamId.parse(stream))).isEqualTo(shard);
    }

    @Test
    void streams_are_spread_over_all_shards() {
        int[] counts = new int[12];
        IntStream.range(0, 12_000).forEach(i -> counts[shards.of(StreamId.named("case", Integer.toString(i)))]++);

        assertThat(IntStream.of(counts).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(850, 1_150));
    }
}
