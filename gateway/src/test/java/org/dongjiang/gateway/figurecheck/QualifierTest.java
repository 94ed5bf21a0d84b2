package org.dongjiang.gateway.figurecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.dongjiang.gateway.printed.Claim;
import org.dongjiang.gateway.printed.Claim.Change;
import org.dongjiang.gateway.printed.Claim.Measure;
import org.dongjiang.gateway.printed.Qualifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualifierTest {

    @ParameterizedTest
    @CsvSource({
        "EXACT, 27379, 27379.00, true",
        "EXACT, 27379, 27379.01, false",
        "MORE_THAN, 60, 60, false",
        "MORE_THAN, 60, 61, true",
        "MORE_THAN, 60, 69, true",
        "MORE_THAN, 60, 70, false",
        "MORE_THAN, 12000000, 12999999.99, true",
        "MORE_THAN, 12000000, 13000000, false",
        "NEARLY, 20000000000, 20000000000, false",
        "NEARLY, 20000000000, 19999999999.99, true",
        "NEARLY, 20000000000, 18000000000, true",
        "NEARLY, 20000000000, 17999999999.99, false",
        "ABOUT, 100, 105, true",
        "ABOUT, 100, 94.9, false",
        "ROUNDED, 87, 87.01, true",
        "ROUNDED, 87, 87.50, false",
        "ROUNDED, 87, 86.50, true",
        "ROUNDED, 9.6, 9.55, true",
        "ROUNDED, 9.6, 9.54, false",
        "ROUNDED, -9.6, -9.55, true",
        "ROUNDED, -9.6, 9.6, false",
        "ROUNDED, 9.6, -9.6, false",
        "MORE_THAN, -60, -61, true",
        "MORE_THAN, -60, -59, false",
        "NEARLY, -100, -95, true",
        "NEARLY, -100, -101, false",
        "ABOUT, -100, -105, true",
        "ABOVE, 60, 60, false",
        "ABOVE, 60, 75, true",
        "AT_LEAST, 60, 60, true",
        "AT_LEAST, 60, 59, false",
        "BELOW, 60, 60, false",
        "BELOW, 60, 59, true",
        "AT_MOST, 60, 60, true",
        "AT_MOST, 60, 61, false",
        "ABOVE, -60, -61, true",
        "ABOVE, -60, 61, false",
        "AT_MOST, -60, -59, true",
        "AT_MOST, -60, -61, false",
    })
    void a_qualifier_means_a_range(Qualifier qualifier, BigDecimal claimed, BigDecimal actual, boolean holds) {
        assertEquals(holds, claim(claimed, qualifier).holds(actual));
    }

    @ParameterizedTest
    @CsvSource({
        "27379, 273790000, EXACT, TEN_THOUSAND_SLIP",
        "273790000, 27379, EXACT, TEN_THOUSAND_SLIP",
        "4, 400000000, EXACT, UNIT_LEFT_OUT",
        "47500000, 4750000, EXACT, DECIMAL_POINT",
        "94360000, 93460000, EXACT, DIGITS_TRANSPOSED",
        "57, 75, EXACT, DIGITS_TRANSPOSED",
        "1200, 12345678, MORE_THAN, TEN_THOUSAND_SLIP",
        "57, 58, EXACT,",
        "0, 58, EXACT,",
        "4, 4.4, EXACT, ROUNDED_OFF",
        "4, 400000000, AT_MOST,",
        "400000000, 4, ABOVE,",
    })
    void a_cause_is_named_only_where_it_explains_all(
            BigDecimal claimed, BigDecimal actual, Qualifier qualifier, Cause cause) {
        assertEquals(Optional.ofNullable(cause), Cause.of(claim(claimed, qualifier), actual));
    }

    private static Claim claim(BigDecimal value, Qualifier qualifier) {
        var change = value.signum() < 0 ? Change.FALL : Change.NONE;
        return new Claim(value, null, value.scale(), Measure.COUNT, "", Set.of(), qualifier, change);
    }
}
