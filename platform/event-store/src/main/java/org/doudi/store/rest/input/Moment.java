package org.doudi.store.rest.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A time that somebody writes down: within the life of the plan (2022-12-02) and a year from now, by the business
/// clock. So every time that comes in can be counted with, by every service that hears of it. Absent is for `@NotNull`.
@Constraint(validatedBy = Moment.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Moment {
    Tense value() default Tense.ANY;

    String message() default "时间应在2022年12月2日以后，不晚于{value}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// What the time is of.
    enum Tense {
        /// 已经发生的事: clocks may differ by a little.
        PAST("现在", Duration.ofMinutes(5)),
        /// 已经发生或者将要发生的事.
        ANY("一年以后", Duration.ofDays(366));

        private final String latest;
        private final Duration ahead;

        Tense(String latest, Duration ahead) {
            this.latest = latest;
            this.ahead = ahead;
        }

        @Override
        public String toString() {
            return latest;
        }
    }

    /// Asks the time of the validator's clock, which is the business clock in a service.
    final class Check implements ConstraintValidator<Moment, Instant> {
        /// 方案印发之日, as it began in Shanghai.
        private static final Instant DAY_OF_THE_PLAN = Instant.parse("2022-12-01T16:00:00Z");

        private Tense tense = Tense.ANY;

        @Override
        public void initialize(Moment moment) {
            tense = moment.value();
        }

        @Override
        public boolean isValid(@Nullable Instant time, ConstraintValidatorContext context) {
            if (time == null) {
                return true;
            }
            Instant latest = context.getClockProvider().getClock().instant().plus(tense.ahead);
            return !time.isBefore(DAY_OF_THE_PLAN) && !time.isAfter(latest);
        }
    }
}
