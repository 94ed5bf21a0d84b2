/**
 * The result of a check.
 *
 * <ul>
 *   <li>A ledger is intact if and only if there is no finding.
 *   <li>A finding names its kind and its leaves; every leaf before the first of them was found correct.
 *   <li>Reports stay small whatever the number of errors: the first findings of each kind are kept, and all are counted.
 * </ul>
 */
package org.dongjiang.verifier.report;
