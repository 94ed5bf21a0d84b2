/**
 * The indicators a household must meet to leave poverty (八有).
 *
 * <ul>
 *   <li>The list is data with versions and validity, not a fixed enumeration. No primary source was available; each record
 *       says so until there is one.
 * </ul>
 */
package org.dongjiang.funds.relief.exitindicator;
