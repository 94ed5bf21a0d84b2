package org.dongjiang.kernel.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a list.
 *
 * @param items the records, in the order asked for
 * @param next cursor of the following part; null at the end
 * @param total how many match in all; only with {@code count=true}
 */
@Schema(description = "列表的一页 · A part of a list")
public record Page<T>(
        List<T> items,

        @JsonInclude @Schema(description = "下一页游标；末页为 null · Cursor of the next part; null at the end")
        String next,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "总数，仅在 count=true 时给出 · How many in all, only with count=true")
        Long total) {

    /** A list that is short and complete by nature. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, null);
    }
}
