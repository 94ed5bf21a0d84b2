package org.dongjiang.gateway.figurecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dongjiang.gateway.figurecheck.CheckFigures.PublishedFigure;
import org.dongjiang.gateway.figurecheck.FigureCheckView.Verdict;
import org.dongjiang.gateway.pillar.IndicatorAnswer;
import org.dongjiang.gateway.printed.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of printed texts and the verdicts that they get. */
class VerdictTest {

    @ParameterizedTest
    @CsvFileSource(resources = "printed.csv", numLinesToSkip = 1)
    void a_printed_text_gets_its_verdict(
            String printed,
            String indicator,
            String unit,
            BigDecimal books,
            Verdict verdict,
            String reason,
            String word) {
        check(figure(printed, null, indicator), unit, books, verdict, reason, word);
    }

    /** Words in the text around a figure have the same effect as in the figure itself. */
    @ParameterizedTest
    @CsvFileSource(resources = "printed.csv", numLinesToSkip = 1)
    void a_text_gets_the_same(
            String printed,
            String indicator,
            String unit,
            BigDecimal books,
            Verdict verdict,
            String reason,
            String word) {
        check(figure(null, printed, indicator), unit, books, verdict, reason, word);
        check(figure(printed, printed, indicator), unit, books, verdict, reason, word);
    }

    /** A number with its unit is judged in the unit in which it was printed, and contradicts no words. */
    @ParameterizedTest
    @CsvSource({
        "4.16, 亿元, ROUNDED, , 415650000.00, AGREES,",
        "4.2, 亿元, ROUNDED, , 415650000.00, AGREES,",
        "4.10, 亿元, ROUNDED, , 415650000.00, DISAGREES,",
        "4.15, 亿元, ROUNDED, , 415650000.00, DISAGREES,",
        "41565, 万元, ROUNDED, , 415654999.99, AGREES,",
        "41565, 万元, ROUNDED, , 415655000.00, DISAGREES,",
        "415.7, 百万元, ROUNDED, , 415650000.00, AGREES,",
        "4.1565, 亿元, , , 415650000.00, AGREES,",
        "4.16, 亿元, , , 415650000.00, DISAGREES,",
        "4, 亿元, AT_LEAST, , 415650000.00, AGREES,",
        "4, 亿元, AT_MOST, , 415650000.00, DISAGREES,",
        "5, 亿元, AT_MOST, , 415650000.00, AGREES,",
        "4, 亿元, BETWEEN, , 415650000.00, UNKNOWN, QUALIFIER_DIFFERS",
        "4, 亿元, ABOVE, 不超过4亿元, 415650000.00, UNKNOWN, QUALIFIER_DIFFERS",
        "4, 亿元, , 不超过4亿元, 415650000.00, DISAGREES,",
        "4, 亿元, , 超过4亿元, 415650000.00, AGREES,",
        "4.1565, 亿元, , 港币4.1565亿元, 415650000.00, UNKNOWN, CURRENCY_DIFFERS",
        "4.1565, 亿元, , 到位资金4.2亿元, 415650000.00, UNKNOWN, TEXT_DIFFERS",
        "4.1565, 亿元, , 到位资金, 415650000.00, AGREES,",
        "4.1565, 亿元, , 人均资金, 415650000.00, UNKNOWN, WORD_NOT_KNOWN",
        "4.1565, 亿港元, , , 415650000.00, UNKNOWN, CURRENCY_DIFFERS",
        "4.1565, 亿光年, , , 415650000.00, UNKNOWN, WORD_NOT_KNOWN",
        "4, 5亿元, , , 415650000.00, UNKNOWN, FIGURE_NOT_READABLE",
        "4, 至5亿元, , , 415650000.00, UNKNOWN, FIGURE_NOT_READABLE",
        "4.1565, 家, , , 415650000.00, UNKNOWN, UNIT_DIFFERS",
        "415650000, , , , 415650000.00, UNKNOWN, UNIT_DIFFERS",
        "415650000, CNY, , , 415650000.00, AGREES,",
        "-1, 元, , , -1.00, AGREES,",
        "0.001, 元, , , 0.00, UNKNOWN, FIGURE_NOT_READABLE",
    })
    void a_stated_value_is_judged_as_it_would_be_printed(
            BigDecimal value,
            String unit,
            Qualifier qualifier,
            String text,
            BigDecimal books,
            Verdict verdict,
            String reason) {
        var figure = new PublishedFigure(
                "F",
                text,
                null,
                Quantity.of(value),
                unit,
                qualifier,
                LocalDate.parse("2018-06-30"),
                "funds.contributed",
                null,
                null);
        var view = checked(figure, "CNY", books).view();
        assertEquals(verdict + " " + reason, view.verdict() + " " + view.reason());
    }

    @Test
    void a_word_that_is_not_known_is_named_in_both_languages() {
        var view = checked(figure("人均4.1565亿元", null, "funds.contributed"), "CNY", BigDecimal.ONE)
                .view();
        assertEquals("人均", view.unknownWord());
        assertEquals("不能断定“人均”在此处对数字意味着什么，该数字未核对", view.explanation().zh());
        assertEquals(
                "It is not known what \"人均\" means for the number; the figure was not checked",
                view.explanation().en());
    }

    private static PublishedFigure figure(String printed, String text, String indicator) {
        return new PublishedFigure(
                "F", text, printed, null, null, null, LocalDate.parse("2018-06-30"), indicator, null, null);
    }

    private static void check(
            PublishedFigure figure, String unit, BigDecimal books, Verdict verdict, String reason, String word) {
        var view = checked(figure, unit, books).view();
        assertEquals(
                verdict + " " + reason + " " + word, view.verdict() + " " + view.reason() + " " + view.unknownWord());
    }

    private static CheckedFigure checked(PublishedFigure figure, String unit, BigDecimal books) {
        var checked = new CheckedFigure(figure);
        if (checked.isCheckable()) {
            checked.holdAgainst(new IndicatorAnswer(books, unit, null, null, null, null));
        }
        return checked;
    }
}
