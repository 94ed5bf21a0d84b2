package org.dongjiang.kernel.indicator;

import java.util.List;

/** What a feature offers to the indicators of its service: a bean with the indicators it answers. */
public interface Indicators {

    List<Indicator> indicators();
}
