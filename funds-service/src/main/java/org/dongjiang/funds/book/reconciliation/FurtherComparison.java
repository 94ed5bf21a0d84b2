package org.dongjiang.funds.book.reconciliation;

import java.sql.Connection;
import java.sql.SQLException;
import org.dongjiang.funds.book.difference.Findings;

/** The comparison of something that a feature of another wing keeps beside the vouchers; part of each complete comparison. */
public interface FurtherComparison {

    /** @param found gets what differs, of kinds that are not compared more often */
    void compare(Connection database, Findings found) throws SQLException;
}
