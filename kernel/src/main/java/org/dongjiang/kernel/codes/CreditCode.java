package org.dongjiang.kernel.codes;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A unified social credit code (统一社会信用代码): 18 characters, the last a check digit (GB 32100-2015). */
@Size(min = 18, max = 18)
@Constraint(validatedBy = CreditCode.CheckDigit.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface CreditCode {

    String message() default "{org.dongjiang.kernel.codes.CreditCode.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /**
     * Computes the check digit according to GB 32100-2015: weights 3^(i-1) mod 31, over 31 characters without I, O, S,
     * V, Z.
     */
    class CheckDigit implements ConstraintValidator<CreditCode, String> {

        private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        private static final int LENGTH = 18;

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || code.length() != LENGTH || isCreditCode(code);
        }

        public static boolean isCreditCode(String code) {
            return code.length() == LENGTH && check(code) == code.charAt(LENGTH - 1);
        }

        /** The check digit of the first 17 characters; a blank if one of them is not among the 31. */
        static char check(String code) {
            int modulus = CHARACTERS.length();
            int sum = 0;
            int weight = 1;
            for (int at = 0; at < LENGTH - 1; at++) {
                int value = CHARACTERS.indexOf(code.charAt(at));
                if (value < 0) {
                    return ' ';
                }
                sum = (sum + value * weight) % modulus;
                weight = weight * 3 % modulus;
            }
            return CHARACTERS.charAt((modulus - sum) % modulus);
        }
    }
}
