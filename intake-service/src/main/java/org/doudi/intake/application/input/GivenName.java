package org.doudi.intake.application.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.doudi.intake.domain.PersonName;
import org.jspecify.annotations.Nullable;

/// 姓名, as it is written on a form; it may be left out.
@Constraint(validatedBy = GivenName.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface GivenName {
    String message() default "姓名应为1–60个汉字、蒙古文或拉丁字母，可含“·”";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// The name's rule.
    final class Check implements ConstraintValidator<GivenName, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || PersonName.isGood(text);
        }
    }
}
