/**
 * Assisted villages (省定贫困村) and, for demonstration villages (新农村示范村), the progress of their construction.
 *
 * <ul>
 *   <li>A village is identified by its statistical division code (12 digits, beginning with the code of its town).
 *   <li>Stages are reached one after the other, by the rules of stages. A village that is accepted was seen by two persons.
 *   <li>"At a stage as of a day" means the stage on that day. One that is no demonstration village is at no stage of construction.
 * </ul>
 */
package org.dongjiang.funds.relief.village;
