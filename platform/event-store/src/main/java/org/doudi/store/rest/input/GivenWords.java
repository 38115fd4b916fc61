package org.doudi.store.rest.input;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Text that may be left out; where it is given, it is as [Words] have to be. Inside an `Optional` nothing is `null`.
@Size
@Pattern(regexp = "(?=[\\s\\S]*\\S)[\\P{C}\\p{Cf}\\p{Co}\\p{Cn}\\n\\r\\t]*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface GivenWords {
    @OverridesAttribute(constraint = Size.class, name = "max")
    int max() default 2_000;

    String message() default "填写的，不能为空，不超过{max}个字符，且不含控制字符";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
