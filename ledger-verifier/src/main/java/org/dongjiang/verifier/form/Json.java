package org.dongjiang.verifier.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON as texts, whole numbers, truth values, lists and maps, which keep their order; the ledger contains nothing else. */
public final class Json {

    private static final int DEEPEST = 8;
    private static final int LONGEST_NUMBER = 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    /** Making a generator takes longer than writing a voucher. */
    private static final ThreadLocal<Written> WRITTEN = ThreadLocal.withInitial(Written::made);

    private Json() {}

    /** @throws FormException if it is not an object, or has a member twice */
    public static Map<?, ?> read(byte[] bytes) throws FormException {
        try (var parser = FACTORY.createParser(bytes)) {
            parser.nextToken();
            if (value(parser) instanceof Map<?, ?> map && parser.nextToken() == null) {
                return map;
            }
            throw new FormException("no object of JSON");
        } catch (JsonProcessingException malformed) {
            throw new FormException(malformed.getOriginalMessage());
        } catch (IOException malformed) {
            // The only other error possible when bytes in memory are read.
            throw new FormException("not UTF-8");
        }
    }

    private static Object value(JsonParser parser) throws IOException, FormException {
        if (parser.currentToken() == null) {
            throw new FormException("nothing");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new FormException("neither text nor whole number: " + parser.currentToken());
        };
    }

    private static Map<String, Object> map(JsonParser parser) throws IOException, FormException {
        var map = new LinkedHashMap<String, Object>();
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            int before = map.size();
            parser.nextToken();
            map.put(name, value(parser));
            if (map.size() == before) {
                throw new FormException("twice: " + name);
            }
        }
        return map;
    }

    private static List<Object> list(JsonParser parser) throws IOException, FormException {
        var list = new ArrayList<>();
        while (parser.nextToken() != null && !parser.currentToken().isStructEnd()) {
            list.add(value(parser));
        }
        return list;
    }

    /**
     * Whether the bytes are the canonical encoding: keys in the order of RFC 8785, no white space, each text in its
     * shortest form.
     */
    public static boolean isCanonical(Map<?, ?> read, byte[] bytes) {
        try {
            return isOrdered(read) && WRITTEN.get().is(read, bytes);
        } catch (IOException halfOfAPair) {
            // Nobody knows what it would write next.
            WRITTEN.remove();
            return false;
        }
    }

    /** What a generator has written, one value after the other. */
    private static final class Written {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final JsonGenerator generator = FACTORY.createGenerator(bytes).setRootValueSeparator(null);

        Written() throws IOException {}

        boolean is(Map<?, ?> value, byte[] expected) throws IOException {
            bytes.reset();
            write(value, generator);
            generator.flush();
            return Arrays.equals(bytes.toByteArray(), expected);
        }

        static Written made() {
            try {
                return new Written();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private static void write(Object value, JsonGenerator generator) throws IOException {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (var member : map.entrySet()) {
                generator.writeFieldName((String) member.getKey());
                write(member.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (var element : list) {
                write(element, generator);
            }
            generator.writeEndArray();
        } else if (value instanceof Long number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value == null) {
            generator.writeNull();
        } else {
            generator.writeString((String) value);
        }
    }

    private static boolean isOrdered(Object value) {
        if (value instanceof List<?> list) {
            for (var element : list) {
                if (!isOrdered(element)) {
                    return false;
                }
            }
        }
        if (value instanceof Map<?, ?> map) {
            String before = null;
            for (var member : map.entrySet()) {
                var name = (String) member.getKey();
                if ((before != null && before.compareTo(name) >= 0) || !isOrdered(member.getValue())) {
                    return false;
                }
                before = name;
            }
        }
        return true;
    }
}
