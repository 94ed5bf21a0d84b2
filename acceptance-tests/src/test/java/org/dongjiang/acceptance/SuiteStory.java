package org.dongjiang.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A story that uses the suite shared by all stories, and may stop its processes or count on nobody else. These stories run one after the
 * other: all on the thread that begins the other tests, and from the beginning, so that none remains alone at the end.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RunningSuite.class)
@Execution(ExecutionMode.SAME_THREAD)
@ResourceLock(SuiteStory.SUITE)
@interface SuiteStory {

    /** What a story locks. */
    String SUITE = "the suite";
}
