/**
 * Indicators (指标): the one contract by which the overview, dashboards and the figure check read the pillars.
 *
 * <ul>
 *   <li>A value is computed from the registers on each request, and never stored.
 *   <li>Each value is as of a business date and may be narrowed by its dimensions.
 *   <li>An unknown dimension, or an unknown value of a dimension, is refused, because answering zero would be a wrong figure.
 *   <li>Values are decimal strings; amounts are in yuan with two decimals.
 * </ul>
 */
package org.dongjiang.kernel.indicator;
