package org.doudi.intake.application.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// 联系电话, as it is written on a form.
@NotNull
@GivenTelephone
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Telephone {
    String message() default "联系电话应为11位手机号，或带区号的座机号";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
