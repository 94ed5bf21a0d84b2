package org.dongjiang.kernel.codes;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a resource class: the code lists of its feature, served at {@code /codes/{list}}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CodeLists {

    /** Enums of {@link Coded} constants. */
    Class<? extends Coded>[] value();
}
