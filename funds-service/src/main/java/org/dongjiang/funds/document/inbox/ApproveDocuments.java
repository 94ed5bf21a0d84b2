package org.dongjiang.funds.document.inbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dongjiang.kernel.problem.ManyItems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to approve many documents, each by itself. */
@Schema(description = "批量复核 · Approves many documents", examples = """
                {"items": [{"kind": "CONTRIBUTION", "id": "01a2b3c4-d5e6-7f80-9123-456789abcdef", "version": 0}]}""")
record ApproveDocuments(
        @NotNull @Size(min = 1, max = 1000) @Schema(description = "各单据，按序 · The documents, in order")
        List<ApproveDocument> items)
        implements ManyItems<ApproveDocument> {

    @Override
    public boolean areSeparate() {
        return true;
    }
}
