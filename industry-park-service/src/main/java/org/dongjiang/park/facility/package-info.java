/**
 * Supporting facilities of a park (配套项目), such as a testing centre.
 *
 * <ul>
 *   <li>The details of a project are in this register. The money it has received is queried from the funds service, by the
 *       same code.
 * </ul>
 */
package org.dongjiang.park.facility;
