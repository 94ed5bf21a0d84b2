package org.dongjiang.kernel.money;

import static org.dongjiang.kernel.money.MoneyProblem.AMOUNT_MALFORMED;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads money from JSON strings only, because many clients convert JSON numbers to binary floating point. */
public final class MoneyJson extends StdScalarDeserializer<Money> {

    public MoneyJson() {
        super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw AMOUNT_MALFORMED.because();
        }
        return Money.parse(parser.getText());
    }
}
