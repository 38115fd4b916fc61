package org.doudi.bench.visible;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.doudi.bench.measure.Result;
import org.doudi.bench.measure.Rounds;
import org.junit.jupiter.api.Test;

class FloorTest {
    private static final Map<String, Rounds> ROUNDS = Map.of(
            "commit", new Rounds("commit", List.of(new Result(1, 1, 4), new Result(1, 2, 5), new Result(1, 3, 9))),
            "upsert", new Rounds("upsert", List.of(new Result(1, 0.5, 2))));

    @Test
    void a_floor_is_the_sum_of_the_medians_of_its_steps() {
        Floor floor = Floor.NOTHING.plus(Floor.of(ROUNDS, "commit")).plus(Floor.of(ROUNDS, "upsert"));

        assertThat(floor).isEqualTo(new Floor(2.5, 7));
    }
}
