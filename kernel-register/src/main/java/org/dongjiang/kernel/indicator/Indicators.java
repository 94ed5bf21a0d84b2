package org.dongjiang.kernel.indicator;

import java.util.List;

/** The indicators of a feature: a bean that answers them. */
public interface Indicators {

    List<Indicator> indicators();
}
