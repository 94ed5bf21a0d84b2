package org.dongjiang.funds.reading.lineage;

import java.time.LocalDate;
import java.util.UUID;
import org.dongjiang.funds.book.voucher.Dimensions;
import org.dongjiang.funds.book.voucher.DocumentKind;

/**
 * The change by a voucher on an account of funds or of disbursements.
 *
 * @param line the first one with this change
 * @param debitFen debits less credits
 */
record Movement(UUID line, Posted voucher, String account, long debitFen, Dimensions dimensions) {

    /**
     * The voucher.
     *
     * @param code its usual name
     * @param day its business date
     * @param restsOn the voucher that it reverses or, for a return, the returned payment; null for none
     */
    record Posted(UUID id, String code, DocumentKind documentKind, UUID documentId, LocalDate day, UUID restsOn) {}

    /** The origin of money: the account that it is credited to, and the source that gave it. */
    Origin origin() {
        return new Origin(account, dimensions.source());
    }

    Movement plus(Movement other) {
        return new Movement(line, voucher, account, Math.addExact(debitFen, other.debitFen), dimensions);
    }
}
