/**
 * Reference data: the organisations, programmes and projects that everything else names by code, and the rules by which money is earmarked.
 *
 * <p>Uses no other wing.
 */
package org.dongjiang.funds.reference;
