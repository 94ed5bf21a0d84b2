/**
 * Lineage (资金溯源): from a payment back to the money that it is made of, and from a source forward to projects, payees, divisions,
 * households and measures.
 *
 * <ul>
 *   <li>At the bank all money of a fund balance lies together; which of it a payment is made of is told by a rule, chosen with the programme: the
 *       oldest money first, or of each source in proportion to what is left of it, and of one source the oldest first.
 *   <li>Nothing is stored. The rule is applied to the posted vouchers of a programme in the order of posting, which is the order in which
 *       the fund balance is never below zero; the same instant as known at which it is asked always tells the same. For this reason it is not
 *       asked as of a business day: the vouchers until a day may pay what came only later.
 *   <li>Parts are whole fen, above zero. The parts of a payment are together the payment, less what came back of it; what payments have of
 *       a layer of money and what is left of it are together the layer. Where proportions leave a fen over, it goes to the largest
 *       remainder, and of equal ones to the money that came first.
 *   <li>What comes back, by a reversal or a return, goes to the layers that it came from, in proportion to what the payment has of them. A
 *       return or an adjustment that is taken back is as if it had not been, as far as the money that it moved is still there.
 *   <li>Money that did not come after all is taken of what is left of its layer first, and then of payments, the last ones first; all that
 *       these lack is then taken of other money by the rule, and handed out to them in their order, so that they are not cut into ever
 *       smaller parts. There is enough of it, since the fund balance is never below zero.
 *   <li>An adjustment that takes money from a fund balance takes it of the origin that its line names, one that takes back a payment does so of the
 *       last payments for the same thing; where there are none, of whatever there is. Money of another fund balance that comes by an adjustment is
 *       of the source that its line names.
 *   <li>Should the book say of a payment that there was no money for it, then this part has no source, and the sums are still right.
 *   <li>Of households it tells their codes, to those who read them in the lines of vouchers, and nothing more.
 * </ul>
 */
package org.dongjiang.funds.reading.lineage;
