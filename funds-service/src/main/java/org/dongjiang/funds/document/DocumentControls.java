package org.dongjiang.funds.document;

import static org.dongjiang.funds.document.DocumentProblem.ATTACHMENT_MISSING;
import static org.dongjiang.funds.document.approvalthreshold.ThresholdRequirement.ATTACHMENT;
import static org.dongjiang.funds.document.approvalthreshold.ThresholdRequirement.SECOND_CHECKER;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dongjiang.funds.book.fundbalance.FundBalanceRegister;
import org.dongjiang.funds.book.fundbalance.Reservation;
import org.dongjiang.funds.book.ledger.Ledger;
import org.dongjiang.funds.book.voucher.AttachedFile;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.funds.book.voucher.PostedVoucher;
import org.dongjiang.funds.book.voucher.VoucherRegister;
import org.dongjiang.funds.book.voucheruse.OpenVoucher;
import org.dongjiang.funds.book.voucheruse.VoucherUseRegister;
import org.dongjiang.funds.document.approvalthreshold.ThresholdRegister;
import org.dongjiang.funds.document.attachment.AttachmentRegister;
import org.dongjiang.funds.document.batch.BatchRegister;
import org.dongjiang.funds.document.seal.DocumentSeals;
import org.dongjiang.funds.reference.earmark.EarmarkRegister;
import org.dongjiang.funds.reference.earmark.Earmarks;
import org.dongjiang.funds.reference.project.MoneyPlaces;
import org.dongjiang.kernel.area.Area;
import org.dongjiang.kernel.area.Areas;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.time.Clocks;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** The dependencies shared by all registers of documents. */
@ApplicationScoped
public class DocumentControls {

    private final Ledger ledger;
    private final VoucherRegister vouchers;
    private final FundBalanceRegister fundBalances;
    private final VoucherUseRegister voucherUses;
    private final ThresholdRegister thresholds;
    private final AttachmentRegister attachments;
    private final BatchRegister batches;
    private final EarmarkRegister earmarks;
    private final DocumentSeals seals;
    private final SecurityIdentity identity;
    private final SessionFactory database;
    private final Clock clock;
    private final ObjectMapper json;
    private final Areas areas;
    private final MoneyPlaces places;

    DocumentControls(
            Ledger ledger,
            VoucherRegister vouchers,
            FundBalanceRegister fundBalances,
            VoucherUseRegister voucherUses,
            ThresholdRegister thresholds,
            AttachmentRegister attachments,
            BatchRegister batches,
            EarmarkRegister earmarks,
            DocumentSeals seals,
            SecurityIdentity identity,
            SessionFactory database,
            Clock clock,
            ObjectMapper json,
            Areas areas,
            MoneyPlaces places) {
        this.ledger = ledger;
        this.vouchers = vouchers;
        this.fundBalances = fundBalances;
        this.voucherUses = voucherUses;
        this.thresholds = thresholds;
        this.attachments = attachments;
        this.batches = batches;
        this.earmarks = earmarks;
        this.seals = seals;
        this.identity = identity;
        this.database = database;
        this.clock = clock;
        this.json = json;
        this.areas = areas;
        this.places = places;
    }

    Areas areas() {
        return areas;
    }

    Ledger ledger() {
        return ledger;
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code OUTSIDE_AREA} if any of its lines, or of its uses of money, lies outside */
    void requireWithin(MoneyDocument document, Area area) {
        var lines = document.lines().stream()
                .map(Line::dimensions)
                .map(money -> new MoneyPlaces.Spent(money.region(), money.project(), money.programme()));
        var uses = document.uses().stream()
                .map(use -> new MoneyPlaces.Spent(use.region(), use.project(), use.programme()));
        if (!places.areWithin(area, Stream.concat(lines, uses).toList())) {
            throw area.outside();
        }
    }

    SessionFactory database() {
        return database;
    }

    LocalDate today() {
        return Clocks.today(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /** What each version of a document changed; see {@link DocumentVersionsView#of}. */
    <D extends MoneyDocument> DocumentVersionsView versions(
            List<D> versions, Function<D, ?> viewOf, Class<?> submission) {
        return DocumentVersionsView.of(versions, viewOf, submission, json);
    }

    DocumentSeals seals() {
        return seals;
    }

    /** The name of the requesting user. */
    String user() {
        return identity.getPrincipal().getName();
    }

    /**
     * Accepts a document: checks that it is not overdue, its attachments are known, it has one if it needs one, and its
     * voucher has room in the log; and sets how many must approve it.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code ATTACHMENT_MISSING} and others
     */
    void receive(MoneyDocument document, Submission asked) {
        document.requireReserved(today());
        document.restsOn(
                asked.attachments() == null
                        ? List.of()
                        : asked.attachments().stream().map(this::attachedFile).toList());
        document.largestVoucher(user()).ifPresent(ledger::requireRoom);
        requireBeyondThresholds(document);
        document.belongsTo(asked.batch());
        document.becomesVersionOf(asked.replaces());
    }

    private void requireBeyondThresholds(MoneyDocument document) {
        var required = thresholds.required(document.kind(), document.amount());
        if (required.containsKey(ATTACHMENT) && document.attachedFiles().isEmpty()) {
            throw ATTACHMENT_MISSING.at("/attachments", document.kind().label(), required.get(ATTACHMENT));
        }
        document.needs(required.containsKey(SECOND_CHECKER) ? 2 : 1);
    }

    /** What is needed to judge the uses of money of some documents. */
    Earmarks earmarks(Session reader, List<? extends MoneyDocument> documents) {
        return earmarks.of(
                reader,
                documents.stream().flatMap(document -> document.uses().stream()).toList());
    }

    /**
     * Checks that a document can be recorded on its day, which remains so until commit.
     *
     * @param dateMember the member of the request that holds its day
     */
    void requireBookable(String dateMember, MoneyDocument document) {
        ledger.requireBookable("/" + dateMember, document.businessDate());
    }

    private AttachedFile attachedFile(UUID id) {
        return new AttachedFile(id.toString(), attachments.sha256("/attachments", id));
    }

    PostedVoucher posted(String voucherId) {
        return vouchers.posted(UUID.fromString(voucherId));
    }

    /** Reserves the money that a document needs. */
    void reserve(String pointer, List<Reservation> reservations) {
        fundBalances.reserve(pointer, reservations);
    }

    /** Uses its amount of a voucher. */
    void clear(MoneyDocument document, OpenVoucher voucher) {
        voucherUses.take("/amount", voucher, document.used(), document.id());
    }

    /** Counts it in its batch, before money is reserved. */
    void enterBatch(MoneyDocument document) {
        if (document.batch() != null) {
            batches.enter(document.batch(), document.kind(), document.programme(), document.amount());
        }
    }

    /** Subtracts documents that ended from their batches, in the locking order of submissions. */
    void leaveBatch(MoneyDocument document) {
        if (document.batch() != null && document.cameToNothing()) {
            batches.leave(document.batch(), document.amount());
        }
    }

    /** Why documents of batches cannot be approved, by the codes of the batches. */
    Map<String, Problem> obstaclesOfBatches(Session reader, List<? extends MoneyDocument> documents) {
        var codes = documents.stream()
                .map(MoneyDocument::batch)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return codes.isEmpty() ? Map.of() : batches.obstacles(reader, codes);
    }

    /** Releases what a document reserved, and its uses. */
    void release(MoneyDocument document, List<Reservation> reservations) {
        fundBalances.release(reservations);
        voucherUses.giveBack(document.id());
    }
}
