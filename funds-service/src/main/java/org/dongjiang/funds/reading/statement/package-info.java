/**
 * Statements (报表): the figures of the ledger, as of a business day and as known at an instant.
 *
 * <ul>
 *   <li>The business day selects what has happened, the instant what was known of it. With the same day and instant a
 *       statement is the same byte for byte, whatever was posted in between.
 *   <li>Balances are those that the ledger stores by day. Summing beyond them is limited to one day.
 *   <li>The balance of an account includes its sub-accounts, and the figures of a programme include its parts.
 *   <li>A balance is shown on the side on which its account increases; it is negative if it is on the other side.
 *   <li>An account statement is as of one instant, even if none was requested: later pages use the instant of the first.
 *   <li>It is exported in full, as lists are. The export is aborted if its lines do not add up to the balance of the account
 *       on the last day.
 *   <li>An unknown parameter is refused, because a misspelt one would otherwise give a different statement than requested.
 * </ul>
 */
package org.dongjiang.funds.reading.statement;
