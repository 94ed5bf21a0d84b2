package org.dongjiang.park.subsidybatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;

/** All of them. */
@ApplicationScoped
class SubsidyBatches implements LivingRecords<SubsidyBatch> {

    static final RecordKind<SubsidyBatchFacts, SubsidyBatch, SubsidyBatchVersion, SubsidyBatchView> KIND =
            RecordKind.of(
                    "subsidy-batches",
                    SubsidyBatchFacts.class,
                    SubsidyBatch.class,
                    SubsidyBatch::new,
                    SubsidyBatchVersion.class,
                    SubsidyBatchVersion::new,
                    SubsidyBatchView.class,
                    SubsidyBatchView::of,
                    "code");

    /** The declaration of a batch, locked until commit; empty if there is no such batch. */
    Optional<SubsidyBatchFacts> lock(String code) {
        return find("facts.code", code)
                .firstResultOptional()
                .map(batch -> lock(batch.id()).facts());
    }
}
