package org.dongjiang.funds.document.allotment;

import java.sql.Connection;
import java.sql.SQLException;
import org.dongjiang.funds.book.ledger.Commitment;
import org.dongjiang.funds.document.seal.DocumentSeals;
import org.dongjiang.kernel.money.Money;

/** An allotment to which payments come back, because their vouchers are reversed. */
record LockedAllotment(Allotment allotment, DocumentSeals seals) implements Commitment {

    @Override
    public void requireUnaltered() {
        seals.requireSealed(allotment);
    }

    @Override
    public void takeBack(Money amount) {
        allotment.paymentReversed(amount);
    }

    @Override
    public void store(Connection database) throws SQLException {
        Allotments.storeDrawn(database, allotment, seals.of(allotment));
    }
}
