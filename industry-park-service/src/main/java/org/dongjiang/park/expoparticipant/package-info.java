/**
 * Enterprises of the park at an expo, and what of their fees is paid.
 *
 * <ul>
 *   <li>An enterprise takes part in an expo once.
 * </ul>
 */
package org.dongjiang.park.expoparticipant;
