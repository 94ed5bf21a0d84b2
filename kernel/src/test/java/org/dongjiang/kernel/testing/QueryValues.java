package org.dongjiang.kernel.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values of a query parameter at both sides of the limits that its schema sets.
 *
 * @param outside values that the schema forbids
 * @param inside values that it allows
 */
record QueryValues(List<String> outside, List<String> inside) {

    private static final List<String> SPELLINGS = List.of(
            "",
            " ",
            "x y",
            "a-b",
            "2018-06-30",
            "2018-6-1",
            "2018-13-01",
            "0018-06-30",
            "+12018-06-30",
            "2018-06-30T16:00Z",
            "2018-06-30T16:00:00",
            "2018-06-30T16:00:00Z",
            "2018-06-30T16:00:00.123456789+08:00",
            "2018-06-30T16:00:00.5+0800",
            "+12018-06-30T16:00:00Z",
            "44",
            "4416",
            "44162",
            "441622",
            "-7",
            "+7",
            "1e5",
            "٣",
            "０.5",
            "0.001",
            "9999999999999.99",
            "99999999999999999999.9999999999",
            "100000000000000000000",
            "3800万元",
            "叁万元",
            "-99999.9999999999亿元");

    private static final List<String> INSTANTS =
            List.of("2018-06-30T16:00:00Z", "2018-06-30T16:00:00.123456789+08:00", "2018-06-30T16:00:00.5+0800");

    static QueryValues of(JsonNode schema) {
        if (schema.path("type").asText().equals("array")) {
            return severalOf(schema);
        }
        if (schema.has("enum")) {
            return ofCodes(schema.path("enum"));
        }
        return switch (schema.path("type").asText()) {
            case "boolean" -> new QueryValues(List.of("", "TRUE", "1"), List.of("true", "false"));
            case "integer" -> ofNumber(schema);
            default -> ofText(schema);
        };
    }

    private static QueryValues severalOf(JsonNode schema) {
        var each = of(schema.path("items"));
        var one = each.inside().get(0);
        var outside = Stream.concat(
                Stream.of("", ",", one + ","), each.outside().stream().filter(value -> !value.contains(",")));
        return new QueryValues(outside.distinct().toList(), List.of(one, String.join(",", each.inside())));
    }

    private static QueryValues ofCodes(JsonNode codes) {
        var known = Stream.iterate(0, at -> at < codes.size(), at -> at + 1)
                .map(at -> codes.get(at).asText())
                .toList();
        var first = known.get(0);
        var outside = Stream.of("", first + "x", " " + first).collect(Collectors.toCollection(TreeSet::new));
        return new QueryValues(List.copyOf(outside), List.of(first, known.get(known.size() - 1)));
    }

    private static QueryValues ofNumber(JsonNode schema) {
        boolean isLong = schema.path("format").asText().equals("int64");
        var least = bound(schema, "minimum", BigInteger.valueOf(isLong ? Long.MIN_VALUE : Integer.MIN_VALUE));
        var most = bound(schema, "maximum", BigInteger.valueOf(isLong ? Long.MAX_VALUE : Integer.MAX_VALUE));
        return new QueryValues(
                List.of(
                        "",
                        "abc",
                        "1.5",
                        "+1",
                        "٣",
                        "1e1",
                        least.subtract(BigInteger.ONE).toString(),
                        most.add(BigInteger.ONE).toString()),
                List.of(least.toString(), most.toString()));
    }

    private static BigInteger bound(JsonNode schema, String name, BigInteger otherwise) {
        return schema.has(name) ? schema.get(name).bigIntegerValue() : otherwise;
    }

    private static QueryValues ofText(JsonNode schema) {
        if (schema.has("pattern")) {
            var pattern = Pattern.compile(schema.path("pattern").asText());
            var apart = SPELLINGS.stream()
                    .collect(Collectors.partitioningBy(
                            value -> pattern.matcher(value).matches()));
            return new QueryValues(apart.get(false), apart.get(true));
        }
        if (schema.path("format").asText().equals("date-time")) {
            return new QueryValues(
                    SPELLINGS.stream()
                            .filter(value -> !INSTANTS.contains(value))
                            .toList(),
                    INSTANTS);
        }
        int most = schema.path("maxLength").asInt();
        var outside = Stream.of("长".repeat(most + 1), "𠮷".repeat(most + 1));
        return new QueryValues(
                (schema.path("minLength").asInt() > 0 ? Stream.concat(Stream.of(""), outside) : outside).toList(),
                List.of("x", "𠮷".repeat(most)));
    }
}
