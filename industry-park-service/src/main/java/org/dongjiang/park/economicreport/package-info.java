/**
 * Economic reports of a park (经济运行), by period.
 *
 * <ul>
 *   <li>A revision is a new report; earlier reports are kept. As of a day, the latest revision published by then counts.
 *   <li>Growth is nominal and computed from the reports of the period and of the same period a year before. The growth stated
 *       in a report is stored next to the computed one, with its price basis.
 * </ul>
 */
package org.dongjiang.park.economicreport;
