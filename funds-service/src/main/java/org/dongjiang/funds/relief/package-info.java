/**
 * Relief: villages, households and visits to them, measures, and the indicators by which households leave poverty.
 *
 * <p>Personal data stay in this wing; money names a household by its code only. Uses {@code reference}.
 */
package org.dongjiang.funds.relief;
