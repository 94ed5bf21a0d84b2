/**
 * Visits (走访慰问): who visited which place, and the number of households visited.
 *
 * <ul>
 *   <li>A visit is recorded once: the same visitors, the same place, the same day.
 *   <li>What happened on the day of a visit does not become otherwise; it is corrected. Only what is said of its purpose can change.
 * </ul>
 */
package org.dongjiang.funds.relief.visit;
