/**
 * Statements (报表): what the ledger says, as of a business day and as known at an instant.
 *
 * <ul>
 *   <li>A business day decides what has happened, an instant what was known of it. Asked again with the same day and the same instant, a
 *       statement is the same to the byte, whatever was posted in between.
 *   <li>Balances come from those that the ledger keeps by the day. What is added up beside them is bounded by one day.
 *   <li>What an account comes to includes its details, and what a programme comes to its parts.
 *   <li>A balance is told on the side on which its account grows, and is below zero where it stands on the other.
 *   <li>An account statement is of one instant, also where none was asked for: its later pages go on from what its first one said.
 *   <li>It is exported as lists are, whole, and broken off where its lines do not come to the balance that the account has on the last day.
 *   <li>A parameter that a statement does not know is refused, for whoever misspells one would take the answer for another.
 * </ul>
 */
package org.dongjiang.funds.reading.statement;
