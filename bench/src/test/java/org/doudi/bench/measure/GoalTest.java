package org.doudi.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalTest {
    @Test
    void the_bound_itself_is_good_enough() {
        assertThat(Goal.atLeast(3).isReachedBy(3)).isTrue();
        assertThat(Goal.atLeast(3).isReachedBy(2.99)).isFalse();
        assertThat(Goal.atMost(1.5).isReachedBy(1.5)).isTrue();
        assertThat(Goal.atMost(1.5).isReachedBy(1.51)).isFalse();
    }

    @Test
    void what_could_not_be_measured_has_reached_nothing() {
        assertThat(Goal.atLeast(3).isReachedBy(Double.NaN)).isFalse();
        assertThat(Goal.below(3, " GiB").isReachedBy(Double.NaN)).isFalse();
    }

    @Test
    void the_verdict_stands_beside_its_goal() {
        assertThat(Goal.atLeast(3).verdict(3.5)).isEqualTo("    3.50×   goal ≥ 3.00×   ✔");
        assertThat(Goal.below(30, " s").verdict(41)).isEqualTo("   41.00 s   goal ≤ 30.00 s   ✘");
    }
}
