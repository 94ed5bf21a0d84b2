/**
 * Industries of a park, and which of them lead (主导产业).
 *
 * <ul>
 *   <li>Whether an industry leads decides which enterprises count towards the agglomeration ratio.
 * </ul>
 */
package org.dongjiang.park.industry;
