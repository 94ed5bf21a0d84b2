/**
 * Partnerships (结对关系): a richer division assists a poorer one, for a term, by an agreement.
 *
 * <ul>
 *   <li>The receiving division has the level of the partnership. Neither division lies within the other.
 *   <li>Terms of the same two divisions do not overlap. What is agreed anew after a term is another partnership.
 *   <li>Records belong to no partnership. They stand in a division, and figures of a partnership are those of its receiving
 *       division.
 * </ul>
 */
package org.dongjiang.funds.reference.partnership;
