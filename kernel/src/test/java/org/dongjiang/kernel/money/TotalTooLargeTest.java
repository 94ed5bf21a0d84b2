package org.dongjiang.kernel.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.List;
import org.dongjiang.kernel.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Which errors are totals beyond {@code long}, and which are faults of the program. */
class TotalTooLargeTest {

    @Test
    void what_exceeds_a_long_is_a_refusal_wherever_it_is_found() {
        for (Executable beyond : List.<Executable>of(
                () -> Money.MOST.plus(Money.ofFen(1)),
                () -> Money.ofFen(Long.MIN_VALUE).minus(Money.ofFen(1)),
                () -> Money.parseTotal("92233720368547758.08"),
                () -> BigInteger.TWO.pow(63).longValueExact())) {
            var fault = new IllegalStateException(assertThrows(ArithmeticException.class, beyond));
            assertEquals(
                    MoneyProblem.TOTAL_TOO_LARGE,
                    new TotalTooLarge().read(fault).map(Problem::type).orElseThrow());
        }
        assertTrue(new TotalTooLarge()
                .read(new SQLException("Out of range value for column 'fen'", "22003", 1264))
                .isPresent());
    }

    @Test
    void other_arithmetic_and_other_errors_stay_faults() {
        for (Executable wrong : List.<Executable>of(
                () -> BigDecimal.ONE.divide(BigDecimal.ZERO, RoundingMode.UNNECESSARY),
                () -> BigDecimal.ZERO.divide(BigDecimal.ZERO, RoundingMode.UNNECESSARY),
                () -> new BigDecimal("0.5").longValueExact())) {
            assertTrue(new TotalTooLarge()
                    .read(assertThrows(ArithmeticException.class, wrong))
                    .isEmpty());
        }
        assertTrue(new TotalTooLarge()
                .read(new SQLException("Deadlock", "40001", 1213))
                .isEmpty());
    }
}
