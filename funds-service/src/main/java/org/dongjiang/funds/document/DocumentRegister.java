package org.dongjiang.funds.document;

import static org.dongjiang.funds.document.DocumentProblem.DOCUMENT_NOT_POSTED;
import static org.dongjiang.funds.document.DocumentProblem.DOCUMENT_REPLACED;
import static org.dongjiang.kernel.problem.CommonProblem.CODE_TAKEN;
import static org.dongjiang.kernel.problem.CommonProblem.REFERENCE_UNKNOWN;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dongjiang.funds.book.fundbalance.Reservation;
import org.dongjiang.funds.book.ledger.Approval;
import org.dongjiang.funds.book.ledger.Commitment;
import org.dongjiang.funds.book.ledger.Documents;
import org.dongjiang.funds.book.ledger.HeldDocument;
import org.dongjiang.funds.book.ledger.Ledger;
import org.dongjiang.funds.book.ledger.LockedDocument.State;
import org.dongjiang.funds.book.ledger.UnsettledDocument;
import org.dongjiang.funds.book.period.Blocker;
import org.dongjiang.funds.book.period.Closing;
import org.dongjiang.funds.book.period.Month;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.PostedVoucher;
import org.dongjiang.funds.book.voucheruse.OpenVoucher;
import org.dongjiang.funds.document.attachment.AttachingDocuments;
import org.dongjiang.funds.document.batch.BatchRegister.Entered;
import org.dongjiang.funds.document.seal.DocumentSeals;
import org.dongjiang.kernel.area.Area;
import org.dongjiang.kernel.area.Areas;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.KeyedRequest;
import org.dongjiang.kernel.idempotency.Outcome;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.RecordView;
import org.dongjiang.kernel.register.Records;
import org.hibernate.Session;

/**
 * The documents of one kind, from submission to the ledger. Each kind defines only which documents may be submitted.
 *
 * @param <D> the documents
 * @param <S> the request for one
 * @param <V> the view of one
 */
