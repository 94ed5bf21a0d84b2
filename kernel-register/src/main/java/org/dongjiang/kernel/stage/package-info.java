/**
 * Records that pass through stages.
 *
 * <ul>
 *   <li>A record reaches another stage by a <em>transition</em>, from the day on which it happened, and in no other way. A stage that it
 *       never reached is taken back by a correction, the last transition first; so what is left are always steps that were allowed.
 *   <li>Which steps are allowed, and what they need, are <em>rules</em> with a first day, changed by two persons
 *       ({@link org.dongjiang.kernel.change}). Those in force on the day of the step count.
 *   <li>A step that goes back needs a reason. A step that needs a second person is proposed by one, and changes nothing until another
 *       confirms it.
 *   <li>A record begins in a stage for which there is a rule from no stage; the rule of the day of recording counts. What needs a second
 *       person is always a step, also if it happened long ago.
 *   <li>A member that the present stage needs is not emptied.
 * </ul>
 */
package org.dongjiang.kernel.stage;
