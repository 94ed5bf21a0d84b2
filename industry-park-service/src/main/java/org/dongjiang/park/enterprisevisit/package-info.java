/**
 * Visits to enterprises that may invest (走访拜会), and visits of leading officials to the park.
 *
 * <ul>
 *   <li>An enterprise counts once in a period, however often it was visited.
 *   <li>What happened on the day of a visit does not become otherwise; it is corrected. Only what is said of its purpose can change.
 * </ul>
 */
package org.dongjiang.park.enterprisevisit;
