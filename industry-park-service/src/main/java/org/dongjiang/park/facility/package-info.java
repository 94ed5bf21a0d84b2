/**
 * Supporting projects of a park (配套项目), such as a testing centre.
 *
 * <ul>
 *   <li>What a project is stands here; what it has received is asked of the funds service, by the same code.
 * </ul>
 */
package org.dongjiang.park.facility;
