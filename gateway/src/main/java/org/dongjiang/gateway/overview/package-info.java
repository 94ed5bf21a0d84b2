/**
 * The three pillars on one page (总览). The choice and order of figures is data ({@code overview.json}); their values are
 * queried from the pillars on each request.
 *
 * <ul>
 *   <li>All figures are as of one business date, from which their periods are derived.
 *   <li>For one partnership, all figures are narrowed to its receiving division.
 *   <li>A figure that is temporarily unavailable is marked as a gap. It is never left out and never shown as zero.
 * </ul>
 */
package org.dongjiang.gateway.overview;
