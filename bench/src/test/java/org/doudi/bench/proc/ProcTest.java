package org.doudi.bench.proc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcTest {
    @Test
    void the_proportional_share_is_one_line_of_many() {
        String rollup = """
                00400000-7ffd00000000 ---p 00000000 00:00 0                    [rollup]
                Rss:              204800 kB
                Pss:              102400 kB
                Pss_Dirty:         51200 kB
                Shared_Clean:          0 kB
                """;

        assertThat(Proc.pssOf(rollup)).isEqualTo(102_400);
        assertThat(Proc.pssOf("")).isZero();
    }

    @Test
    void time_is_a_process_s_own_and_its_ended_children_s() {
        String stat = "42 (a (strange) name) S 1 42 42 0 -1 4194560 100 200 3 4 70 30 7 3 20 0 35 0 12345 1 2";

        assertThat(Proc.ticksOf(stat)).isEqualTo(110);
    }

    @Test
    void a_core_that_waits_is_not_busy() {
        assertThat(Proc.busyOf("cpu  100 1 20 5000 700 3 4 5 0 0\ncpu0 50 1 10 2500 350 1 2 2 0 0\n"))
                .isEqualTo(133);
    }
}
