/**
 * Donations in kind.
 *
 * <ul>
 *   <li>The items given are counted; a value is stated only if it is known.
 * </ul>
 */
package org.dongjiang.livelihood.donation;
