package org.doudi.store.consume;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An event that fails for ever is told from a world that fails for a time.
class PoisonTest {
    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE})
    void a_time_that_nobody_can_count_with_fails_for_ever(long seconds) {
        assertThat(Poison.isIn(thrownBy(() -> Instant.MAX.plusSeconds(seconds))))
                .isTrue();
        assertThat(Poison.isIn(thrownBy(() -> Instant.ofEpochSecond(seconds)))).isTrue();
        assertThat(Poison.isIn(thrownBy(() -> Math.toIntExact(seconds)))).isTrue();
    }

    @Test
    void a_lost_connection_does_not() {
        assertThat(Poison.isIn(new IOException("connection reset"))).isFalse();
    }

    private static Throwable thrownBy(Supplier<?> counting) {
        try {
            return new AssertionError("it could be counted: " + counting.get());
        } catch (RuntimeException failure) {
            return failure;
        }
    }
}
