package org.dongjiang.kernel.indicator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a feature that offers {@link Indicators}: the dimensions by which they can be narrowed, for the contract. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NarrowedBy {

    String[] value();
}
