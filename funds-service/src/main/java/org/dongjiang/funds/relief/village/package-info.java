/**
 * Villages that are assisted (省定贫困村) and, where they are demonstration villages (新农村示范村), how far their construction is.
 *
 * <ul>
 *   <li>A village is known by its statistical division code (12 digits, of its town's code).
 *   <li>Stages are reached in their order, each once, on a date; a reached stage is never taken back, and none is dated
 *       before the one ahead of it.
 *   <li>"At a stage as of a day" means: the furthest stage reached on or before that day.
 * </ul>
 */
package org.dongjiang.funds.relief.village;
