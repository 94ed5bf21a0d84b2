package org.dongjiang.park.subsidybatch;

import static org.dongjiang.park.subsidybatch.SubsidyProblem.BATCH_FULL;
import static org.dongjiang.park.subsidybatch.SubsidyProblem.BATCH_TOTAL_EXCEEDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.money.Money;

/** The register of subsidy batches. */
@ApplicationScoped
@Transactional
public class SubsidyBatchRegister {

    private static final Label NAME = new Label("贷款贴息申报批次", "subsidy batch");

    private final SubsidyBatches subsidyBatches;

    SubsidyBatchRegister(SubsidyBatches subsidyBatches) {
        this.subsidyBatches = subsidyBatches;
    }

    Page<SubsidyBatchView> list(MultivaluedMap<String, String> query) {
        return SubsidyBatches.LISTING.page(subsidyBatches.getEntityManager(), query);
    }

    SubsidyBatchView read(UUID id) {
        return subsidyBatches.read(id, SubsidyBatchView::of);
    }

    SubsidyBatchView add(AddSubsidyBatch asked) {
        subsidyBatches.requireFree("/code", asked.code());
        var subsidyBatch = new SubsidyBatch(asked);
        subsidyBatches.persist(subsidyBatch);
        return SubsidyBatchView.of(subsidyBatch);
    }

    private void requireKnown(String pointer, String code) {
        subsidyBatches.requireKnown(pointer, code, NAME);
    }

    /**
     * Counts an application, in the transaction that records it.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code BATCH_FULL},
     *     {@code BATCH_TOTAL_EXCEEDED}
     */
    @Transactional(TxType.MANDATORY)
    public void receive(String code, Money amount) {
        requireKnown("/batch", code);
        if (!subsidyBatches.receive(code, amount)) {
            var batch = subsidyBatches.of(code);
            throw batch.isFull()
                    ? BATCH_FULL.at("/batch", batch.declaredCount())
                    : BATCH_TOTAL_EXCEEDED.at("/amount", batch.declaredTotal());
        }
    }
}
