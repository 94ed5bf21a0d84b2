/**
 * Trainings (培训班) and the number of participants.
 *
 * <ul>
 *   <li>A course counts from the day on which it was held. What happened then is corrected; only its name can become otherwise.
 * </ul>
 */
package org.dongjiang.livelihood.training;
