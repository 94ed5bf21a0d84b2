/**
 * What came of a check.
 *
 * <ul>
 *   <li>A ledger is intact if and only if there is no finding.
 *   <li>A finding says which kind it is and which leaves it is of; every leaf before the first of them was found in order.
 *   <li>However much is wrong, a report stays small: of each kind the first findings are kept, and all are counted.
 * </ul>
 */
package org.dongjiang.verifier.report;
