package org.dongjiang.benchmarks.figure;

import java.util.Map;
import java.util.concurrent.Callable;

/** A command that measures figures which must reach a floor. */
public interface Measuring extends Callable<Integer> {

    /** What was measured; without those that were not. */
    Map<Figure, Double> figures();
}
