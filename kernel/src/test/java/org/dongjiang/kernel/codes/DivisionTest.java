package org.dongjiang.kernel.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionTest {

    @ParameterizedTest
    @CsvSource({
        "44, 44",
        "440000, 44",
        "441600, 4416",
        "441622, 441622",
        "441622000, 441622",
        "441622101, 441622101",
        "441622101000, 441622101",
        "441622101201, 441622101201",
        "441622000000, 441622",
        "441600000000, 4416",
        "440000000000, 44"
    })
    void a_code_is_its_digits_without_the_zeros_that_fill_it(String code, String digits) {
        assertEquals(digits, Division.digits(code));
    }
}
