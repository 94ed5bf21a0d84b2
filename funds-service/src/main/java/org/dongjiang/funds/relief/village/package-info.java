/**
 * Assisted villages (省定贫困村) and, for demonstration villages (新农村示范村), the progress of their construction.
 *
 * <ul>
 *   <li>A village is identified by its statistical division code (12 digits, beginning with the code of its town).
 *   <li>Stages are reached in order, each once, on a date. A stage reached is never revoked, and its date is not before that
 *       of the previous stage.
 *   <li>"At a stage as of a day" means the furthest stage reached on or before that day.
 * </ul>
 */
package org.dongjiang.funds.relief.village;
