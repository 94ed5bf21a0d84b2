/**
 * Figures as printed in documents, read with a small grammar (docs/figure-check.md).
 *
 * <ul>
 *   <li>Every word of a text must be in the list of {@code Words}. An unknown word is not ignored: the figure is not read,
 *       and the word is named.
 *   <li>A word that qualifies a number stands directly before it or directly after its unit.
 *   <li>A number that could have two values has none.
 * </ul>
 */
package org.dongjiang.gateway.printed;
