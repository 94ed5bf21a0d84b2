/**
 * Construction projects of public welfare, such as a home for children.
 *
 * <ul>
 *   <li>What a project is stands here; what it has received is asked of the funds service, by the same code.
 * </ul>
 */
package org.dongjiang.livelihood.construction;
