package org.dongjiang.kernel.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.dongjiang.kernel.listing.FilterValue;
import org.dongjiang.kernel.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MoneyTest {

    @ParameterizedTest
    @CsvFileSource(resources = "amounts.csv", delimiter = '|', numLinesToSkip = 1)
    void an_amount_is_read_as_people_write_it_or_is_refused(String text, String expected) {
        if (expected.startsWith("AMOUNT_")) {
            assertRefused(expected, text);
        } else {
            assertEquals(expected, Money.parse(text).toString());
        }
    }

    /** The same reader in a query, where fewer forms are documented. */
    @ParameterizedTest
    @CsvFileSource(resources = "amounts.csv", delimiter = '|', numLinesToSkip = 1)
    void a_query_reads_no_amount_in_another_way(String text, String expected) {
        FilterValue.AMOUNT
                .parse(text, Money.class)
                .filter(fen -> !expected.equals("AMOUNT_TOO_LARGE"))
                .ifPresent(fen -> assertEquals(expected, Money.ofFen((Long) fen).toString()));
    }

    @Test
    void what_is_said_is_read_back_to_the_fen() {
        var random = new Random(20180918);
        for (int round = 0; round < 100_000; round++) {
            long bound = (long) Math.pow(10, random.nextInt(1, 17));
            var money = Money.ofFen(random.nextLong(-bound + 1, bound));
            assertEquals(money, Money.parse(money.spoken()));
            assertEquals(money, Money.parse(money.toString()));
        }
    }

    @Test
    void every_numeral_below_ten_thousand_is_read_back() {
        for (int value = 0; value < 10_000; value++) {
            assertEquals(value, ChineseNumerals.value(ChineseNumerals.of(value)).orElseThrow());
        }
    }

    @Test
    void a_sum_beyond_the_range_is_an_error_and_not_a_wrong_figure() {
        assertThrows(
                ArithmeticException.class, () -> Money.ofFen(Long.MAX_VALUE).plus(Money.ofFen(1)));
    }

    private static void assertRefused(String code, String text) {
        var problem = assertThrows(Problem.class, () -> Money.parse(text), text);
        assertEquals(code, problem.type().name(), text);
    }
}
