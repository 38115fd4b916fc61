package org.doudi.deadline.adapter.rest;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// 文号 of a notice or an order, for example `国办发明电〔2025〕7号`.
@NotNull
@Pattern(regexp = "[^\\p{C}\\p{Z}/]{1,60}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface DocumentNumber {
    String message() default "文号为1–60个字符，没有空格和斜杠";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
