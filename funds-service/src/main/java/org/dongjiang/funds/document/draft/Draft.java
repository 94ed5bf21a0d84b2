package org.dongjiang.funds.document.draft;

import static org.dongjiang.funds.document.draft.DraftProblem.DRAFT_CLOSED;
import static org.dongjiang.kernel.change.ChangeProblem.NOT_THE_MAKER;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.document.seal.SealedRecord;
import org.dongjiang.kernel.codes.Label;

/** A draft of a document. */
@Entity
class Draft extends SealedRecord {

    static final Label NAME = new Label("草稿", "draft");

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    /** JSON. */
    private String body;

    @Enumerated(EnumType.STRING)
    private DraftStatus status = DraftStatus.DRAFT;

    private String documentId;

    protected Draft() {}

    Draft(DocumentKind kind, String body) {
        this.kind = kind;
        this.body = body;
    }

    @Override
    protected String sealedAs() {
        return "DRAFT";
    }

    @Override
    protected Label sealedName() {
        return NAME;
    }

    /**
     * Checks that this user may change, submit or discard it.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code NOT_THE_MAKER}, {@code DRAFT_CLOSED}
     */
    void requireOpen(String user) {
        if (!user.equals(recordedBy())) {
            throw NOT_THE_MAKER.because();
        }
        if (status != DraftStatus.DRAFT) {
            throw DRAFT_CLOSED.because(status.label());
        }
    }

    void write(String newBody) {
        body = newBody;
    }

    void submittedAs(String document) {
        status = DraftStatus.SUBMITTED;
        documentId = document;
    }

    void discard() {
        status = DraftStatus.DISCARDED;
    }

    DocumentKind kind() {
        return kind;
    }

    String body() {
        return body;
    }

    DraftStatus status() {
        return status;
    }

    /** Id of the document that was made of it; null until it is submitted. */
    String documentId() {
        return documentId;
    }
}
