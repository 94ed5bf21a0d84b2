package org.dongjiang.gateway.figurecheck;

import static org.dongjiang.gateway.figurecheck.FigureCheckProblem.QUANTITY_MALFORMED;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number of any unit, with exactly the decimals written; a decimal string or a JSON number. */
@Schema(
        type = SchemaType.STRING,
        description = "数，十进制字符串或 JSON 数 · A decimal string or a JSON number",
        examples = "2.7379")
record Quantity(BigDecimal number) {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,20}(\\.\\d{1,10})?");

    /** @throws org.dongjiang.kernel.problem.Problem {@code QUANTITY_MALFORMED} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Quantity of(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw QUANTITY_MALFORMED.because();
        }
        return new Quantity(new BigDecimal(text));
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code QUANTITY_MALFORMED} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Quantity of(BigDecimal number) {
        // Before it is expanded: 1e999999999 would be a gigabyte of zeros.
        if (Math.abs((long) number.precision() - number.scale()) > 20 || number.scale() > 10) {
            throw QUANTITY_MALFORMED.because();
        }
        return of(number.toPlainString());
    }
}
