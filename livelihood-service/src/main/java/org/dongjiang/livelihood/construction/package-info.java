/**
 * Construction projects of public welfare, such as a home for children.
 *
 * <ul>
 *   <li>The details of a project are in this register. The money it has received is queried from the funds service, by the
 *       same code.
 * </ul>
 */
package org.dongjiang.livelihood.construction;
