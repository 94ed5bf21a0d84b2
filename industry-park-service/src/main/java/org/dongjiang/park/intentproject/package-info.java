/**
 * Prospective investment projects (意向项目).
 *
 * <ul>
 *   <li>Every project counts from the day of the first contact, whatever its stage.
 * </ul>
 */
package org.dongjiang.park.intentproject;
