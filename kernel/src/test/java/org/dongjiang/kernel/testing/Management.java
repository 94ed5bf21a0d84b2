package org.dongjiang.kernel.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field for the address of the tested service's management, which {@code @TestHTTPResource} does not know of a jar. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface Management {}
