package org.doudi.routing.adapter.rest;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Text that has to be there and has its bound.
@NotBlank
@Size
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface Words {
    @OverridesAttribute(constraint = Size.class, name = "max")
    int max() default 2_000;

    String message() default "应填写，且不超过{max}个字符";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
