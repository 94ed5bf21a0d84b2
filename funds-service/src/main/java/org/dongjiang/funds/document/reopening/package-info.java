/**
 * Reopening (反结账): a closed period is opened again.
 *
 * <ul>
 *   <li>One person requests it with a reason, another decides. The database refuses the same person for both.
 *   <li>It is recorded permanently, with both persons and the reason.
 *   <li>Periods are reopened from the latest backwards.
 * </ul>
 */
package org.dongjiang.funds.document.reopening;
