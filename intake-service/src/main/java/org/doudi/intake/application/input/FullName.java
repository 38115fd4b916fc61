package org.doudi.intake.application.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// 姓名, as it is written on a form.
@NotNull
@GivenName
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface FullName {
    String message() default "姓名应为1–60个汉字、蒙古文或拉丁字母，可含“·”";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
