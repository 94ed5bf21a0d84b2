package org.dongjiang.funds.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dongjiang.kernel.problem.ManyItems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Asks to record many documents of one kind. Whether each is in order is not looked at before its turn, for that may be its own
 * affair.
 *
 * @param <S> how one is asked for
 */
@Schema(description = "一次登记多份单据 · Records many documents")
public record Bulk<S extends Submission>(
        @NotNull @Schema(description = "全部或逐份 · All of them or none, or each on its own")
        BulkMode mode,

        @NotNull @Size(min = 1, max = 1000) @Schema(description = "单据，按序 · The documents, in order")
        List<@NotNull S> items)
        implements ManyItems<S> {}
