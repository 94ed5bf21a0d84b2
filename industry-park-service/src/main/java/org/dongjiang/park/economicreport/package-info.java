/**
 * Economic reports of a park (经济运行), by period.
 *
 * <ul>
 *   <li>A revision is a new report; earlier reports are kept. As of a day, the latest revision published by then counts.
 *   <li>What a report says does not become otherwise: whoever recorded it wrongly corrects it, and the figures as they were known
 *       before can still be asked for. Only the description of its price basis can change. A report that was withdrawn ends.
 *   <li>Growth is nominal and computed from the reports of the period and of the same period a year before. The growth stated
 *       in a report is stored next to the computed one, with its price basis.
 * </ul>
 */
package org.dongjiang.park.economicreport;
