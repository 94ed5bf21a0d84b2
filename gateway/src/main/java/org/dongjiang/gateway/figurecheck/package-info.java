/**
 * The check of published figures (公布数字核对): compares the figures of a document with the ledger, and its totals with their
 * parts.
 *
 * <ul>
 *   <li>A figure <em>agrees</em>, <em>disagrees</em>, or is <em>unknown</em> with a reason: what cannot be checked is never
 *       called correct.
 *   <li>The figure as printed is checked: {@code printed} takes precedence over {@code value} with {@code unit}, and both
 *       over the one figure that can be read in {@code text}. The {@code printed} package reads it and never guesses the
 *       meaning of an unknown word.
 *   <li>Only figures of the same kind are compared or added: money, percent, and counts of one kind.
 *   <li>Parts must add up to their total. If they do not, and a known slip in one part explains it, that part is reported as
 *       wrong, not the total.
 *   <li>A likely cause is named only if it explains the whole difference.
 *   <li>Nothing is stored.
 * </ul>
 */
package org.dongjiang.gateway.figurecheck;
