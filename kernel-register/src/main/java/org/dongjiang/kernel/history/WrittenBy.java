package org.dongjiang.kernel.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On the resource of a register: the roles that may change its records. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WrittenBy {

    String[] value();

    /** Whether its records are money: see {@link org.dongjiang.kernel.idempotency.MoneyFact}. */
    boolean money() default false;
}
