/**
 * Differences (账簿差异) between what is kept and the leaves of the log, as a reconciliation found them.
 *
 * <ul>
 *   <li>While one is open, nothing is posted for its programme. If open ones concern several programmes, or none that can be
 *       named, the service is not ready.
 *   <li>It ends when a comparison of the same kind no longer finds it. Nobody can end it otherwise.
 *   <li>It contains no personal data: of texts only the names of members that differ.
 * </ul>
 */
package org.dongjiang.funds.book.difference;
