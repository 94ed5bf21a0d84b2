/**
 * The divisions of the country (行政区划): provinces, prefectures and counties by GB/T 2260, towns and villages of the regions of the
 * partnership.
 *
 * <ul>
 *   <li>A division contains those whose codes begin with its digits: 2 of a province, 4 of a prefecture, 6 of a county, 9 of a town,
 *       12 of a village.
 *   <li>The tables are those of some revisions of the standard. Between two revisions nobody can say from them when a division began
 *       or ended, so a record is refused only where a revision of before or after is certain.
 *   <li>Towns and villages are those of one day, of a part of the country: one that is not among them is not said to be unknown.
 *   <li>A site adds divisions and successors by files of the same form.
 * </ul>
 */
package org.dongjiang.kernel.region;
