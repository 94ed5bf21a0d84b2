package org.dongjiang.kernel.register;

import static org.dongjiang.kernel.problem.CommonProblem.RECORD_UNREADABLE;

import jakarta.persistence.PersistenceException;
import java.time.DateTimeException;
import java.util.function.Supplier;
import org.dongjiang.kernel.database.DatabaseFault;
import org.dongjiang.kernel.problem.Problem;
import org.jboss.logging.Logger;

/**
 * Rows that somebody changed in the database so that they cannot be read: an id that is no UUID, a code that is in no list, a day that is
 * none, JSON that is none.
 */
public final class Unreadable {

    private static final Logger LOG = Logger.getLogger(Unreadable.class);

    private Unreadable() {}

    /** Whether a fault says that a stored value is none of its type. */
    public static boolean isIn(RuntimeException fault) {
        if (fault instanceof Problem refusal) {
            return refusal.type() == RECORD_UNREADABLE;
        }
        if (fault instanceof PersistenceException) {
            var sql = DatabaseFault.in(fault);
            // The driver converts values, and its faults have no code of the server.
            return sql == null || (sql.getErrorCode() == 0 && !DatabaseFault.isPassing(sql));
        }
        return fault instanceof IllegalArgumentException || fault instanceof DateTimeException;
    }

    /**
     * What is read of a record.
     *
     * @param record its id
     * @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNREADABLE}
     */
    public static <T> T refused(Object record, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException fault) {
            if (fault instanceof Problem || !isIn(fault)) {
                throw fault;
            }
            LOG.errorf(fault, "the record %s cannot be read", record);
            throw RECORD_UNREADABLE.because(record);
        }
    }
}
