package org.doudi.intake.application.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A number or code that another house may have given: absent, or as a [Reference] has to be.
@Pattern(regexp = "[!-~]{1,64}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface GivenReference {
    String message() default "编号应为1–64个字母、数字或符号";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
