package org.dongjiang.gateway.pillar;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * A query for an indicator.
 *
 * @param indicator its code
 * @param asOf business date
 * @param dimensions values by which it is narrowed
 */
public record IndicatorQuestion(String indicator, LocalDate asOf, Map<String, String> dimensions) {

    /** Names allowed for dimensions: not those of the other two parameters. */
    public static final String DIMENSION = "(?!code$|asOf$)[A-Za-z]{1,64}";

    Map<String, String> query() {
        var query = new TreeMap<>(dimensions);
        query.put("code", indicator);
        query.put("asOf", asOf.toString());
        return query;
    }
}
