package org.dongjiang.funds.reading.statement;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Asks for the statement of an account.
 *
 * @param account with its details
 * @param programme with its parts; null for all
 * @param knownAt null for the instant of the first page
 */
record AskStatement(String account, LocalDate from, LocalDate until, String programme, Instant knownAt) {

    /** The one whose balances the statement opens with. */
    LocalDate dayBefore() {
        return from.minusDays(1);
    }
}
