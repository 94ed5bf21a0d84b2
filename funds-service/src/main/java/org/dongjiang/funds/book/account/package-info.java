/**
 * The chart of accounts (会计科目表), a tree.
 *
 * <ul>
 *   <li>Codes have 4, 6 or 8 digits. The code of a sub-account begins with the code of its parent, and it increases on the
 *       same side.
 *   <li>Accounts are only added, and only as sub-accounts of the initial ones, because documents post to first-level accounts
 *       with a fixed meaning. Of the accounts to which documents post only the names change.
 *   <li>The code of another one is corrected only while nothing is posted to it. It ends when it has no balance; nothing of that day or
 *       later is posted to it or to its sub-accounts.
 *   <li>Lines are posted only to accounts without sub-accounts. The balance of an account includes its sub-accounts.
 * </ul>
 */
package org.dongjiang.funds.book.account;
