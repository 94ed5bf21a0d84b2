package org.dongjiang.funds.book.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.dongjiang.kernel.database.Scalars;

/** How many leaves the log has. A row that names a later one was put in beside the log. */
@ApplicationScoped
public class LogSize {

    private final EntityManager database;

    LogSize(EntityManager database) {
        this.database = database;
    }

    /** None before the first posting. */
    public long leaves() {
        return Scalars.number(database, "SELECT COALESCE(MAX(size), 0) FROM ledger_log WHERE id = 1");
    }
}
