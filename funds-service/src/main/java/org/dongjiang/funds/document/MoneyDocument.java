package org.dongjiang.funds.document;

import static org.dongjiang.funds.document.DocumentProblem.APPROVED_ALREADY;
import static org.dongjiang.funds.document.DocumentProblem.DOCUMENT_CLOSED;
import static org.dongjiang.funds.document.DocumentProblem.DOCUMENT_NOT_POSTED;
import static org.dongjiang.funds.document.DocumentProblem.DOCUMENT_NOT_RETURNED;
import static org.dongjiang.funds.document.DocumentProblem.DOCUMENT_REPLACED;
import static org.dongjiang.funds.document.DocumentProblem.RESERVATION_EXPIRED;
import static org.dongjiang.kernel.change.ChangeProblem.NOT_THE_MAKER;
import static org.dongjiang.kernel.change.ChangeProblem.SELF_APPROVAL;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongjiang.funds.book.account.Chart;
import org.dongjiang.funds.book.fundbalance.Reservation;
import org.dongjiang.funds.book.ledger.FundBalanceChanges;
import org.dongjiang.funds.book.ledger.HeldDocument;
import org.dongjiang.funds.book.ledger.LockedDocument.Reversed;
import org.dongjiang.funds.book.ledger.PostVoucher;
import org.dongjiang.funds.book.period.VoucherType;
import org.dongjiang.funds.book.voucher.AttachedFile;
import org.dongjiang.funds.book.voucher.Checkers;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.funds.book.voucher.Origin;
import org.dongjiang.funds.document.seal.SealedRecord;
import org.dongjiang.funds.reference.earmark.Earmarks;
import org.dongjiang.funds.reference.earmark.Use;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.time.Clocks;
import org.hibernate.annotations.BatchSize;

/** A financial document: submitted by its maker (经办人), approved by one or two checkers (复核人), and then posted. */
@MappedSuperclass
public abstract class MoneyDocument extends SealedRecord {

    /** The number of documents whose attachments, or lines, are read by one statement. */
    static final int AT_ONCE = 64;

    private static final UUID ANY_ID = new UUID(0, 0);
    /** Written with milliseconds. */
    private static final Instant ANY_INSTANT = Instant.ofEpochMilli(1);
    /** As many characters as a name may have, each of which takes six bytes in JSON. */
    private static final Checkers LONGEST_CHECKERS = new Checkers("\u0001".repeat(128), "\u0002".repeat(128));

    private String programme;
    private long amountFen;
    private String summary;
    private int attachmentCount;

    @Enumerated(EnumType.STRING)
    private DocumentStatus status = DocumentStatus.SUBMITTED;

    private int checkersNeeded = 1;
    private String firstChecker;
    private String checker;
    private String voucherId;
    private String reason;
    /** Null if it belongs to none. */
    private String batch;
    /** The voucher of which it uses a part; null if it uses none. */
    private String usedVoucher;
    /** What it uses of it, less what was reversed of its own voucher; 0 once it came to nothing. */
    private long usedFen;
    /** Null once it is rejected, returned, withdrawn or reversed, so that the unique key of its references becomes free. */
    private Boolean live = true;

    private Long endedAtMillis;
    /** The document of which it is the new version; null if it is the first. */
    private String replaces;
    /** Its new version; null if there is none. */
    private String replacedBy;

    @ElementCollection
    @CollectionTable(name = "document_attachment", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = AT_ONCE)
    private List<AttachedFile> attachedFiles = List.of();

    protected MoneyDocument() {}

    /**
     * @param programme whose money it concerns; null if it concerns several programmes
     * @throws org.dongjiang.kernel.problem.Problem {@code AMOUNT_NOT_POSITIVE}
     */
    protected MoneyDocument(String programme, Money amount, String summary) {
        this.programme = programme;
        this.amountFen = amount.requirePositive("/amount").fen();
        this.summary = summary;
    }

    public abstract DocumentKind kind();

    /** The day on which the money moved. */
    public abstract LocalDate businessDate();

    protected abstract VoucherType voucherType();

    /** The lines that it submits to the ledger. */
    public abstract List<Line> lines();

