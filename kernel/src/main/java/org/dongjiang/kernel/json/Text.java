package org.dongjiang.kernel.json;

import static org.dongjiang.kernel.json.JsonProblem.TEXT_UNPRINTABLE;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.text.Normalizer;

/**
 * Text as the registers keep it: Unicode NFC, without surrounding blanks, control characters or half surrogate pairs, so
 * that equal names are equal and every text can be stored, hashed and exported.
 */
public class Text extends StdScalarDeserializer<String> {

    Text() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = composed(parser.getText()).strip();
        if (text.codePoints().anyMatch(Text::isUnprintable)) {
            throw TEXT_UNPRINTABLE.because();
        }
        return text;
    }

    /** The one form (Unicode NFC) of texts that look alike: what is kept has it, and what is looked for. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether a sign cannot be seen, or is none: it has no place in what people read, in names of files neither. */
    public static boolean isUnprintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n' && point != '\t';
            case Character.SURROGATE, Character.PRIVATE_USE -> true;
            // Newer Unicode than that of the JVM assigns more characters, of names too; noncharacters stay out for
            // good.
            case Character.UNASSIGNED -> isNoncharacter(point);
            // Direction overrides and zero-width marks make a text read as what it is not.
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Unicode, chapter 23.7: the last two of each plane and U+FDD0 to U+FDEF. */
    private static boolean isNoncharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    }
}
