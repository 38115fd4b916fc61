package org.doudi.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class QuantilesTest {
    private static final long[] HUNDRED = LongStream.rangeClosed(1, 100).toArray();

    @Test
    void a_quantile_is_a_sample_by_nearest_rank() {
        assertThat(Quantiles.at(HUNDRED, 0.50)).isEqualTo(50);
        assertThat(Quantiles.at(HUNDRED, 0.99)).isEqualTo(99);
        assertThat(Quantiles.at(HUNDRED, 1.00)).isEqualTo(100);
        assertThat(Quantiles.at(new long[] {7}, 0.01)).isEqualTo(7);
    }

    @Test
    void the_median_does_not_ask_for_order() {
        assertThat(Quantiles.median(9, 1, 5)).isEqualTo(5);
        assertThat(Quantiles.median(9, 1, 5, 7)).isEqualTo(6);
    }

    @Test
    void the_spread_is_a_share_of_the_median() {
        assertThat(Quantiles.spread(8, 12, 10)).isEqualTo(0.4);
        assertThat(Quantiles.spread(10, 10, 10)).isZero();
    }
}
