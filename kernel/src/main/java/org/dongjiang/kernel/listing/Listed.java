package org.dongjiang.kernel.listing;

import java.util.List;

/**
 * An answer with a page of a list and possibly other members.
 *
 * @param <T> the records
 */
public interface Listed<T> {

    /** The records, in order. */
    List<T> items();

    /** Cursor of the next page; null at the end. */
    String next();

    /** Replaces the whole answer if the complete list was requested in a format other than JSON; otherwise null. */
    WholeList<T> export();
}
