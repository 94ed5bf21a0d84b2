/**
 * The indicators a household must meet to leave poverty (八有).
 *
 * <ul>
 *   <li>The list is data with versions and validity, not a fixed enumeration: no primary source was at hand, and each entry says so until one is.
 * </ul>
 */
package org.dongjiang.funds.relief.assessment;
