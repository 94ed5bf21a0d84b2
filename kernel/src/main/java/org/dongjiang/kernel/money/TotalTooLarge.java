package org.dongjiang.kernel.money;

import static org.dongjiang.kernel.money.MoneyProblem.TOTAL_TOO_LARGE;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dongjiang.kernel.problem.FaultReader;
import org.dongjiang.kernel.problem.Problem;

/** A sum that exceeds {@code long} is a refusal: single amounts are limited, their number is not. */
@ApplicationScoped
public class TotalTooLarge implements FaultReader {

    /** A number out of range, found by the database or its driver (SQL:2016, class 22). */
    private static final String OUT_OF_RANGE = "22003";

    private static final Pattern OVERFLOW = Pattern.compile("[Oo]verflow|out of \\w+ range");

    @Override
    public Optional<Problem> read(Throwable fault) {
        for (var at = fault; at != null; at = at.getCause()) {
            if (isOverflow(at) || (at instanceof SQLException sql && OUT_OF_RANGE.equals(sql.getSQLState()))) {
                return Optional.of(TOTAL_TOO_LARGE.because(Money.MOST));
            }
        }
        return Optional.empty();
    }

    /** As the exact methods of {@code Math}, {@code BigDecimal} and {@code BigInteger} say it; all else is a fault. */
    private static boolean isOverflow(Throwable fault) {
        return fault instanceof ArithmeticException
                && fault.getMessage() != null
                && OVERFLOW.matcher(fault.getMessage()).find();
    }
}
