/**
 * Economic reports of a park (经济运行), by period.
 *
 * <ul>
 *   <li>A revision is a new report; those before it are kept. As of a day, the latest revision published by then counts.
 *   <li>Growth is computed from the reports of the period and of the one a year before, nominally; what a report states stands beside it, with its price basis.
 * </ul>
 */
package org.dongjiang.park.report;
