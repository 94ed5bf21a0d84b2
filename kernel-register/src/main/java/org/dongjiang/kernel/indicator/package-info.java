/**
 * Indicators (指标): the one contract by which the overview, dashboards and the published-figure check read the pillars.
 *
 * <ul>
 *   <li>A value is computed from the registers at the moment it is asked for, never stored.
 *   <li>Each is answered as of a business date and may be narrowed by its dimensions.
 *   <li>A dimension or a value of one that the indicator does not know is refused: a wrong zero is a wrong figure.
 *   <li>Values are decimal strings; amounts in yuan with two decimals.
 * </ul>
 */
package org.dongjiang.kernel.indicator;
