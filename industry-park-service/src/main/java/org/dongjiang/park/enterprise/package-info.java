/**
 * Enterprises of a park (入园企业).
 *
 * <ul>
 *   <li>An enterprise is identified by its unified social credit code, with a correct check digit (GB 32100).
 *   <li>It is in the park from the day it signed until it reaches the stage LEFT, which takes two persons, on the day of leaving that its
 *       record says. The day alone does not make it leave.
 *   <li>Figures of a day count what is known now of that day: an enterprise whose investment has changed counts with that of the day.
 *   <li>Agglomeration ratio (产业集聚率) = enterprises of leading industries / all enterprises, in percent, to two decimals.
 * </ul>
 */
package org.dongjiang.park.enterprise;
