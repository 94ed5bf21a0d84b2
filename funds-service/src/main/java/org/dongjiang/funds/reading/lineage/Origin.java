package org.dongjiang.funds.reading.lineage;

/**
 * Whose money it is.
 *
 * @param account that it was credited to: given, or interest
 * @param source organisation that gave it; null where none did
 */
record Origin(String account, String source) {}
