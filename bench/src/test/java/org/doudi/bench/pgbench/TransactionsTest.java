package org.doudi.bench.pgbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TransactionsTest {
    @Test
    void the_time_runs_from_the_first_begin_to_the_last_end() {
        Transactions transactions =
                Transactions.of(List.of("0 1 2000 0 1700000000 500000", "1 1 4000 0 1700000001 999000"));

        assertThat(transactions.nanos()).containsExactly(2_000_000, 4_000_000);
        assertThat(transactions.seconds()).isEqualTo(1.501);
    }
}
