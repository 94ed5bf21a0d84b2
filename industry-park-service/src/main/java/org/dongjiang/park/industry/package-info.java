/**
 * Industries of a park, and which of them are leading industries (主导产业).
 *
 * <ul>
 *   <li>Enterprises of leading industries count towards the agglomeration ratio.
 * </ul>
 */
package org.dongjiang.park.industry;
