package org.dongjiang.kernel.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a resource class: the catalogue enum of its feature's problems, so that the catalogue of problems is complete. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Refuses {

    /** Enums of {@link ProblemType} constants. */
    Class<? extends ProblemType>[] value();
}
