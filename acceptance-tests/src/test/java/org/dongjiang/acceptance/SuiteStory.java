package org.dongjiang.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A story that uses the suite shared by all stories. They run one after the other, because some stop its processes: all on the thread that
 * begins the other tests, and from the beginning, so that fewer of them remain alone at the end.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RunningSuite.class)
@Execution(ExecutionMode.SAME_THREAD)
@interface SuiteStory {}
