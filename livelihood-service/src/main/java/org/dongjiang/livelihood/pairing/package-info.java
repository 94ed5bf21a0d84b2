/**
 * Pairings of institutions (结对), many to many.
 *
 * <ul>
 *   <li>A pairing joins an assisting and a receiving institution of the same sector.
 *   <li>Two of the same two institutions have no day in common. What is agreed anew after an ending is another pairing, or a
 *       reopening.
 *   <li>It is active from the day it started until the day before its ending. Only its agreement can become otherwise;
 *       other institutions make another pairing.
 * </ul>
 */
package org.dongjiang.livelihood.pairing;
