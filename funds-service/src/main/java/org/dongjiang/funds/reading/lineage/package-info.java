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
 *   <li>The parts of each payment and of each adjustment add up to its change of disbursements, less what was returned or
 *       reversed of it; all parts add up to the disbursements of the fund balance. Parts are whole fen: above zero where
 *       money was paid, below zero where an adjustment took it back.
 *   <li>The sum of all parts of a layer of money is between zero and the layer, and with what is left of it comes to the
 *       layer. A fen left over by proportional division goes to the largest remainder, and among equal ones to the oldest
 *       money.
 *   <li>Money returned by a reversal or a return goes back to its layers, in proportion to the parts of the payment. If a
 *       return is reversed, the payment gets the same money again, as far as that is still there, and other money by the
 *       rule for the rest.
 *   <li>An adjustment that credits disbursements rests on no payment, and makes none smaller: its parts below zero give the
 *       money back. It goes to layers from which the last payments for the same thing came, and then to the youngest ones;
 *       none gets more than is in use of it. If the adjustment debits disbursements too, these get just that money before any
 *       other. What it gives back beyond all use is given back by its own debits.
 *   <li>The reversal of an adjustment undoes it: its parts come nearer to zero in proportion.
 *   <li>If incoming money is reversed, it is first taken from what is left of its layer, and then from payments, the last
 *       ones first. The same happens if the reversal of an adjustment takes money away that was used since. What these
 *       payments then lack is taken from other money by the rule and assigned to them in their order, so that parts do not
 *       become ever smaller. There is always enough, because the fund balance is never below zero.
 *   <li>If more is returned of a layer than is in use of it, because an adjustment gave the same money back before, the
 *       adjustment gives back to other layers instead, as if it were new.
 *   <li>If adjustments show payments for which there was no money, these parts have no source, and the sums are still correct.
 *   <li>A programme with parts shows the lineage of each fund balance, by its own rule, one after the other.
 *   <li>Of households only the codes are shown, to users who may read them in voucher lines.
 * </ul>
 */
package org.dongjiang.funds.reading.lineage;
