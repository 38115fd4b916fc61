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

/// 工作人员账号, as it is written in a request.
@NotNull
@Pattern(regexp = "[\\p{L}\\p{N}._@-]{1,64}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Account {
    String message() default "工作人员账号应为1–64个文字、数字或“._@-”";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
