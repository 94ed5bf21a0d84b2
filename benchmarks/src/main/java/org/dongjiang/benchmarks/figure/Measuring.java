package org.dongjiang.benchmarks.figure;

import java.util.Map;
import java.util.concurrent.Callable;

/** A command that measures figures which must reach a floor. */
public interface Measuring extends Callable<Integer> {

    /** The measured figures; without those that were not measured. */
    Map<Figure, Double> figures();
}
