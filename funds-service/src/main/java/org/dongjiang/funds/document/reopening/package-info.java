/**
 * Reopening (反结账): a closed period is opened again.
 *
 * <ul>
 *   <li>One person asks for it and gives a reason, another decides; the database refuses that they are the same.
 *   <li>It stays on record, with both and the reason.
 *   <li>Periods are reopened from the latest backwards.
 * </ul>
 */
package org.dongjiang.funds.document.reopening;
