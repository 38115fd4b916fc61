package org.doudi.intake.adapter.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/// 实名或者匿名 — 附 受理单, A-28: name and telephone are both given, or the reporter stays anonymous and nothing is.
@Constraint(validatedBy = NamedOrAnonymous.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface NamedOrAnonymous {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Tells of each field by itself.
    final class Check implements ConstraintValidator<NamedOrAnonymous, ReporterBody> {
        @Override
        public boolean isValid(ReporterBody reporter, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            return reporter.isAnonymous() ? nothing(reporter, context) : all(reporter, context);
        }

        private static boolean nothing(ReporterBody reporter, ConstraintValidatorContext context) {
            boolean name = absent("name", reporter.name(), context);
            boolean phone = absent("phone", reporter.phone(), context);
            boolean organisation = absent("organisation", reporter.organisation(), context);
            return name && phone && organisation;
        }

        private static boolean all(ReporterBody reporter, ConstraintValidatorContext context) {
            boolean name = present("name", "应填写姓名；匿名反映的应写明匿名", reporter.name(), context);
            boolean phone = present("phone", "应填写联系电话；匿名反映的应写明匿名", reporter.phone(), context);
            return name && phone;
        }

        private static boolean absent(String field, Optional<?> given, ConstraintValidatorContext context) {
            return given.isEmpty() || told(field, "匿名反映不登记姓名、联系电话和单位", context);
        }

        private static boolean present(
                String field, String message, Optional<?> given, ConstraintValidatorContext context) {
            return given.isPresent() || told(field, message, context);
        }

        private static boolean told(String field, String message, ConstraintValidatorContext context) {
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(field)
                    .addConstraintViolation();
            return false;
        }
    }
}
