/**
 * Lineage (资金溯源): from a payment back to the sources of its money, and from a source forward to projects, payees, divisions,
 * households and measures.
 *
 * <ul>
 *   <li>All money of a fund balance lies in one bank account. A rule chosen with the programme attributes payments to money:
 *       the oldest money first, or in proportion to what is left of each source, and within one source the oldest first.
 *   <li>Nothing is stored. The rule is applied to the posted vouchers of a programme in the order of posting, in which the
 *       fund balance is never below zero. The same "known at" instant always gives the same result. There is no result as of
 *       a business day, because the vouchers up to a day may spend money that was received only later.
 *   <li>Parts are whole fen, above zero. The parts of a payment add up to the payment, less what was returned of it. The
 *       parts that payments used of a layer of money, and what is left of it, add up to the layer. A fen left over by
 *       proportional division goes to the largest remainder, and among equal ones to the oldest money.
 *   <li>Money returned by a reversal or a return goes back to its layers, in proportion to the parts of the payment. If a
 *       return or an adjustment is reversed, it counts as never made, as far as the money that it moved is still there.
 *   <li>If incoming money is reversed, it is first taken from what is left of its layer, and then from payments, the last
 *       ones first. What these payments then lack is taken from other money by the rule and assigned to them in their order,
 *       so that parts do not become ever smaller. There is always enough, because the fund balance is never below zero.
 *   <li>An adjustment that takes money from a fund balance takes it from the origin named by its line. An adjustment that
 *       cancels a payment takes it from the last payments for the same purpose; if there are none, from any money. Money
 *       received from another fund balance by an adjustment belongs to the source named by its line.
 *   <li>If the book shows a payment for which there was no money, that part has no source, and the sums are still correct.
 *   <li>Of households only the codes are shown, to users who may read them in voucher lines.
 * </ul>
 */
package org.dongjiang.funds.reading.lineage;
