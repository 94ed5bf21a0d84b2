package org.dongjiang.kernel.json;

import static org.dongjiang.kernel.json.JsonProblem.TEXT_UNPRINTABLE;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as the registers store it: Unicode NFC, without surrounding blanks, control characters or unpaired surrogates,
 * so that equal names are equal and every text can be stored, hashed and exported.
 */
public class Text extends StdScalarDeserializer<String> {

    /** Letters and symbols that show nothing: fillers of Korean syllables, and the empty Braille cell. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private static final Pattern BLANK_ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    Text() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = stripped(composed(parser.getText()));
        if (text.codePoints().anyMatch(Text::isUnprintable)) {
            throw TEXT_UNPRINTABLE.because();
        }
        return text;
    }

    /** Without blanks at both ends, including those that do not break a line, which {@link String#strip} keeps. */
    public static String stripped(String text) {
        return BLANK_ENDS.matcher(text).replaceAll("");
    }

    /** The canonical form (Unicode NFC) of texts that look alike, for stored texts and for search terms. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether a character is invisible, or none: it is not allowed in texts for people, including file names. */
    public static boolean isUnprintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n' && point != '\t';
            case Character.SURROGATE, Character.PRIVATE_USE -> true;
            // Newer Unicode versions than the JVM's assign more characters, also in names; noncharacters are always
            // excluded.
            case Character.UNASSIGNED -> isNoncharacter(point);
            // Direction overrides and zero-width characters make a text look like another.
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> FILLERS.indexOf(point) >= 0;
        };
    }

    /** Unicode, chapter 23.7: the last two of each plane and U+FDD0 to U+FDEF. */
    private static boolean isNoncharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    }
}
