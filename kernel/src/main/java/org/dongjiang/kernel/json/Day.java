package org.dongjiang.kernel.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.dongjiang.kernel.time.Dates;

/** A day as the registers store it: other forms of dates, times of day, and years such as 999 999 999 are refused. */
class Day extends StdScalarDeserializer<LocalDate> {

    Day() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        try {
            return Dates.parse(parser.getText());
        } catch (DateTimeException unreadable) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "not a day");
        }
    }
}
