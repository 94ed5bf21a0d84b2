package org.dongjiang.funds.reading.lineage;

/**
 * The origin of money.
 *
 * @param account that it was credited to: given, or interest
 * @param source organisation that gave it; null if none did
 */
record Origin(String account, String source) {}
