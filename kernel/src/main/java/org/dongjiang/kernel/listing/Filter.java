package org.dongjiang.kernel.listing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a member of a view record: lists of these records can be filtered by it and, unless it may be null, sorted. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Filter {

    /** The entity's attribute, if its name differs ({@code amountFen} for {@code amount}). */
    String attribute() default "";

    /** False for a member that may be null: a keyset cannot pass it. */
    boolean sortable() default true;
}
