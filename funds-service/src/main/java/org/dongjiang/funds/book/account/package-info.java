/**
 * The chart of accounts (会计科目表), in a tree.
 *
 * <ul>
 *   <li>Codes have 4, 6 or 8 digits; a detail account continues the code of its parent, and the database checks it.
 *   <li>Accounts are only added, and only as details of those that an installation begins with: what a first-level account
 *       means is known to the documents that post to it.
 *   <li>Lines stand on accounts that have no details; what an account amounts to includes its details.
 * </ul>
 */
package org.dongjiang.funds.book.account;
