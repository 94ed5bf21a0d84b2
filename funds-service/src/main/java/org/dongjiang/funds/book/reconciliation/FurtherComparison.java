package org.dongjiang.funds.book.reconciliation;

import java.sql.Connection;
import java.sql.SQLException;
import org.dongjiang.funds.book.difference.Findings;
import org.hibernate.Session;

/** The comparison of something that a feature of another wing keeps beside the vouchers; part of each complete comparison. */
public interface FurtherComparison {

    /**
     * @param reader reads on the same connection
     * @param found gets what differs, of kinds that are not compared more often
     */
    void compare(Connection database, Session reader, Findings found) throws SQLException;
}
