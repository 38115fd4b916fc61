package org.doudi.intake.application.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.doudi.intake.domain.Phone;
import org.jspecify.annotations.Nullable;

/// 联系电话, as it is written on a form; it may be left out.
@Constraint(validatedBy = GivenTelephone.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface GivenTelephone {
    String message() default "联系电话应为11位手机号，或带区号的座机号";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Where a number cannot be read, it is none.
    final class Check implements ConstraintValidator<GivenTelephone, String> {
        private static final int LONGEST = 32;

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null
                    || (text.length() <= LONGEST && Phone.parse(text).isPresent());
        }
    }
}
