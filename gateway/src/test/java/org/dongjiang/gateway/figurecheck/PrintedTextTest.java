package org.dongjiang.gateway.figurecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.dongjiang.gateway.figurecheck.Claim.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTextTest {

    @ParameterizedTest
    @CsvSource({
        "宝安区2.7379万元, 27379, MONEY, EXACT",
        "到位资金4.1565亿元, 415650000, MONEY, EXACT",
        "贷款贴息资金1200多万元, 12000000, MONEY, MORE_THAN",
        "合同投资总额近200亿元, 20000000000, MONEY, NEARLY",
        "投入三千八百万元, 38000000, MONEY, EXACT",
        "约3亿5000万元, 350000000, MONEY, ABOUT",
        "八个一批, 8, COUNT, EXACT",
        "八有, 8, COUNT, EXACT",
        "三大主导产业, 3, COUNT, EXACT",
        "招商推介活动20余次, 20, COUNT, MORE_THAN",
        "组织20家企业参加2018年7月26-28日的宝博会, 20, COUNT, EXACT",
        "宝安区12所学校与龙川12所学校, 12, COUNT, EXACT",
        "产业集聚率为87%, 87, PERCENT, ROUNDED",
        "税收同比增长５４.３％, 54.3, PERCENT, ROUNDED",
        "同比下降9.6%, -9.6, PERCENT, ROUNDED",
        "同比下降了约9.6%, -9.6, PERCENT, ROUNDED",
        "-9.6%, -9.6, PERCENT, ROUNDED",
        "同比增长-9.6%, -9.6, PERCENT, ROUNDED",
        "同比增长：－9.6%, -9.6, PERCENT, ROUNDED",
        "-2.7379亿元, -273790000, MONEY, EXACT",
        "−2.7379亿元, -273790000, MONEY, EXACT",
        "负2.7379亿元, -273790000, MONEY, EXACT",
        "支出减少近200万元, -2000000, MONEY, NEARLY",
        "支出约减少200万元, -2000000, MONEY, ABOUT",
        "贫困户减少60余户, -60, COUNT, MORE_THAN",
        "项目-3800万元, 38000000, MONEY, EXACT",
        "担负20个项目, 20, COUNT, EXACT",
        "下降到9.6%, 9.6, PERCENT, ROUNDED",
        "到位资金，3亿元, 300000000, MONEY, EXACT",
    })
    void the_one_figure_in_a_text_is_read(String text, BigDecimal value, Measure measure, Qualifier qualifier) {
        var claim = PrintedText.read(text).orElseThrow();
        assertEquals(0, value.compareTo(claim.value()), text + ": " + claim.value());
        assertEquals(measure, claim.measure());
        assertEquals(qualifier, claim.qualifier());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "没有数字",
                "宝安区18所与龙川22家",
                "2018年9月18日",
                "3.456789元",
                "万元",
                "一二元",
                "1e8元",
                "0x10万元",
                "1.2.3亿元",
                "1.2,3亿元",
                "3-5家",
                "1.2.3%"
            })
    void what_is_not_one_figure_is_not_guessed_at(String text) {
        assertEquals(Optional.empty(), PrintedText.read(text));
    }
}
