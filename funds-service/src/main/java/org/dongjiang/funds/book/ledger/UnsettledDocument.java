package org.dongjiang.funds.book.ledger;

import java.util.List;
import org.dongjiang.funds.book.fundbalance.Reservation;

/**
 * A document that waits for approval, or is in force without a voucher.
 *
 * @param reservations what it reserves by its rows; nothing if they cannot be read
 */
public record UnsettledDocument(HeldDocument held, List<Reservation> reservations) {}
