/**
 * Donations in kind.
 *
 * <ul>
 *   <li>A donation is a fact of one day: it can be corrected, and only its value can become otherwise.
 *   <li>The items given are counted; a value is stated only if it is known.
 * </ul>
 */
package org.dongjiang.livelihood.donation;
