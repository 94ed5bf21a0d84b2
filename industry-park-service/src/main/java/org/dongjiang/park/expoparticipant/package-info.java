/**
 * Enterprises of the park at an expo, and the part of their fees that is subsidised.
 *
 * <ul>
 *   <li>An enterprise takes part in an expo once.
 *   <li>The fees and the share can become otherwise; who takes part in which expo is corrected.
 *   <li>A participant counts until its ending. That an expo is held no more does not end who took part in it.
 * </ul>
 */
package org.dongjiang.park.expoparticipant;
