package org.dongjiang.kernel.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dongjiang.kernel.money.Money;

/** The parameters of lists as the OpenAPI document describes them. */
public final class ListParameters {

    /** Those that every list knows. */
    public static final Map<String, String> RESERVED = reserved();

    private static final Map<String, String> MEANINGS = Map.of(
            "", "等于 · equals",
            ".ne", "不等于 · differs from",
            ".in", "其中之一，逗号分隔 · one of, separated by commas",
            ".prefix", "以此开头 · begins with",
            ".gte", "不小于 · at least",
            ".gt", "大于 · above",
            ".lte", "不大于 · at most",
            ".lt", "小于 · below");

    private ListParameters() {}

    private static Map<String, String> reserved() {
        var reserved = new LinkedHashMap<String, String>();
        reserved.put("q", "文本检索 · Part of a text");
        reserved.put("sort", "排序，如 -arrivedOn,code · Order, e.g. -arrivedOn,code");
        reserved.put("limit", "每页条数，最多 200 · Records per page, at most 200");
        reserved.put("cursor", "上一页给出的游标 · Cursor given by the page before");
        reserved.put("fields", "只返回这些成员，逗号分隔 · Only these members, separated by commas");
        reserved.put("count", "true 时给出总数 · true to be told how many in all");
        return reserved;
    }

    /**
     * The filters of one member, each with its description.
     *
     * @param type the member's class name
     */
    public static Map<String, String> of(String member, String type, boolean isEnum) {
        var parameters = new LinkedHashMap<String, String>();
        kind(type, isEnum).operators().forEach(operator -> parameters.put(member + operator, MEANINGS.get(operator)));
        return parameters;
    }

    private static FilterValue kind(String type, boolean isEnum) {
        if (isEnum) {
            return FilterValue.CODE;
        }
        for (var known : new Class<?>[] {String.class, boolean.class, LocalDate.class, Instant.class, Money.class}) {
            if (known.getName().equals(type)) {
                return FilterValue.of(known);
            }
        }
        return FilterValue.NUMBER;
    }
}
