package org.dongjiang.kernel.listing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of a list.
 *
 * @param items the records, in the requested order
 * @param next cursor of the next page; null at the end
 * @param total number of matching records; null without {@code count=true}
 * @param unreadable ids, as stored, of rows between these that hold a value that is none of its type; null if none do
 * @param export replaces all this if the complete list was requested in a format other than JSON; otherwise null
 */
@Schema(description = "列表的一页 · A page of a list")
public record Page<T>(
        List<T> items,

        @JsonInclude
        @Schema(description = "下一页游标；末页为 null · Cursor of the next page; null on the last page", nullable = true)
        String next,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "总数，仅在 count=true 时给出 · Total number of records, only with count=true")
        Long total,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "数据库中无法读取的行的编号，仅在有此情况时给出 · Ids of rows that cannot be read in the database, only if there"
                        + " are any")
        List<String> unreadable,

        @JsonIgnore @Schema(hidden = true) WholeList<T> export)
        implements Listed<T> {

    public Page(List<T> items, String next, Long total) {
        this(items, next, total, null, null);
    }

    /** The complete list, which is not read yet. */
    public static <T> Page<T> exported(WholeList<T> export) {
        return new Page<>(List.of(), null, null, null, export);
    }

    /** A list that is short and complete by nature. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, null);
    }
}
