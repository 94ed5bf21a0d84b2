package org.dongjiang.gateway.routing;

import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Each service is found in another way and behaves in its own, so that tests of all ways share one start of the gateway. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithTestResource(AskingTest.Impatient.class)
@WithTestResource(Consul.class)
@WithTestResource(Kubernetes.class)
@interface Elsewhere {}
