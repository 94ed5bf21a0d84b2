/**
 * Relief: villages, households and visits to them, measures, and the indicators by which households leave poverty.
 *
 * <p>Personal data stay in this wing; financial records refer to a household only by its code. Uses {@code reference}.
 */
package org.dongjiang.funds.relief;
