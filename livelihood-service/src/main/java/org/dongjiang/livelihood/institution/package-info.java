/**
 * Institutions of both sides: schools, medical institutions, offices.
 *
 * <ul>
 *   <li>An institution belongs to one sector and one side. A pairing joins one institution of each side in the same sector.
 *   <li>Its name and its region can become otherwise; code, sector and side are corrected.
 * </ul>
 */
package org.dongjiang.livelihood.institution;
