package org.dongjiang.funds.document.batch;

import static org.dongjiang.funds.document.batch.BatchProblem.BATCH_AMOUNT_EXCEEDED;
import static org.dongjiang.funds.document.batch.BatchProblem.BATCH_CLOSED;
import static org.dongjiang.funds.document.batch.BatchProblem.BATCH_COUNT_EXCEEDED;
import static org.dongjiang.funds.document.batch.BatchProblem.BATCH_NOT_COMPLETE;
import static org.dongjiang.funds.document.batch.BatchProblem.BATCH_OF_OTHERS;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.document.seal.SealedRecord;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.money.Money;

/** A batch. Whoever changes it has locked it and checked its seal. */
@Entity
class Batch extends SealedRecord {

    static final Label NAME = new Label("批次", "batch");

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private DocumentKind documentKind;

    private String programme;
    private int declaredCount;
    private long declaredTotalFen;
    private int enteredCount;
    private long enteredTotalFen;

    @Enumerated(EnumType.STRING)
    private BatchStatus status = BatchStatus.OPEN;

    protected Batch() {}

    Batch(DeclareBatch asked) {
        code = asked.code();
        name = asked.name();
        documentKind = asked.documentKind();
        programme = asked.programme();
        declaredCount = asked.declaredCount();
        declaredTotalFen =
                asked.declaredTotal().requirePositive("/declaredTotal").fen();
    }

    @Override
    protected String sealedAs() {
        return "BATCH";
    }

    @Override
    protected Label sealedName() {
        return NAME;
    }

    /**
     * Counts one more document.
     *
     * @param ofProgramme null if the document concerns several programmes
     * @throws org.dongjiang.kernel.problem.Problem {@code BATCH_OF_OTHERS}, {@code BATCH_CLOSED},
     *     {@code BATCH_COUNT_EXCEEDED}, {@code BATCH_AMOUNT_EXCEEDED}
     */
    void enter(DocumentKind kind, String ofProgramme, Money amount) {
        if (kind != documentKind || !programme.equals(ofProgramme)) {
            throw BATCH_OF_OTHERS.at("/batch", code, documentKind.label(), programme);
        }
        if (status == BatchStatus.CLOSED) {
            throw BATCH_CLOSED.at("/batch", code);
        }
        if (enteredCount >= declaredCount) {
            throw BATCH_COUNT_EXCEEDED.at("/batch", code, declaredCount);
        }
        if (amount.compareTo(missingTotal()) > 0) {
            throw BATCH_AMOUNT_EXCEEDED.at("/amount", code, declaredTotal(), enteredTotal(), amount);
        }
        enteredCount++;
        enteredTotalFen = enteredTotal().plus(amount).fen();
    }

    /** Counts one less; an incomplete batch is open. */
    void leave(Money amount) {
        enteredCount--;
        enteredTotalFen = enteredTotal().minus(amount).fen();
        status = BatchStatus.OPEN;
    }

    /**
     * Allows the approval of its documents.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code BATCH_CLOSED}, {@code BATCH_NOT_COMPLETE}
     */
    void close() {
        if (status == BatchStatus.CLOSED) {
            throw BATCH_CLOSED.because(code);
        }
        if (enteredCount != declaredCount || enteredTotalFen != declaredTotalFen) {
            throw BATCH_NOT_COMPLETE.because(code, declaredCount - enteredCount, missingTotal());
        }
        status = BatchStatus.CLOSED;
    }

    private Money missingTotal() {
        return declaredTotal().minus(enteredTotal());
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    DocumentKind documentKind() {
        return documentKind;
    }

    String programme() {
        return programme;
    }

    int declaredCount() {
        return declaredCount;
    }

    Money declaredTotal() {
        return Money.ofFen(declaredTotalFen);
    }

    int enteredCount() {
        return enteredCount;
    }

    Money enteredTotal() {
        return Money.ofFen(enteredTotalFen);
    }

    BatchStatus status() {
        return status;
    }
}