@Transactional
public abstract class DocumentRegister<D extends MoneyDocument, S extends Submission, V extends Record & RecordView>
        implements Closing, Documents, AttachingDocuments {

    private static final String REPLACES = "/replaces";
    /** It has an id that nobody will find: of a request that is refused nothing is stored. */
    private static final Label ANOTHER_ITEM = new Label("本次请求的另一项", "another item of this request");

    private final DocumentKind kind;
    private final Class<S> submission;
    private final Records<D> documents;
    private final Listing<D, V> listing;
    private final Function<D, V> view;
    private final DocumentControls controls;
    /** Null until it is needed: the table is known when the application has started. */
    private DocumentRows<D> rows;

    /**
     * A document that is decided and stored, but has not yet used shared resources.
     *
     * @param voucher the voucher of which it uses a part; null if none
     */
    protected record Stored<D extends MoneyDocument>(D document, OpenVoucher voucher) {}

    /** For the proxy of the container only. */
    protected DocumentRegister() {
        this(null, null, null, null, null, null);
    }

    protected DocumentRegister(
            DocumentKind kind,
            Class<S> submission,
            Records<D> documents,
            Listing<D, V> listing,
            Function<D, V> view,
            DocumentControls controls) {
        this.kind = kind;
        this.submission = submission;
        this.documents = documents;
        this.listing = listing;
        this.view = view;
        this.controls = controls;
    }

    public Page<V> list(MultivaluedMap<String, String> query) {
        return listing.page(
                documents.getEntityManager(), query, controls.areas().toRead());
    }

    public V read(UUID id) {
        requireVisible(id);
        return readable(id, () -> documents.read(id, view));
    }

    private void requireVisible(UUID id) {
        controls.areas().requireVisible(documents.getEntityManager(), listing, id);
    }

    /**
     * Checks that somebody may write a document as it is stored.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN}, {@code OUTSIDE_AREA}
     */
    public void requireWritable(UUID id, Area area) {
        if (!area.isEverywhere()) {
            requireWritable(readable(id, () -> documents.require(id)), area);
        }
    }

    /**
     * Approves a document, as {@link Ledger#approve} does, if the caller may write it. Does not block.
     *
     * @return the outcome, or {@code Problem}: {@code RECORD_UNKNOWN}, {@code OUTSIDE_AREA}, or why the ledger refuses it
     */
    @Transactional(TxType.SUPPORTS)
    public CompletionStage<Outcome> approve(KeyedRequest request, UUID id, String ifMatch) {
        var approval = new Approval(this, id, ifMatch, controls.user());
        var area = controls.areas().ofToken();
        return area.isEverywhere()
                ? controls.ledger().approve(request, approval)
                : CompletableFuture.runAsync(
                                () -> QuarkusTransaction.requiringNew().run(() -> requireWritable(id, area)),
                                Infrastructure.getDefaultExecutor())
                        .thenCompose(allowed -> controls.ledger().approve(request, approval));
    }

    private void requireWritable(D document, Area area) {
        Areas.requireWritable(documents.getEntityManager(), listing, document.id(), area);
        if (!area.isEverywhere() && area.organisation() == null) {
            controls.requireWithin(document, area);
        }
    }

    /** Accepts a document, and reserves its money. */
    public V submit(S asked) {
        var stored = prepared(asked);
        controls.requireBookable(dateMember(), stored.document());
        return accept(stored);
    }

    /**
     * Accepts many, all or none. Shared resources (months, batches, fund balances) are locked after all other work, so
     * that others wait only as long as the counting lasts.
     *
     * @throws org.dongjiang.kernel.problem.Problem that points to the refused one
     */
    public List<V> submitAll(List<S> asked) {
        var replaced = new HashSet<UUID>();
        var stored = BulkWrites.ofEach(asked, one -> {
            if (one.replaces() != null && !replaced.add(one.replaces())) {
                throw DOCUMENT_REPLACED.at(REPLACES, one.replaces(), ANOTHER_ITEM);
            }
            var prepared = prepared(one);
            // Otherwise every query for the next one would check all previous ones for changes.
            documents.flush();
            documents.getEntityManager().clear();
            return prepared;
        });
        var days = new HashSet<LocalDate>();
        BulkWrites.ofEach(stored, one -> {
            if (days.add(one.document().businessDate())) {
                controls.requireBookable(dateMember(), one.document());
            }
            return one;
        });
        return BulkWrites.ofEach(stored, this::accept);
    }

    /** Stores a document; the one that it replaces is locked first, so that of several new versions one is accepted. */
    private Stored<D> prepared(S asked) {
        var earlier = replaced(asked.replaces());
        var stored = prepare(asked);
        earlier.ifPresent(document -> document.replacedBy(stored.document().id()));
        return stored;
    }

    private Optional<D> replaced(UUID id) {
        if (id == null) {
            return Optional.empty();
        }
        if (readable(id, () -> documents.findByIdOptional(id))
                .filter(this::isVisible)
                .isEmpty()) {
            throw unknown(REPLACES, id);
        }
        requireWritable(id, controls.areas().ofToken());
        var earlier = unaltered(documents.lock(id));
        earlier.requireReplaceable(REPLACES, controls.user());
        requireNoVersion(earlier);
        return Optional.of(earlier);
    }

    /** Either a document claims to be its new version, or it was set back to what it was before it had one. */
    private void requireNoVersion(D earlier) {
        documents
                .find("replaces", earlier.id().toString())
                .firstResultOptional()
                .ifPresent(later -> {
                    throw DocumentSeals.altered(controls.seals().isSealed(later) ? earlier : later);
                });
    }

    /** In a query: that there is one with this id that stands in an area, or belongs to its organisation. */
    @Transactional(TxType.SUPPORTS)
    public Predicate isWithin(CriteriaBuilder build, CommonAbstractCriteria select, Expression<UUID> id, Area area) {
        var one = select.subquery(Integer.class);
        var document = one.from(listing.entity());
        return build.exists(one.select(build.literal(1))
                .where(build.equal(document.get("id"), id), listing.within(area).of(build, one, document)));
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public Predicate hasAttached(
            CriteriaBuilder build, CommonAbstractCriteria select, Expression<String> attachment, Area area) {
        var one = select.subquery(Integer.class);
        var document = one.from(listing.entity());
        return build.exists(one.select(build.literal(1))
                .where(
                        build.equal(document.join("attachedFiles").get("attachmentId"), attachment),
                        listing.within(area).of(build, one, document)));
    }

    /** The request by which one is submitted. */
    @Transactional(TxType.SUPPORTS)
    public Class<S> submission() {
        return submission;
    }

    /** Decides whether a document may be submitted, and stores it. */
    protected abstract Stored<D> prepare(S asked);

    /** Stores a document. */
    protected Stored<D> stored(D document, S asked) {
        return new Stored<>(received(document, asked), null);
    }

    /** Stores a document that uses a part of a voucher. */
    protected Stored<D> stored(D document, S asked, OpenVoucher voucher) {
        return stored(document, asked, voucher, document.amount());
    }

    /** Stores a document that uses this part of a voucher. */
    protected Stored<D> stored(D document, S asked, OpenVoucher voucher, Money part) {
        document.use(voucher.id(), part);
        return new Stored<>(received(document, asked), voucher);
    }

    private D received(D document, S asked) {
        var reader = documents.getEntityManager().unwrap(Session.class);
        document.requireAllowed(controls.earmarks(reader, List.of(document)), true);
        controls.receive(document, asked);
        documents.persist(document);
        requireWritable(document, controls.areas().ofToken());
        return document;
    }

    private V accept(Stored<D> stored) {
        controls.enterBatch(stored.document());
        if (stored.voucher() != null) {
            controls.clear(stored.document(), stored.voucher());
        }
        controls.reserve("/" + amountMember(), take(stored.document()));
        return view.apply(stored.document());
    }

    /**
     * Takes its money from where it comes, and returns what is to be reserved of fund balances. A kind may take it from
     * something else.
     */
    protected List<Reservation> take(D document) {
        return document.reservations();
    }

    /** Returns its money to where it came from, and returns what is to be released of fund balances. */
    protected List<Reservation> giveBack(D document) {
        return document.reservations();
    }

    /**
     * Checks that at most one document names something, among those not rejected, returned, withdrawn or reversed.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code CODE_TAKEN}
     */
    protected void requireFree(String member, String value) {
        if (documents.count(member + " = ?1 and live = true", value) > 0) {
            throw CODE_TAKEN.at("/" + member, value);
        }
    }

    /**
     * The voucher of one that the caller may see, for a document that uses it.
     *
     * @param member that identifies it, e.g. its bank reference
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code DOCUMENT_NOT_POSTED}
     */
    public PostedVoucher posted(String pointer, String member, String value) {
        var document = visible(pointer, member, value);
        controls.seals().requireSealed(document);
        if (document.status() != DocumentStatus.POSTED) {
            throw DOCUMENT_NOT_POSTED.at(pointer, value, document.status().label());
        }
        return controls.posted(document.voucherId());
    }

    /**
     * One that is in force and that the caller may see, locked, for a document that draws on it.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code DOCUMENT_NOT_POSTED},
     *     {@code RESERVATION_EXPIRED}
     */
    protected D inForce(String pointer, String member, String value) {
        var document = unaltered(documents.lock(visible(pointer, member, value).id()));
        if (!document.isInForce()) {
            throw DOCUMENT_NOT_POSTED.at(pointer, value, document.status().label());
        }
        document.requireReserved(controls.today());
        return document;
    }

    /** One by what it names, locked. */
    protected D locked(String pointer, String member, String value) {
        return unaltered(documents.lock(
                named(member, value).orElseThrow(() -> unknown(pointer, value)).id()));
    }

    /** What the caller may not see does not exist for him. */
    private D visible(String pointer, String member, String value) {
        return named(member, value).filter(this::isVisible).orElseThrow(() -> unknown(pointer, value));
    }

    private boolean isVisible(D document) {
        return controls.areas().isVisible(documents.getEntityManager(), listing, document.id());
    }

    private Problem unknown(String pointer, Object named) {
        return REFERENCE_UNKNOWN.at(pointer, named, kind.label());
    }

    private Optional<D> named(String member, String value) {
        return readable(
                value,
                () -> documents.find(member + " = ?1 and live = true", value).firstResultOptional());
    }

    private <T> T readable(Object named, Supplier<T> reading) {
        return DocumentSeals.readable(kind.label(), named, reading);
    }

    /** Whoever changes a document seals it again, so it must be as it was sealed before. */
    private D unaltered(D document) {
        controls.seals().requireSealed(document);
        return document;
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public DocumentKind kind() {
        return kind;
    }

    @Override
    @Transactional(TxType.NEVER)
    public List<Approvable<D>> lock(Session reader, SortedSet<UUID> ids) {
        var today = controls.today();
        // Of several that are approved at once each is then approved alone.
        var locked = readable(ids.first(), () -> rows().lock(reader, ids));
        var sealed = locked.stream().filter(controls.seals()::isSealed).toList();
        var obstacles = controls.obstaclesOfBatches(reader, sealed);
        var earmarks = controls.earmarks(reader, sealed);
        return locked.stream()
                .map(document -> new Approvable<>(
                        document,
                        controls.seals(),
                        sealed.contains(document),
                        Optional.ofNullable(document.batch()).map(obstacles::get),
                        earmarks,
                        today,
                        view))
                .toList();
    }

    private DocumentRows<D> rows() {
        if (rows == null) {
            rows = new DocumentRows<>(kind, listing.entity(), controls.database());
        }
        return rows;
    }

    @Override
    @Transactional(TxType.NEVER)
    public Map<UUID, Money> used(Connection database, Set<UUID> vouchers) throws SQLException {
        return kind.usesVouchers() ? rows().used(database, vouchers) : Map.of();
    }

    @Override
    @Transactional(TxType.NEVER)
    public void storePosted(Connection database, Map<UUID, String> seals) throws SQLException {
        rows().storePosted(database, seals);
    }

    @Override
    @Transactional(TxType.NEVER)
    public void storeChanged(Connection database, UUID id, State state) throws SQLException {
        rows().storeChanged(database, id, state);
    }

    @Override
    @Transactional(TxType.NEVER)
    public List<HeldDocument> held(Session reader, Collection<UUID> ids) {
        return rows().read(reader, ids).stream().map(this::held).toList();
    }

    private Map<UUID, D> read(Session reader, List<UUID> ids) {
        return rows().read(reader, ids).stream().collect(Collectors.toMap(MoneyDocument::id, Function.identity()));
    }

    /** One that cannot be read is not as the service wrote it. */
    private HeldDocument held(UUID id, Map<UUID, D> read) {
        return read.containsKey(id) ? held(read.get(id)) : HeldDocument.unreadable(id, kind);
    }

    private HeldDocument held(D document) {
        return document.held(controls.seals().isSealed(document));
    }

    @Override
    @Transactional(TxType.NEVER)
    public long countPosted(Session reader) {
        return rows().countPosted(reader);
    }

    @Override
    @Transactional(TxType.NEVER)
    public List<HeldDocument> ended(Session reader, UUID after, int most) {
        var ids = rows().ended(reader, after, most);
        var read = read(reader, ids);
        return ids.stream().map(id -> held(id, read)).toList();
    }

    @Override
    @Transactional(TxType.NEVER)
    public List<UUID> reversed(Session reader) {
        return rows().reversed(reader);
    }

    @Override
    @Transactional(TxType.NEVER)
    public List<UUID> withoutVersion(Session reader) {
        return rows().withoutVersion(reader);
    }

    @Override
    @Transactional(TxType.NEVER)
    public long countSurplusAttachments(Session reader) {
        return rows().countSurplusAttachments(reader);
    }

    @Override
    @Transactional(TxType.NEVER)
    public long usedFen(Session reader) {
        return rows().usedFen(reader);
    }

    /** Those of batches that count, by the code of the batch. */
    @Transactional(TxType.NEVER)
    public Map<String, Entered> entered(Connection database) throws SQLException {
        return rows().entered(database);
    }

    @Override
    @Transactional(TxType.NEVER)
    public List<UnsettledDocument> unsettled(Session reader) {
        var ids = rows().settingAside(reader);
        var read = read(reader, ids);
        return ids.stream()
                .map(id -> new UnsettledDocument(
                        held(id, read), read.containsKey(id) ? read.get(id).reservations() : List.of()))
                .toList();
    }

    /** Most kinds use none. */
    @Override
    @Transactional(TxType.NEVER)
    public Map<UUID, Commitment> lockCommitments(Session reader, Set<UUID> ids) {
        return Map.of();
    }

    public V reject(UUID id, String ifMatch, String reason) {
        var document = locked(id, ifMatch);
        document.decline(DocumentStatus.REJECTED, controls.user(), reason, controls.now());
        return ended(document);
    }

    /** Returns one to its maker, who can send it again as a new version. */
    public V sendBack(UUID id, String ifMatch, String reason) {
        var document = locked(id, ifMatch);
        document.decline(DocumentStatus.RETURNED, controls.user(), reason, controls.now());
        return ended(document);
    }

    /**
     * All versions of a document, the first one first, with what each changed.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN}, {@code DOCUMENT_ALTERED}
     */
    public DocumentVersionsView versions(UUID id) {
        requireVisible(id);
        var asked = unaltered(readable(id, () -> documents.require(id)));
        var versions = new ArrayDeque<>(List.of(asked));
        for (var first = asked; first.replaces() != null; versions.addFirst(first)) {
            first = version(first.replaces(), asked);
        }
        for (var last = asked; last.replacedBy() != null; versions.addLast(last)) {
            last = version(last.replacedBy(), asked);
        }
        return controls.versions(List.copyOf(versions), view, submission);
    }

    /** Nobody asked for the one that is missing. */
    private D version(String id, D asked) {
        return unaltered(readable(id, () -> documents.findByIdOptional(UUID.fromString(id)))
                .orElseThrow(() -> DocumentSeals.altered(asked)));
    }

    public V withdraw(UUID id, String ifMatch) {
        var document = locked(id, ifMatch);
        document.withdraw(controls.user(), controls.now());
        return ended(document);
    }

    /** Records additional data of a document, which does not affect its money. */
    protected V change(UUID id, String ifMatch, Consumer<D> change) {
        var document = locked(id, ifMatch);
        change.accept(document);
        documents.flush();
        return view.apply(document);
    }

    /** Releases the remaining reservation of one in force. */
    public V becomeVoid(UUID id, String ifMatch, String reason) {
        var document = locked(id, ifMatch);
        document.becomeVoid(reason, controls.now());
        return ended(document);
    }

    /** Documents whose last day has passed. Kinds that have one override {@link #reservedUntilMember}. */
    public List<UUID> overdue() {
        return reservedUntilMember()
                .map(member -> documents.stream(
                                "status in ?1 and " + member + " < ?2", DocumentStatus.settingAside(), controls.today())
                        .map(MoneyDocument::id)
                        .toList())
                .orElse(List.of());
    }

    /** Releases one whose last day has passed, if this is still so. */
    public void expire(UUID id) {
        var document = documents.lock(id);
        // An altered one keeps its reservation until it is restored.
        if (controls.seals().isSealed(document) && document.expire(controls.today(), controls.now())) {
            ended(document);
        }
    }

    /** The member with the last day of the reservation; empty if there is none. */
    protected Optional<String> reservedUntilMember() {
        return Optional.empty();
    }

    private V ended(D document) {
        controls.leaveBatch(document);
        controls.release(document, giveBack(document));
        documents.flush();
        return view.apply(document);
    }

    private D locked(UUID id, String ifMatch) {
        requireWritable(id, controls.areas().ofToken());
        return unaltered(readable(id, () -> documents.lock(id, ifMatch)));
    }

    @Override
    public List<Blocker> blockers(Month month) {
        long pending = documents.count(
                "status in ?1 and " + dateMember() + " between ?2 and ?3",
                DocumentStatus.pending(),
                month.first(),
                month.last());
        return pending == 0
                ? List.of()
                : List.of(new Blocker(
                        new Label(
                                "待复核的" + kind.label().zh() + "单据",
                                "documents that wait for approval: "
                                        + kind.label().en()),
                        pending));
    }

    /** The member of the request with its amounts. */
    protected String amountMember() {
        return "amount";
    }

    /** The member with the day, in the document and the request. */
    protected abstract String dateMember();
}
