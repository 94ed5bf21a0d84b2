/**
 * Donations in kind.
 *
 * <ul>
 *   <li>What is given is counted; its value is stated only where it is known.
 * </ul>
 */
package org.dongjiang.livelihood.donation;
