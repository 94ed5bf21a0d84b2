package org.dongjiang.funds.book.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import org.dongjiang.kernel.money.Money;

/** What money of a reversed document is committed to again: an allotment in force, with a locked row. */
public interface Commitment {

    /** @throws org.dongjiang.kernel.problem.Problem {@code DOCUMENT_ALTERED} */
    void requireUnaltered();

    /** Commits an amount again. It is in memory only, until it is stored. */
    void takeBack(Money amount);

    void store(Connection database) throws SQLException;
}
