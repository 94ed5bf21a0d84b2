package org.dongjiang.kernel.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dongjiang.kernel.money.Money;

/** The parameters of lists in the OpenAPI document. */
public final class ListParameters {

    /** Those of every list. */
    public static final Map<String, String> RESERVED = reserved();

    /** The complete list in each file format. */
    public static final Map<ListFormat, String> EXPORTS = Map.of(
            ListFormat.NDJSON,
            "全部记录，每行一条 JSON；末行 {\"end\":true,\"count\":条数} 表示完整 · All records, one per line; the last line"
                    + " {\"end\":true,\"count\":n} shows that the file is complete",
            ListFormat.CSV,
            "全部记录，UTF-8（带 BOM），首行为表头；末行首格“#END 条数”表示完整；以 = + - @ 开头的文本前加撇号 · All records, UTF-8 with a"
                    + " byte order mark; the first row is the header; the first cell of the last row, \"#END n\", shows that the file is complete;"
                    + " an apostrophe precedes a text that begins with = + - @",
            ListFormat.XLSX,
            "全部记录，首行为表头；不完整的文件无法打开；超过 15 位的数存为文本 · All records; the first row is the header; an incomplete file"
                    + " cannot be opened; a number of more than 15 digits is stored as text");

    private static final Map<String, String> MEANINGS = Map.of(
            "",
            "等于 · equal to",
            ".ne",
            "不等于 · not equal to",
            ".in",
            "其中之一，逗号分隔 · one of, separated by commas",
            ".prefix",
            "以此开头 · begins with",
            ".gte",
            "不小于 · at least",
            ".gt",
            "大于 · greater than",
            ".lte",
            "不大于 · at most",
            ".lt",
            "小于 · less than",
            FilterValue.NONE,
            "true 为没有值，false 为有值 · true: has no value; false: has one");

    private static final Map<String, String> PLACES = Map.of(
            "",
            "在此行政区划之内：代码的前 2、4、6、9 或 12 位 · within this division: the first 2, 4, 6, 9 or 12 digits of its code",
            ".in",
            "在这些行政区划之一之内，逗号分隔 · within one of these divisions, separated by commas");

    private ListParameters() {}

    private static Map<String, String> reserved() {
        var reserved = new LinkedHashMap<String, String>();
        reserved.put(
                "q",
                "文本检索：含有其中各词，不分先后、大小写与全半角；名称也可用拼音或拼音首字母 · Text search: records that contain each of the words, in any order, case and"
                        + " width; names also by their pinyin or its initials");
        reserved.put(
                "sort",
                "排序，如 -contributedOn,code；前加减号为倒序 · Sort order, such as -contributedOn,code; a minus sign means descending");
        reserved.put("limit", "每页条数，最多 200 · Records per page, at most 200");
        reserved.put("cursor", "上一页给出的游标 · Cursor from the previous page");
        reserved.put("fields", "只返回这些成员，逗号分隔 · Only these members, separated by commas");
        reserved.put("count", "true 时给出总数 · true to include the total number");
        reserved.put(
                ListFormat.PARAMETER,
                "导出全部：ndjson、csv 或 xlsx，优先于 Accept；不得与 limit、cursor、count 同用 · Exports the whole list: ndjson, csv or xlsx;"
                        + " takes precedence over Accept; cannot be combined with limit, cursor or count");
        return reserved;
    }

    /** The meaning of an operator, in words. */
    public static String meaning(String operator) {
        return MEANINGS.get(operator);
    }

    /** The meaning of an operator of {@link FilterValue#REGION}, in words. */
    public static String meaningOfPlace(String operator) {
        return PLACES.get(operator);
    }

    /**
     * The kind of filter of a member.
     *
     * @param type the member's class name
     */
    public static FilterValue kind(String type, boolean isEnum) {
        if (isEnum) {
            return FilterValue.CODE;
        }
        for (var known :
                new Class<?>[] {String.class, boolean.class, Boolean.class, LocalDate.class, Instant.class, Money.class
                }) {
            if (known.getName().equals(type)) {
                return FilterValue.of(known);
            }
        }
        return FilterValue.NUMBER;
    }
}
