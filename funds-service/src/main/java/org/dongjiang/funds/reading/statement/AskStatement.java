package org.dongjiang.funds.reading.statement;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Request for the statement of an account.
 *
 * @param account with its sub-accounts
 * @param programme with its parts; null for all
 * @param knownAt null for the instant of the first page
 */
record AskStatement(String account, LocalDate from, LocalDate until, String programme, Instant knownAt) {

    /** The day of the opening balances. */
    LocalDate dayBefore() {
        return from.minusDays(1);
    }
}
