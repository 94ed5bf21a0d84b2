package org.dongjiang.funds.document.batch;

import static org.dongjiang.funds.document.batch.BatchProblem.BATCH_OPEN;
import static org.dongjiang.funds.document.seal.SealProblem.DOCUMENT_ALTERED;
import static org.dongjiang.kernel.problem.CommonProblem.REFERENCE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dongjiang.funds.book.difference.DifferenceKind;
import org.dongjiang.funds.book.difference.Findings;
import org.dongjiang.funds.book.difference.Found;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.document.seal.DocumentSeals;
import org.dongjiang.funds.reference.programme.ProgrammeRegister;
import org.dongjiang.kernel.area.Areas;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.time.Clocks;
import org.hibernate.Session;

/** The register of batches. */
@ApplicationScoped
@Transactional
public class BatchRegister {

    private final Batches batches;
    private final ProgrammeRegister programmes;
    private final DocumentSeals seals;
    private final Areas areas;
    private final Clock clock;

    BatchRegister(Batches batches, ProgrammeRegister programmes, DocumentSeals seals, Areas areas, Clock clock) {
        this.batches = batches;
        this.programmes = programmes;
        this.seals = seals;
        this.areas = areas;
        this.clock = clock;
    }

    /** How many documents a batch has, and their sum. */
    public record Entered(long count, long totalFen) {}

    Page<BatchView> list(MultivaluedMap<String, String> query) {
        return Batches.LISTING.page(batches.getEntityManager(), query, areas.toRead());
    }

    BatchView read(UUID id) {
        areas.requireVisible(batches.getEntityManager(), Batches.LISTING, id);
        return batches.read(id, BatchView::of);
    }

    BatchView declare(DeclareBatch asked) {
        batches.requireFree("/code", asked.code());
        programmes.requireLeaf("/programme", asked.programme(), Clocks.today(clock));
        var batch = new Batch(asked);
        batches.persist(batch);
        areas.requireWritable(batches.getEntityManager(), Batches.LISTING, batch.id());
        return BatchView.of(batch);
    }

    BatchView close(UUID id, String ifMatch) {
        areas.requireWritable(batches.getEntityManager(), Batches.LISTING, id);
        var batch = DocumentSeals.readable(Batch.NAME, id, () -> batches.lock(id, ifMatch));
        seals.requireSealed(batch);
        batch.close();
        batches.flush();
        return BatchView.of(batch);
    }

    /**
     * Counts a document, in the transaction that submits it.
     *
     * @param programme null if it concerns several
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code DOCUMENT_ALTERED}, {@code BATCH_OF_OTHERS},
     *     {@code BATCH_CLOSED}, {@code BATCH_COUNT_EXCEEDED}, {@code BATCH_AMOUNT_EXCEEDED}
     */
    @Transactional(TxType.MANDATORY)
    public void enter(String code, DocumentKind kind, String programme, Money amount) {
        locked(code)
                .filter(batch -> areas.isVisible(batches.getEntityManager(), Batches.LISTING, batch.id()))
                .orElseThrow(() -> REFERENCE_UNKNOWN.at("/batch", code, Batch.NAME))
                .enter(kind, programme, amount);
        batches.flush();
    }

    /**
     * Subtracts a document that ended, in the transaction that ends it.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code DOCUMENT_ALTERED}
     */
    @Transactional(TxType.MANDATORY)
    public void leave(String code, Money amount) {
        locked(code).orElseThrow(() -> missing(code)).leave(amount);
        batches.flush();
    }

    /** It had one when a document was counted in it, and none is ever removed. */
    private static Problem missing(String code) {
        return DOCUMENT_ALTERED.because(Batch.NAME, code);
    }

    private Optional<Batch> locked(String code) {
        var batch =
                DocumentSeals.readable(Batch.NAME, code, () -> batches.of(code).map(found -> batches.lock(found.id())));
        batch.ifPresent(seals::requireSealed);
        return batch;
    }

    /**
     * Why documents of some of these batches cannot be approved: the batch is open, or was altered.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code DOCUMENT_ALTERED} if one cannot be read
     */
    @Transactional(TxType.SUPPORTS)
    public Map<String, Problem> obstacles(Session reader, Collection<String> codes) {
        var obstacles = new HashMap<String, Problem>();
        codes.forEach(code -> obstacles.put(code, missing(code)));
        for (var batch : DocumentSeals.readable(Batch.NAME, codes, () -> Batches.of(reader, codes))) {
            if (!seals.isSealed(batch)) {
                obstacles.put(batch.code(), DocumentSeals.altered(batch));
            } else if (batch.status() == BatchStatus.OPEN) {
                obstacles.put(batch.code(), BATCH_OPEN.because(batch.code()));
            } else {
                obstacles.remove(batch.code());
            }
        }
        return obstacles;
    }

    /**
     * Compares all with their seals and their documents.
     *
     * @param entered the documents that count, by kind and code of the batch
     */
    @Transactional(TxType.SUPPORTS)
    public void compare(Session reader, Map<DocumentKind, Map<String, Entered>> entered, Findings found) {
        var rest = new EnumMap<DocumentKind, Set<String>>(DocumentKind.class);
        entered.forEach((kind, batches) -> rest.put(kind, new HashSet<>(batches.keySet())));
        for (var id : Batches.ids(reader)) {
            try {
                var batch = reader.find(Batch.class, UUID.fromString(id));
                rest.getOrDefault(batch.documentKind(), Set.of()).remove(batch.code());
                compare(
                        batch,
                        entered.getOrDefault(batch.documentKind(), Map.of()).get(batch.code()),
                        found);
                reader.clear();
            } catch (IllegalArgumentException | PersistenceException unreadable) {
                found.add(new Found(DifferenceKind.BATCH, "BATCH " + id, null, "unreadable", "readable"));
            }
        }
        rest.forEach((kind, codes) -> codes.forEach(code -> found.add(
                new Found(DifferenceKind.BATCH, "BATCH " + code, null, "missing", "named by documents: " + kind))));
    }

    /** @param entered null for none */
    private void compare(Batch batch, Entered entered, Findings found) {
        var kept = new Entered(batch.enteredCount(), batch.enteredTotal().fen());
        var recomputed = entered == null ? new Entered(0, 0) : entered;
        if (!seals.isSealed(batch)) {
            found.add(found(batch, "differs: seal", "as written by the service"));
        }
        if (!kept.equals(recomputed)) {
            found.add(found(batch, text(kept), text(recomputed)));
        }
    }

    private static String text(Entered entered) {
        return entered.count() + " documents, " + Money.ofFen(entered.totalFen());
    }

    private static Found found(Batch batch, String kept, String recomputed) {
        return new Found(DifferenceKind.BATCH, "BATCH " + batch.code(), batch.programme(), kept, recomputed);
    }
}
