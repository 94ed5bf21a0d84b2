package org.dongjiang.gateway.identity;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** An operation that accepts only a form. Replaces {@code @Consumes}, whose refusal cannot name the accepted type. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface TakesForm {}
