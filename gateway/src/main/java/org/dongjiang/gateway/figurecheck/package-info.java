/**
 * The check of published figures (公布数字核对): holds what a document claims against the books, and against its own parts.
 *
 * <ul>
 *   <li>A figure <em>agrees</em>, <em>disagrees</em>, or is <em>unknown</em> with the reason: what cannot be checked is never
 *       called right.
 *   <li>What is checked is what was printed: {@code printed} before {@code value} with {@code unit}, and these before the
 *       one figure that can be read in {@code text}. The {@code printed} package reads it; what it does not know is never guessed at.
 *   <li>Only like is compared with like, and added to like: money, percent, and counts of one kind.
 *   <li>Parts must meet their total. Where they do not, and one part would make them meet after a known slip, that part is
 *       at fault, not the total.
 *   <li>A likely cause is named only where it explains the whole difference.
 *   <li>Nothing is stored.
 * </ul>
 */
package org.dongjiang.gateway.figurecheck;
