/**
 * Activities of institutions under a pairing.
 *
 * <ul>
 *   <li>An activity belongs to a pairing and is recorded once.
 * </ul>
 */
package org.dongjiang.livelihood.activity;
