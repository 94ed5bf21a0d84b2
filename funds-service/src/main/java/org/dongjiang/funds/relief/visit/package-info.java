/**
 * Visits (走访慰问): who visited which place, and the number of households visited.
 *
 * <ul>
 *   <li>A visit is recorded once: the same visitors, the same place, the same day.
 * </ul>
 */
package org.dongjiang.funds.relief.visit;
