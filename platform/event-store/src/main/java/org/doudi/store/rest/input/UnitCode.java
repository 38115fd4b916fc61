package org.doudi.store.rest.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// 部门代码, as it is written in a request.
@NotNull
@Pattern(regexp = "[A-Z][A-Z0-9]{1,15}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface UnitCode {
    String message() default "部门代码应为2–16位大写字母或数字";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
