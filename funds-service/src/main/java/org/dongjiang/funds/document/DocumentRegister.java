package org.dongjiang.funds.document;

import static org.dongjiang.kernel.problem.CommonProblem.CODE_TAKEN;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.dongjiang.funds.book.Blocker;
import org.dongjiang.funds.book.Closing;
import org.dongjiang.funds.book.Month;
import org.dongjiang.funds.ledger.DocumentKind;
import org.dongjiang.funds.ledger.Posting;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.listing.Listing;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.register.Entries;
import org.dongjiang.kernel.register.EntryView;
import org.dongjiang.kernel.register.IfMatch;

/**
 * The documents of one kind, from submission to the ledger. What is particular to a kind is which of them may be submitted.
 *
 * @param <D> the documents
 * @param <V> how callers see them
 */
@Transactional
public abstract class DocumentRegister<D extends MoneyDocument, V extends Record & EntryView> implements Closing {

    private final DocumentKind kind;
    private final Entries<D> documents;
    private final Listing<D, V> listing;
    private final Function<D, V> view;
    private final Desk desk;

    /** For the proxy of the container only. */
    protected DocumentRegister() {
        this(null, null, null, null, null);
    }

    protected DocumentRegister(
            DocumentKind kind, Entries<D> documents, Listing<D, V> listing, Function<D, V> view, Desk desk) {
        this.kind = kind;
        this.documents = documents;
        this.listing = listing;
        this.view = view;
        this.desk = desk;
    }

    public Page<V> list(MultivaluedMap<String, String> query) {
        return listing.page(documents.getEntityManager(), query);
    }

    public V read(UUID id) {
        return view.apply(documents.require(id));
    }

    /** Takes a document in, and sets its money aside. */
    protected V submit(D document) {
        desk.receive(document, dateMember());
        desk.setAside(document);
        documents.persist(document);
        return view.apply(document);
    }

    /**
     * Sees to it that something is named by one document at most, among those that are not rejected, withdrawn or reversed.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code CODE_TAKEN}
     */
    protected void requireFree(String member, String value) {
        if (documents.count(member + " = ?1 and live = true", value) > 0) {
            throw CODE_TAKEN.at("/" + member, value);
        }
    }

    /** Whether an approval of it is the first of two, which posts nothing. */
    public boolean waitsForFirst(UUID id) {
        return documents.require(id).waitsForFirst();
    }

    /** The first of two approvals. */
    public V check(UUID id, String ifMatch) {
        var document = locked(id, ifMatch);
        document.check(desk.user());
        documents.flush();
        return view.apply(document);
    }

    /** The approval of one that posts it, for the ledger. */
    public Posting approval(UUID id, String ifMatch) {
        var document = documents.require(id);
        return new Approval<>(document, ifMatch, desk.user(), desk.papers(document), view);
    }

    public V reject(UUID id, String ifMatch, String reason) {
        var document = locked(id, ifMatch);
        document.reject(desk.user(), reason);
        return ended(document);
    }

    public V withdraw(UUID id, String ifMatch) {
        var document = locked(id, ifMatch);
        document.withdraw(desk.user());
        return ended(document);
    }

    private V ended(D document) {
        desk.giveBack(document);
        documents.flush();
        return view.apply(document);
    }

    private D locked(UUID id, String ifMatch) {
        var document = documents.lock(kind.table(), id);
        IfMatch.require(ifMatch, document);
        return document;
    }

    @Override
    public List<Blocker> blockers(Month month) {
        long waiting = documents.count(
                "status in ?1 and " + dateMember() + " between ?2 and ?3",
                DocumentStatus.waiting(),
                month.first(),
                month.last());
        return waiting == 0
                ? List.of()
                : List.of(new Blocker(
                        new Label(
                                "待复核的" + kind.label().zh() + "单据",
                                "documents that wait for approval: "
                                        + kind.label().en()),
                        waiting));
    }

    /** What a document and the request for it call its day. */
    protected abstract String dateMember();
}
