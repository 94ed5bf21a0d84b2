package org.dongjiang.kernel.codes;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A readable code of a record: lower-case letters and digits in words joined by hyphens, at most 64 characters. */
@Size(max = 64)
@Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface NaturalCode {

    String message() default "{org.dongjiang.kernel.codes.NaturalCode.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
