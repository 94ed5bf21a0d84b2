package org.dongjiang.gateway.figurecheck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dongjiang.gateway.pillar.IndicatorQuestion;
import org.dongjiang.gateway.printed.Claim;
import org.dongjiang.gateway.printed.NotRead;
import org.dongjiang.gateway.printed.PrintedText;
import org.dongjiang.gateway.printed.Qualifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to check the figures of a document. */
@Schema(description = "核对公布数字 · Checks published figures", examples = """
                {"figures": [
                  {"id": "F01", "printed": "4.1565亿元", "asOf": "2018-06-30", "indicator": "funds.contributed", "dimensions": {"programme": "relief-and-countryside"}},
                  {"id": "F02", "printed": "2.7379万元", "asOf": "2018-06-30", "indicator": "funds.contributed", "dimensions": {"programme": "relief-and-countryside", "source": "baoan-district"}, "partOf": "F01"},
                  {"id": "F03", "printed": "4750万元", "asOf": "2018-06-30", "indicator": "funds.contributed", "dimensions": {"programme": "relief-and-countryside", "source": "shenzhen-municipal-units"}, "partOf": "F01"},
                  {"id": "F04", "printed": "9436万元", "asOf": "2018-06-30", "indicator": "funds.contributed", "dimensions": {"programme": "relief-and-countryside", "source": "shenzhen-state-enterprises"}, "partOf": "F01"}]}""")
record CheckFigures(
        @NotEmpty @Size(max = 500) @Schema(description = "逐个公布数字 · The figures")
        List<@NotNull @Valid PublishedFigure> figures) {

    /** A figure as printed in a document. */
    @Schema(description = "公布数字 · A published figure")
    record PublishedFigure(
            @NotBlank @Size(max = 64) @Schema(description = "编号，文内唯一 · Id, unique in the document", examples = "F02")
            String id,

            @Size(min = 1, max = 500)
            @Schema(
                    description =
                            "原文；其中的词影响结论，不认识的词使该数字无法核对 · The surrounding text; its words affect the verdict, and an unknown word gives the "
                                    + "verdict UNKNOWN",
                    examples = "宝安区2.7379万元")
            String text,

            @Size(min = 1, max = 100)
            @Schema(description = "公布的数字连同单位 · The figure as published, with its unit", examples = "2.7379万元")
            String printed,

            @Schema(description = "数值，配合 unit · The number, with unit")
            Quantity value,

            @Size(min = 1, max = 20)
            @Schema(
                    description =
                            "value 的单位，按公布时写在数字之后的样子：元、万元、亿元、CNY、%、percent、家、户等；缺省为计数 · Unit of value as it"
                                    + " would be printed after it: 元, 万元, 亿元, CNY, %, percent, 家, 户 and so on; a count if omitted",
                    examples = "万元")
            String unit,

            @Schema(
                    description =
                            "修饰，缺省时由原文推断，与原文不一致则不核对 · Qualifier; inferred from the text by default; if it contradicts the text the figure is not checked")
            Qualifier qualifier,

            @NotNull @Schema(description = "数字所述的截至日期 · Business date of the figure", examples = "2018-06-30")
            LocalDate asOf,

            @Size(min = 1, max = 100) @Schema(description = "对应的指标 · Indicator", examples = "funds.contributed")
            String indicator,

            @Size(max = 10) @Schema(description = "指标维度 · Dimensions of the indicator")
            Map<
                            @Pattern(
                                    regexp = IndicatorQuestion.DIMENSION,
                                    message = "{org.dongjiang.gateway.dimension}")
                            String,
                            @NotNull @Size(min = 1, max = 100) String>
                    dimensions,

            @Size(min = 1, max = 64)
            @Schema(description = "所属总数的编号 · Id of the total to which it belongs", examples = "F01")
            String partOf) {

        /**
         * The claim: as printed, or as stated, interpreted with the words around it.
         *
         * @throws NotRead if it cannot be read
         */
        Claim claim() throws NotRead {
            if (printed == null && value == null) {
                return PrintedText.read(text == null ? "" : text).meant(qualifier);
            }
            var claim = printed == null ? PrintedText.stated(value.number(), unit) : PrintedText.read(printed);
            return (text == null ? claim : claim.among(PrintedText.all(text))).meant(qualifier);
        }
    }
}
