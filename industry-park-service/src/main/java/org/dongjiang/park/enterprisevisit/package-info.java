/**
 * Visits to enterprises that may invest (走访拜会), and visits of leading officials to the park.
 *
 * <ul>
 *   <li>An enterprise counts once in a period, however often it was visited.
 * </ul>
 */
package org.dongjiang.park.enterprisevisit;
