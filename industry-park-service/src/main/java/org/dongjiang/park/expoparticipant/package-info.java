/**
 * Enterprises of the park at an expo, and the part of their fees that is subsidised.
 *
 * <ul>
 *   <li>An enterprise takes part in an expo once.
 * </ul>
 */
package org.dongjiang.park.expoparticipant;
