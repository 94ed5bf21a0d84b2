package org.dongjiang.park.park;

import java.time.LocalDate;

/** Who is in a park: known by the feature that records the enterprises. */
public interface Tenants {

    /** Whether anybody is in a park on a day or later. */
    boolean anyFrom(String park, LocalDate day);
}