    /** Whether it reverses the voucher that it uses. */
    protected boolean isReversal() {
        return false;
    }

    /** The document whose voucher it reverses. */
    protected Optional<Reversed> reversed() {
        return Optional.empty();
    }

    /** Whether its approval posts a voucher. */
    protected boolean posts() {
        return true;
    }

    /** The last day of its reservation; null if it lasts until a decision. */
    protected LocalDate reservedUntil() {
        return null;
    }

    /**
     * What is reserved when it is submitted, one for each programme, so that its approval never fails for lack of money.
     */
    public List<Reservation> reservations() {
        return FundBalanceChanges.of(lines()).stream()
                .map(change -> Reservation.of(change, businessDate()))
                .filter(reservation -> !reservation.isNothing())
                .toList();
    }

    /** The uses of money for which it disburses more than before; a correction or a return is none. */
    protected List<Use> uses() {
        var more = new LinkedHashMap<Use, Long>();
        for (var line : lines()) {
            if (Chart.isWithin(line.account(), Chart.DISBURSEMENTS)) {
                more.merge(useOf(line), line.debitFen(), Math::addExact);
            }
        }
        return more.entrySet().stream()
                .filter(use -> use.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Use useOf(Line line) {
        var dimensions = line.dimensions();
        return new Use(dimensions.programme(), dimensions.project(), dimensions.region());
    }

    /** Whether a line is of a use. */
    protected static boolean isOf(Use use, Line line) {
        return Chart.isWithin(line.account(), Chart.DISBURSEMENTS)
                && useOf(line).equals(use);
    }

    /**
     * Checks that its uses are allowed on its day.
     *
     * @param submitted whether its request is being answered, so that a refusal points into it
     * @throws org.dongjiang.kernel.problem.Problem {@code EARMARKED_BY_CATEGORY}, {@code EARMARKED_BY_REGION},
     *     {@code EARMARKED_BY_DATE}
     */
    void requireAllowed(Earmarks earmarks, boolean submitted) {
        uses().forEach(use ->
                earmarks.requireAllowed(use, businessDate(), member -> submitted ? place(use, member) : null));
    }

    /** The place of a member of a use in its request. */
    protected String place(Use use, String member) {
        return "/" + member;
    }

    /** Lets it use a part of a voucher. */
    void use(UUID voucher, Money part) {
        if (!kind().usesVouchers()) {
            throw new IllegalStateException(kind() + " uses no voucher");
        }
        usedVoucher = voucher.toString();
        usedFen = part.fen();
    }

    /** The voucher of which it uses a part. */
    public Optional<UUID> usedVoucher() {
        return Optional.ofNullable(usedVoucher).map(UUID::fromString);
    }

    /** How much it uses of it now. */
    protected Money used() {
        return Money.ofFen(usedFen);
    }

    /**
     * Marks a part of its voucher as reversed; the ledger writes its row. If it was reversed in full, at once or in parts, it
     * releases its references, so that they can be recorded again correctly.
     */
    void reversed(Money part, boolean whole) {
        if (usedVoucher == null && !whole) {
            return;
        }
        usedFen = usedVoucher == null ? 0 : Math.subtractExact(usedFen, part.fen());
        if (whole) {
            status = DocumentStatus.REVERSED;
            live = null;
        }
        changedTo(version() + 1);
    }

    /** Sets its supporting attachments. */
    void restsOn(List<AttachedFile> attached) {
        attachedFiles = attached;
        attachmentCount = attached.size();
    }

    /** Most have none; this saves a query for those. */
    List<AttachedFile> attachedFiles() {
        return attachmentCount == 0 ? List.of() : attachedFiles;
    }

    /** Makes it the new version of a document; null for none. */
    void becomesVersionOf(UUID earlier) {
        replaces = earlier == null ? null : earlier.toString();
    }

    /**
     * Checks that this user may send a new version of it.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code DOCUMENT_NOT_RETURNED}, {@code DOCUMENT_REPLACED},
     *     {@code NOT_THE_MAKER}
     */
    void requireReplaceable(String pointer, String user) {
        if (!user.equals(recordedBy())) {
            throw NOT_THE_MAKER.at(pointer);
        }
        if (!status.isReplaceable()) {
            throw DOCUMENT_NOT_RETURNED.at(pointer, id(), status.label());
        }
        if (replacedBy != null) {
            throw DOCUMENT_REPLACED.at(
                    pointer, id(), new Label("新版 " + replacedBy + " ", "its new version " + replacedBy));
        }
    }

    void replacedBy(UUID later) {
        replacedBy = later.toString();
    }

    /** Sets the batch that counts it; null for none. */
    void belongsTo(String batchCode) {
        batch = batchCode;
    }

    /** Sets how many persons must approve it. */
    void needs(int checkers) {
        checkersNeeded = checkers;
    }

    /** Whether another approval comes before the one that posts it. */
    boolean waitsForFirst() {
        return checkersNeeded > 1 && status == DocumentStatus.SUBMITTED;
    }

    /**
     * Checks that this user may approve it now.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code DOCUMENT_CLOSED}, {@code SELF_APPROVAL},
     *     {@code APPROVED_ALREADY}, {@code RESERVATION_EXPIRED}
     */
    void requireApprovable(String user, LocalDate today) {
        requirePending();
        if (user.equals(recordedBy())) {
            throw SELF_APPROVAL.because();
        }
        if (user.equals(firstChecker)) {
            throw APPROVED_ALREADY.because();
        }
        requireReserved(today);
    }

    /**
     * Marks it as approved by this user, for the first or the last time; the ledger writes its row.
     *
     * @param voucher that is posted with it; null for none
     */
    void approved(String user, UUID voucher) {
        if (waitsForFirst()) {
            firstChecker = user;
            status = DocumentStatus.CHECKED;
        } else {
            checker = user;
            voucherId = voucher == null ? null : voucher.toString();
            status = voucher == null ? DocumentStatus.APPROVED : DocumentStatus.POSTED;
        }
        changedTo(version() + 1);
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code RESERVATION_EXPIRED} */
    void requireReserved(LocalDate today) {
        if (isOverdue(today)) {
            throw RESERVATION_EXPIRED.because(reservedUntil());
        }
    }

    private boolean isOverdue(LocalDate today) {
        return reservedUntil() != null && today.isAfter(reservedUntil());
    }

    /** Ends its reservation when its last day has passed; false if it has not, or nothing is reserved any more. */
    boolean expire(LocalDate today, Instant now) {
        if (!isOverdue(today) || !(status.isPending() || isInForce())) {
            return false;
        }
        end(DocumentStatus.EXPIRED, now);
        return true;
    }

    /**
     * Releases its remaining reservation.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code DOCUMENT_NOT_POSTED}, {@code DOCUMENT_CLOSED}
     */
    void becomeVoid(String because, Instant now) {
        if (!isInForce()) {
            throw notInForce();
        }
        end(DocumentStatus.VOIDED, now);
        reason = because;
    }

    /** Whether it is approved without a voucher and others may use it. */
    public boolean isInForce() {
        return status == DocumentStatus.APPROVED;
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code DOCUMENT_NOT_POSTED}, {@code DOCUMENT_CLOSED} */
    public void requirePosted() {
        if (status != DocumentStatus.POSTED) {
            throw notInForce();
        }
    }

    /** Not yet, or not any more. */
    private Problem notInForce() {
        return status.isPending()
                ? DOCUMENT_NOT_POSTED.because(id(), status.label())
                : DOCUMENT_CLOSED.because(status.label());
    }

    private void requirePending() {
        if (!status.isPending()) {
            throw DOCUMENT_CLOSED.because(status.label());
        }
    }

    /**
     * Rejects it, or returns it to its maker.
     *
     * @param as {@code REJECTED} or {@code RETURNED}
     * @throws org.dongjiang.kernel.problem.Problem {@code DOCUMENT_CLOSED}, {@code SELF_APPROVAL}
     */
    void decline(DocumentStatus as, String user, String because, Instant now) {
        requirePending();
        if (user.equals(recordedBy())) {
            throw SELF_APPROVAL.because();
        }
        end(as, now);
        // The first approver may also decline it later.
        firstChecker = user.equals(firstChecker) ? null : firstChecker;
        checker = user;
        reason = because;
    }

    /**
     * Withdraws it.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code DOCUMENT_CLOSED}, {@code NOT_THE_MAKER}
     */
    void withdraw(String user, Instant now) {
        requirePending();
        if (!user.equals(recordedBy())) {
            throw NOT_THE_MAKER.because();
        }
        end(DocumentStatus.WITHDRAWN, now);
    }

    private void end(DocumentStatus as, Instant now) {
        endedAtMillis = now.toEpochMilli();
        // A document that was in force keeps the references that others use.
        live = isInForce() ? live : null;
        status = as;
        usedFen = 0;
    }

    /** The voucher that the approval by this user posts; empty if it posts none. */
    Optional<PostVoucher> voucher(String user) {
        if (!posts() || waitsForFirst()) {
            return Optional.empty();
        }
        return Optional.of(
                voucher(new Origin(kind(), id(), recordedBy(), recordedAt()), new Checkers(firstChecker, user)));
    }

    /** A voucher that has no fewer bytes than the one that it will post; empty if it posts none. */
    Optional<PostVoucher> largestVoucher(String maker) {
        return posts()
                ? Optional.of(voucher(new Origin(kind(), ANY_ID, maker, ANY_INSTANT), LONGEST_CHECKERS))
                : Optional.empty();
    }

    private PostVoucher voucher(Origin origin, Checkers checkers) {
        return new PostVoucher(
                voucherType(),
                businessDate(),
                summary,
                origin,
                checkers,
                isReversal() ? UUID.fromString(usedVoucher) : null,
                attachedFiles(),
                lines());
    }

    /**
     * As its rows are now.
     *
     * @param sealed whether they are as the service wrote them
     */
    HeldDocument held(boolean sealed) {
        return new HeldDocument(
                id(),
                kind(),
                programme,
                sealed,
                usedVoucher,
                usedFen,
                status == DocumentStatus.POSTED || status == DocumentStatus.REVERSED,
                voucherId == null ? null : UUID.fromString(voucherId),
                businessDate(),
                summary,
                recordedBy(),
                firstChecker,
                checker,
                List.copyOf(attachedFiles()),
                lines(),
                isSummed());
    }

    /** Whether its amount and its programme are those of its lines; most derive the lines from them. */
    protected boolean isSummed() {
        return true;
    }

    /**
     * Whether it ended before it was approved; an approved document has passed the control of its batch, whatever
     * happens later.
     */
    boolean cameToNothing() {
        return live == null && voucherId == null;
    }

    public DocumentStatus status() {
        return status;
    }

    /** Null once it is rejected, returned, withdrawn or reversed. */
    Boolean live() {
        return live;
    }

    @Override
    protected final String sealedAs() {
        return kind().name();
    }

    @Override
    protected final Label sealedName() {
        return kind().label();
    }

    /** Of its attachments what is stored, without a query if there are none. */
    @Override
    protected Object sealed(String member, Object value) {
        return member.equals("attachedFiles") ? attachedFiles() : value;
    }

    /** Code of its batch; null for none. */
    public String batch() {
        return batch;
    }

    public String programme() {
        return programme;
    }

    public Money amount() {
        return Money.ofFen(amountFen);
    }

    public String summary() {
        return summary;
    }

    /** The first approver; null if one approval is enough, and until then. */
    public String firstChecker() {
        return firstChecker;
    }

    /** The user who approved, rejected or returned it; null until then. */
    public String checker() {
        return checker;
    }

    /** Why it was rejected, returned or voided; null if it was not. */
    public String reason() {
        return reason;
    }

    /** When it was rejected, returned, withdrawn or voided, or expired; null if it was not. */
    public Instant endedAt() {
        return endedAtMillis == null ? null : Clocks.stored(endedAtMillis);
    }

    /** Id of the document of which it is the new version; null if it is the first. */
    public String replaces() {
        return replaces;
    }

    /** Id of its new version; null if there is none. */
    public String replacedBy() {
        return replacedBy;
    }

    /** Voucher id; null until it is posted. */
    public String voucherId() {
        return voucherId;
    }

    /** Ids of its attachments. */
    public List<String> attachments() {
        return attachedFiles().stream().map(AttachedFile::attachmentId).toList();
    }
}
