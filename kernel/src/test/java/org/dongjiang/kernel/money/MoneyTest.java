package org.dongjiang.kernel.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.dongjiang.kernel.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    415650000.00     | 41565000000
                    27379            | 2737900
                    2.7379万元       | 2737900
                    2.7379亿元       | 27379000000
                    4750万元         | 4750000000
                    4亿1565万元      | 41565000000
                    1.5万亿元        | 150000000000000
                    1,234,567.89     | 123456789
                    ３８００万元     | 3800000000
                    ￥3000000        | 300000000
                    -12.30           | -1230
                    三百万元         | 300000000
                    肆亿壹仟伍佰陆拾伍万元整 | 41565000000
                    一万零二元       | 1000200
                    十二元五角三分   | 1253
                    两千元零五分     | 200005
                    人民币壹拾万零柒仟元伍角叁分 | 10700053
                    壹拾万柒仟元零伍角叁分 | 10700053
                    壹仟陆佰捌拾元零叁角贰分 | 168032
                    壹佰萬圓整       | 100000000
                    伍角叁分         | 53
                    3千万元          | 3000000000
                    3千5百万元       | 3500000000
                    1亿2千万元       | 12000000000
                    12.5 万元        | 12500000
                    0                | 0
                    """)
    void an_amount_is_read_as_people_write_it(String text, long fen) {
        assertEquals(fen, Money.parse(text).fen());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "万元",
                "1.2.3",
                "1e5",
                "NaN",
                "0x10",
                "12,34",
                "三百五元",
                "一万二元",
                "1万2元",
                "3千5元",
                "千万元",
                "三万零五千元",
                "壹拾伍万零柒仟元",
                "12.5元五角",
                "五元零",
                "1 2万元",
                "4.5亿1565万元",
                "4亿20000万元",
                "1200多万元",
                "--5",
                "+5",
                "5元6元",
                "十角",
                "元",
                "１２ ３",
                "9五",
                "亿"
            })
    void what_could_be_misread_is_refused(String text) {
        assertRefused("AMOUNT_MALFORMED", text);
    }

    @Test
    void nothing_is_rounded() {
        assertRefused("AMOUNT_TOO_PRECISE", "1.005");
        assertRefused("AMOUNT_TOO_PRECISE", "0.0000001万元");
    }

    @Test
    void an_amount_has_a_largest_value() {
        assertEquals(Money.MAX_FEN, Money.parse("99999999999999.99").fen());
        assertRefused("AMOUNT_TOO_LARGE", "100000000000000");
        assertRefused("AMOUNT_TOO_LARGE", "1000000000000000000");
        assertRefused("AMOUNT_TOO_LARGE", "-100000000000000");
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
