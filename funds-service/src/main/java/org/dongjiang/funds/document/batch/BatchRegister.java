package org.dongjiang.funds.document.batch;

import static org.dongjiang.kernel.problem.CommonProblem.REFERENCE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.reference.programme.ProgrammeRegister;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.money.Money;
import org.hibernate.Session;

/** The register of batches. */
@ApplicationScoped
@Transactional
public class BatchRegister {

    private static final Label NAME = new Label("批次", "batch");

    private final Batches batches;
    private final ProgrammeRegister programmes;

    BatchRegister(Batches batches, ProgrammeRegister programmes) {
        this.batches = batches;
        this.programmes = programmes;
    }

    Page<BatchView> list(MultivaluedMap<String, String> query) {
        return Batches.LISTING.page(batches.getEntityManager(), query);
    }

    BatchView read(UUID id) {
        return BatchView.of(batches.require(id));
    }

    BatchView declare(DeclareBatch asked) {
        batches.requireFree("/code", asked.code());
        programmes.requireLeaf("/programme", asked.programme());
        var batch = new Batch(asked);
        batches.persist(batch);
        return BatchView.of(batch);
    }

    BatchView close(UUID id, String ifMatch) {
        var batch = batches.lock(id, ifMatch);
        batch.close();
        batches.flush();
        return BatchView.of(batch);
    }

    /**
     * Counts a document, in the transaction that submits it.
     *
     * @param programme null if it concerns several
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code BATCH_OF_OTHERS},
     *     {@code BATCH_CLOSED}, {@code BATCH_COUNT_EXCEEDED}, {@code BATCH_AMOUNT_EXCEEDED}
     */
    @Transactional(TxType.MANDATORY)
    public void enter(String code, DocumentKind kind, String programme, Money amount) {
        if (batches.enter(code, kind, programme, amount)) {
            return;
        }
        var found = batches.of(code).orElseThrow(() -> REFERENCE_UNKNOWN.at("/batch", code, NAME));
        batches.lock(found.id()).requireRoom(kind, programme, amount);
        // The obstacle has disappeared meanwhile, and the lock excludes others until commit.
        batches.enter(code, kind, programme, amount);
    }

    /** Subtracts a document that ended, in the transaction that ends it. */
    @Transactional(TxType.MANDATORY)
    public void leave(String code, Money amount) {
        batches.leave(code, amount);
    }

    /** Which of these are open, so that their documents cannot be approved. */
    @Transactional(TxType.SUPPORTS)
    public Set<String> open(Session reader, Collection<String> codes) {
        return Batches.open(reader, codes);
    }
}
