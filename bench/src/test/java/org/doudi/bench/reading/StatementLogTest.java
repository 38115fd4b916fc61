package org.doudi.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatementLogTest {
    @Test
    void a_statements_time_is_that_of_all_its_steps() {
        DatabaseTime time = of(
                1,
                Stream.of(
                        "7|many LOG:  duration: 0.250 ms  parse <unnamed>: select a from b",
                        "7|many LOG:  duration: 0.500 ms  bind <unnamed>: select a from b",
                        "7|many LOG:  duration: 1.000 ms  execute <unnamed>: select a from b"));

        assertThat(time).isEqualTo(new DatabaseTime(1.75, 1.75));
    }

    @Test
    void a_request_takes_the_time_of_all_its_statements() {
        DatabaseTime time = of(2, Stream.concat(each(2, "1.000", "select a"), each(2, "3.000", "select b")));

        assertThat(time).isEqualTo(new DatabaseTime(4, 4));
    }

    @Test
    void what_comes_now_and_then_is_no_part_of_a_request() {
        assertThat(of(4, Stream.concat(each(4, "1.000", "select a"), each(1, "9.000", "select rare"))))
                .isEqualTo(new DatabaseTime(1, 1));
    }

    @Test
    void other_databases_and_other_statements_do_not_count() {
        Stream<String> lines = Stream.concat(
                each(2, "1.000", "INSERT INTO event_log"),
                Stream.of("7|few LOG:  duration: 5.000 ms  execute S: select a", "no duration at all"));

        assertThat(of(1, lines)).isEqualTo(new DatabaseTime(0, 0));
    }

    @Test
    void steps_of_connections_that_are_at_work_at_once_are_kept_apart() {
        DatabaseTime time = of(
                2,
                Stream.of(
                        "7|many LOG:  duration: 1.000 ms  bind S: select a",
                        "8|many LOG:  duration: 4.000 ms  bind S: select a",
                        "7|many LOG:  duration: 1.000 ms  execute S: select a",
                        "8|many LOG:  duration: 4.000 ms  execute S: select a"));

        assertThat(time).isEqualTo(new DatabaseTime(2, 8));
    }

    @Test
    void of_the_rounds_the_first_does_not_count() {
        assertThat(DatabaseTime.median(
                        List.of(new DatabaseTime(99, 99), new DatabaseTime(1, 4), new DatabaseTime(3, 8))))
                .isEqualTo(new DatabaseTime(2, 6));
    }

    private static DatabaseTime of(long requests, Stream<String> lines) {
        return StatementLog.of(lines, "many", requests, text -> text.startsWith("select "));
    }

    private static Stream<String> each(int times, String millis, String statement) {
        return IntStream.range(0, times)
                .mapToObj(_ -> "7|many LOG:  duration: " + millis + " ms  execute S_1: " + statement);
    }
}
