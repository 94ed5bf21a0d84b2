package org.dongjiang.kernel.listing;

import java.util.List;

/**
 * An answer that holds a part of a list, whatever else it tells.
 *
 * @param <T> the records
 */
public interface Listed<T> {

    /** The records, in their order. */
    List<T> items();

    /** Cursor of the following part; null at the end. */
    String next();

    /** In place of all that the answer holds where the list was asked for whole, in another format than JSON; null otherwise. */
    WholeList<T> export();
}
