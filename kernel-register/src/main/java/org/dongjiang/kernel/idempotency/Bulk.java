package org.dongjiang.kernel.idempotency;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dongjiang.kernel.problem.ManyItems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Request to record many records of one kind. The constraints of an item are checked when it is processed, not with the
 * request: with {@link BulkMode#EACH} a faulty item is refused alone, even if it cannot be read.
 *
 * @param <S> the request for one
 */
@Schema(description = "批量登记 · Records many records of one kind")
public record Bulk<S>(
        @NotNull @Schema(description = "全部或逐项 · All or nothing, or each separately")
        BulkMode mode,

        @NotNull @Size(min = 1, max = 1000) @Schema(description = "各项，按序 · The items, in order")
        List<S> items)
        implements ManyItems<S> {

    @Override
    public boolean areSeparate() {
        return mode == BulkMode.EACH;
    }
}
