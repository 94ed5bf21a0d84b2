package org.dongjiang.kernel.listing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the member of a view that says where the record stands: the code of a division, or the code of another record that stands
 * somewhere. Lists of these records narrow by {@code region}, to a division with all that lie within it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Place {

    /** The parameter of lists and indicators. */
    String PARAMETER = "region";
}
