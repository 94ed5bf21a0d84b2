package org.dongjiang.gateway.identity;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** An operation that takes a form and nothing else; in place of {@code @Consumes}, whose refusal cannot say what is taken. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface TakesForm {}
