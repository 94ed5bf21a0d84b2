/**
 * Records that pass through stages.
 *
 * <ul>
 *   <li>A record reaches another stage by a <em>transition</em>, from the day on which it happened, and in no other way. A stage that it
 *       never reached is taken back by a correction, the last transition first; so what is left are always steps that were allowed.
 *   <li>Which steps are allowed, and what they need, are <em>rules</em> that are records themselves, with a first day and a history. Those
 *       in force on the day of the step count, as they are known now.
 *   <li>A step that goes back needs a reason. A step that needs a second person is proposed by one, and changes nothing until another
 *       confirms it.
 *   <li>A record may begin in any stage: it is the first that is known of it. It then has the members that the steps to this stage need.
 *   <li>A member that the present stage needs is not emptied.
 * </ul>
 */
package org.dongjiang.kernel.stage;
