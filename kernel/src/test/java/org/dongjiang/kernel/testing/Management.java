package org.dongjiang.kernel.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field for the management address of the tested service, which {@code @TestHTTPResource} cannot provide for a jar. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface Management {}
