package org.dongjiang.kernel.history;

/** Facts of a record that stands in a division, by its code. The division must have existed on the first day on which it does. */
public interface Placed {

    String region();
}
