package org.dongjiang.kernel.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.money.MoneyJson;

/** Configures the one object mapper of the process. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 64;
    /**
     * A thousand documents have fewer; a body of brackets only could have more, and each costs much more than its
     * bytes.
     */
    private static final int MOST_TOKENS = 150_000;

    /** Last, so that nothing overrides these settings. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    @SuppressWarnings("deprecation") // The builder-only setters have no counterpart on an existing mapper.
    public void customize(ObjectMapper json) {
        limit(json.getFactory());
        json.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        json.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        // A blank text is neither a number nor an absent value.
        json.coercionConfigDefaults()
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                .setAcceptBlankAsEmpty(true);
        for (var shape : new CoercionInputShape[] {
            CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
        }) {
            json.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
            json.coercionConfigFor(LogicalType.DateTime).setCoercion(shape, CoercionAction.Fail);
        }
        json.addHandler(new ReadingOn.UnknownMembers());
        json.registerModule(new SimpleModule("strict")
                .setDeserializerModifier(new ReadingOn.Everywhere())
                .addDeserializer(Money.class, new MoneyJson())
                .addDeserializer(String.class, new Text())
                .addDeserializer(LocalDate.class, new Day()));
    }

    @SuppressWarnings("deprecation") // The same.
    private static void limit(JsonFactory factory) {
        // JSON is UTF-8 (RFC 8259, 8.1); a first byte that suggests another encoding is never meant so.
        factory.configure(JsonFactory.Feature.CHARSET_DETECTION, false);
        factory.configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
        factory.setStreamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNumberLength(LONGEST_NUMBER)
                .maxTokenCount(MOST_TOKENS)
                .build());
    }
}
