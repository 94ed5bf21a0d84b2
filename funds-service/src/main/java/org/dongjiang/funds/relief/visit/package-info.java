/**
 * Visits (走访慰问): who went where, and how many households were seen.
 *
 * <ul>
 *   <li>A visit is recorded once: the same visitors are at the same place on the same day.
 * </ul>
 */
package org.dongjiang.funds.relief.visit;
