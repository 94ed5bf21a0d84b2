/**
 * Reopening (反结账): a closed period is opened again.
 *
 * <ul>
 *   <li>One person requests it with a reason, another decides ({@link org.dongjiang.funds.reference.change}).
 *   <li>A request concerns one closing: it lapses when the month is closed again.
 *   <li>Periods are reopened from the latest backwards.
 * </ul>
 */
package org.dongjiang.funds.document.reopening;
