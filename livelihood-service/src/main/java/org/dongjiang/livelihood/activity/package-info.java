/**
 * Activities of institutions under a pairing.
 *
 * <ul>
 *   <li>An activity belongs to a pairing and is recorded once. Its days and persons can become otherwise while it lasts; the rest is corrected.
 * </ul>
 */
package org.dongjiang.livelihood.activity;
