/**
 * The three pillars on one page (总览): which figures, and in which order, is data ({@code overview.json}); what they are is
 * asked of the pillars at the moment it is wanted.
 *
 * <ul>
 *   <li>Every figure is as of one business date; periods follow from it.
 *   <li>A figure that cannot be had for the moment is marked as a gap, never left out and never a nought.
 * </ul>
 */
package org.dongjiang.gateway.overview;
