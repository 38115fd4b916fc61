package org.doudi.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTest {
    private static final long MILLI = 1_000_000;

    @Test
    void operations_in_a_second_and_their_latencies() {
        Result result = Result.of(new long[] {3 * MILLI, MILLI, 2 * MILLI, 9 * MILLI}, 0.5);

        assertThat(result).isEqualTo(new Result(8, 2, 9));
    }

    @Test
    void nothing_done_is_no_latency() {
        assertThat(Result.of(new long[0], 2).perSecond()).isZero();
        assertThat(Result.of(new long[0], 2).p99()).isNaN();
    }

    @Test
    void each_figure_of_the_rounds_has_a_median_of_its_own() {
        Rounds rounds = new Rounds("one", List.of(new Result(1, 6, 9), new Result(3, 4, 7), new Result(2, 5, 8)));

        assertThat(rounds.middle()).isEqualTo(new Result(2, 5, 8));
        assertThat(rounds.spread(Result::perSecond)).isEqualTo(1);
    }
}
