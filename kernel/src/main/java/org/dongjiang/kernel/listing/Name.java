package org.dongjiang.kernel.listing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On the member of a record that is its name, in Chinese: lists sort it by Hanyu Pinyin, and {@code q} finds it by its pinyin. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Name {}
