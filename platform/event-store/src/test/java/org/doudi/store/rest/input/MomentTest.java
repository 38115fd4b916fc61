package org.doudi.store.rest.input;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Times that come in are times that everybody can count with.
class MomentTest {
    private static final Instant NOW = Instant.parse("2026-02-09T01:00:00Z");
    private static final Duration A_YEAR = Duration.ofDays(366);

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .clockProvider(() -> Clock.fixed(NOW, ZoneOffset.UTC))
            .buildValidatorFactory()
            .getValidator();

    record Told(@Moment(Moment.Tense.PAST) Instant happened, Optional<@Moment Instant> expected) {}

    @Test
    void what_has_happened_lies_between_the_plan_and_now() {
        assertThat(wrong(NOW, NOW)).isEmpty();
        assertThat(wrong(Instant.parse("2022-12-01T16:00:00Z"), NOW)).isEmpty();
        assertThat(wrong(Instant.parse("2022-12-01T15:59:59Z"), NOW)).containsExactly("happened");
        assertThat(wrong(NOW.plus(Duration.ofMinutes(5)), NOW)).isEmpty();
        assertThat(wrong(NOW.plus(Duration.ofMinutes(5)).plusMillis(1), NOW)).containsExactly("happened");
    }

    @Test
    void what_is_to_come_lies_within_a_year() {
        assertThat(wrong(NOW, NOW.plus(A_YEAR))).isEmpty();
        assertThat(wrong(NOW, NOW.plus(A_YEAR).plusMillis(1))).containsExactly("expected");
    }

    @Test
    void the_ends_of_time_are_refused_and_do_not_overflow() {
        assertThat(wrong(Instant.MIN, Instant.MIN)).containsExactlyInAnyOrder("happened", "expected");
        assertThat(wrong(Instant.MAX, Instant.MAX)).containsExactlyInAnyOrder("happened", "expected");
    }

    @Test
    void a_person_is_told_what_is_expected() {
        assertThat(validator.validate(new Told(Instant.MAX, Optional.empty())))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("时间应在2022年12月2日以后，不晚于现在");
    }

    private List<String> wrong(Instant happened, Instant expected) {
        return validator.validate(new Told(happened, Optional.of(expected))).stream()
                .map(violation -> violation.getPropertyPath().iterator().next().getName())
                .toList();
    }
}
