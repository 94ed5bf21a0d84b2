package org.dongjiang.park.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
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
        return SubsidyBatchView.of(subsidyBatches.require(id));
    }

    SubsidyBatchView add(AddSubsidyBatch asked) {
        subsidyBatches.requireFree("/code", asked.code());
        var subsidyBatch = new SubsidyBatch(asked);
        subsidyBatches.persist(subsidyBatch);
        return SubsidyBatchView.of(subsidyBatch);
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN} where there is none with this code */
    public void requireKnown(String pointer, String code) {
        subsidyBatches.requireKnown(pointer, code, NAME);
    }

    /** The batch as it was declared; locked, so that two applications at once are counted one after the other. */
    public Declared declared(String pointer, String code) {
        requireKnown(pointer, code);
        var batch = subsidyBatches.find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
        return new Declared(batch.declaredCount(), batch.declaredTotal());
    }

    /** What a batch declared. */
    public record Declared(int count, Money total) {}
}
