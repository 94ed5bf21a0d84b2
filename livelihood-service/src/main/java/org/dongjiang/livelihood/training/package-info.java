/**
 * Trainings (培训班) and the number of participants.
 *
 * <ul>
 *   <li>A course counts from the day on which it was held.
 * </ul>
 */
package org.dongjiang.livelihood.training;
