package org.dongjiang.kernel.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the resource of a restricted register: the roles that may read its records and their histories. A program among them sees
 * those that it recorded itself. The feed, which readers of all roles read, says of an event only which record it is of.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReadBy {

    String[] value();
}
