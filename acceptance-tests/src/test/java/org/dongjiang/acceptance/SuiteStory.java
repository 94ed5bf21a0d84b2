package org.dongjiang.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A story that uses the suite shared by all stories. They run one after the other, because some stop its processes; the
 * thread that orders the others begins with the last ones, so that these do not remain alone at the end.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RunningSuite.class)
@ResourceLock("the suite")
@Order(Integer.MAX_VALUE)
@interface SuiteStory {}
