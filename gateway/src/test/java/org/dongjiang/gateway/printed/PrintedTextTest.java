package org.dongjiang.gateway.printed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.dongjiang.gateway.printed.Claim.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTextTest {

    /** The sentences of the article of 2018-09-18. */
    @ParameterizedTest
    @CsvSource({
        "到位资金4.1565亿元, 415650000, MONEY, EXACT",
        "宝安区2.7379万元, 27379, MONEY, EXACT",
        "深圳市直单位4750万元, 47500000, MONEY, EXACT",
        "市国有企业9436万元, 94360000, MONEY, EXACT",
        "已拨付使用资金2.3462亿元, 234620000, MONEY, EXACT",
        "八个一批, 8, COUNT, EXACT",
        "八有, 8, COUNT, EXACT",
        "57个省定贫困村的规划设计已初步完成, 57, COUNT, EXACT",
        "新农村建设资金已到帐9200万元, 92000000, MONEY, EXACT",
        "看望慰问了2户贫困户, 2, COUNT, EXACT",
        "3800万元投入园区的配套项目-广东省空气能检测中心, 38000000, MONEY, EXACT",
        "200万元招商推介活动经费, 2000000, MONEY, EXACT",
        "招商推介活动20余次, 20, COUNT, MORE_THAN",
        "走访拜会企业60余家, 60, COUNT, MORE_THAN",
        "对接洽谈意向项目43宗, 43, COUNT, EXACT",
        "组织20家企业参加2018年7月26-28日的宝博会, 20, COUNT, EXACT",
        "共组织17家企业申报贷款贴息资金, 17, COUNT, EXACT",
        "贷款贴息资金1200多万元, 12000000, MONEY, MORE_THAN",
        "入园企业77家, 77, COUNT, EXACT",
        "合同投资总额近200亿元, 20000000000, MONEY, NEARLY",
        "主导产业企业67家, 67, COUNT, EXACT",
        "产业集聚率为87%, 87, PERCENT, ROUNDED",
        "三大主导产业, 3, COUNT, EXACT",
        "工业总产值25.31亿元, 2531000000, MONEY, EXACT",
        "工业总产值同比增长9.6%, 9.6, PERCENT, ROUNDED",
        "工业增加值5.76亿元, 576000000, MONEY, EXACT",
        "工业增加值同比增长10.1%, 10.1, PERCENT, ROUNDED",
        "税收1.14亿元, 114000000, MONEY, EXACT",
        "税收同比增长54.3%, 54.3, PERCENT, ROUNDED",
        "宝安区12所学校与龙川12所学校, 12, COUNT, EXACT",
        "宝安区18所医疗卫生机构, 18, COUNT, EXACT",
        "龙川22家医疗卫生机构, 22, COUNT, EXACT",
        "资助300万元支持龙川儿童福利院建设, 3000000, MONEY, EXACT",
        "50人参加的年轻干部培训班, 50, COUNT, EXACT",
        "支出减少近200万元, -2000000, MONEY, NEARLY",
        "支出约减少200万元, -2000000, MONEY, ABOUT",
        "贫困户减少60余户, -60, COUNT, MORE_THAN",
        "约3亿5000万元, 350000000, MONEY, ABOUT",
    })
    void the_one_figure_in_a_text_is_read(String text, BigDecimal value, Measure measure, Qualifier qualifier)
            throws NotRead {
        var claim = PrintedText.read(text);
        assertEquals(0, value.compareTo(claim.value()), text + ": " + claim.value());
        assertEquals(measure, claim.measure());
        assertEquals(qualifier, claim.qualifier());
    }

    /** The page on what is read contains every word. */
    @Test
    void every_word_stands_on_the_page() throws IOException {
        var page = Files.readString(Path.of("..", "docs", "figure-check.md"));
        var missing = new TreeSet<>(Words.all());
        missing.removeIf(word -> page.contains("`" + word + "`"));
        assertTrue(missing.isEmpty(), missing.toString());
    }
}
