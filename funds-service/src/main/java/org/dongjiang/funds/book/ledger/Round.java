package org.dongjiang.funds.book.ledger;

import static org.dongjiang.funds.book.difference.DifferenceProblem.BOOKS_DIFFER;
import static org.dongjiang.funds.book.ledger.LedgerProblem.ACCOUNT_INSUFFICIENT;
import static org.dongjiang.kernel.problem.CommonProblem.RECORD_UNKNOWN;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.dongjiang.funds.book.difference.OpenDifferences;
import org.dongjiang.funds.book.fundbalance.LockedFundBalances;
import org.dongjiang.funds.book.fundbalance.Reservation;
import org.dongjiang.funds.book.log.LockedLog;
import org.dongjiang.funds.book.log.Sealing;
import org.dongjiang.funds.book.period.LockedMonths;
import org.dongjiang.funds.book.period.Month;
import org.dongjiang.funds.book.voucher.AccountBalances;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.funds.book.voucher.NewVoucher;
import org.dongjiang.funds.book.voucher.Position;
import org.dongjiang.kernel.idempotency.Answer;
import org.dongjiang.kernel.idempotency.Answers;
import org.dongjiang.kernel.idempotency.KeyedRequest;
import org.dongjiang.kernel.idempotency.KeyedRequest.Name;
import org.dongjiang.kernel.idempotency.Outcome;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.register.Ids;
import org.dongjiang.kernel.register.RecordView;
import org.hibernate.Session;

/**
 * Approvals carried out in one transaction. Everything they depend on is locked first and in one order: the log, the
 * documents, the months, the fund balances. Then they are judged one after the other, in memory. Then the features
 * whose tables change write the {@link Decisions}. Results are reported only after the commit.
 */
class Round {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final int NONE = -1;

    private final List<PendingApproval> pending;
    private final boolean again;
    private final Writes writes;
    private final Answers stored;
    private final Sealing sealing;

    private final Map<PendingApproval, Outcome> outcomes = new HashMap<>();
    private final Map<PendingApproval, Problem> refusals = new HashMap<>();
    /** By the names of their requests; a repeated request is granted once. */
    private final Map<Name, Granted> granted = new LinkedHashMap<>();

    private final Decisions decisions;
    private final Map<Key, LockedDocument> documents = new HashMap<>();
    /** Programmes whose books differ from the log. */
    private Set<String> inDoubt = Set.of();

    private UsedVouchers uses;
    private Originals originals;
    /** Of the accounts that adjustments change. */
    private AccountBalances accounts;

    /** An id alone may be that of a document of another kind, which is approved in the same round. */
    private record Key(DocumentKind kind, UUID id) {

        static Key of(Approval approval) {
            return new Key(approval.documents().kind(), approval.document());
        }
    }

    /**
     * The result of a granted approval.
     *
     * @param document its state at that time
     * @param place the index of its voucher among those posted, {@link #NONE} if it has none
     */
    private record Granted(PendingApproval one, RecordView document, int place) {}

    /** The answer to an approval that posts. */
    private record Posted(@JsonUnwrapped RecordView document, String proof) {}

    /**
     * @param again whether it was begun before, so that part of it may be done already
     * @param decisions empty
     */
    Round(
            List<PendingApproval> pending,
            boolean again,
            Decisions decisions,
            Writes writes,
            Answers stored,
            Sealing sealing) {
        this.pending = pending;
        this.again = again;
        this.decisions = decisions;
        this.writes = writes;
        this.stored = stored;
        this.sealing = sealing;
    }

    /** @param reader reads on the same connection */
    void carryOut(Connection database, Session reader) throws SQLException {
        var log = sealing.lock(database, again);
        long nowMillis = log.nowMillis();
        var answered = again ? answered(database, pending) : Map.<Name, Answer>of();
        lockDocuments(reader);
        uses = UsedVouchers.read(database, decisions.kinds().values(), documents.values());
        originals = Originals.lock(reader, decisions.kinds(), documents.values(), uses.amounts());
        accounts = AccountBalances.read(database, linesOf(DocumentKind.ADJUSTMENT));
        var months = LockedMonths.lock(
                database,
                documents.values().stream()
                        .map(document -> Month.of(document.businessDate()))
                        .toList());
        if (months.booksDiffer()) {
            inDoubt = OpenDifferences.concerned(database).programmes();
        }
        var fundBalances = LockedFundBalances.lock(
                database,
                documents.values().stream()
                        .flatMap(document -> document.lines().stream())
                        .map(line -> line.dimensions().programme())
                        .toList());
        for (var one : pending) {
            decide(one, answered, months, fundBalances);
        }
        replay(database);
        if (decisions.havePosted()) {
            decisions.storePosted(database, log, nowMillis);
            originals.store(database);
            months.store(database);
            fundBalances.store(database, decisions.checker(), nowMillis);
        }
        decisions.storeSigned(database);
        stored.store(database, answers(log), nowMillis);
    }

    /** The answers to granted requests, and to identical concurrent ones. */
    private Map<KeyedRequest, Answer> answers(LockedLog log) {
        var made = new LinkedHashMap<KeyedRequest, Answer>();
        for (var grant : granted.values()) {
            var document = grant.document();
            var body =
                    grant.place() == NONE ? document : new Posted(document, log.proof(decisions.leaf(grant.place())));
            var request = grant.one().request();
            made.put(request, writes.changed(request, document.etag(), body));
        }
        for (var one : pending) {
            var grant = granted.get(one.request().name());
            if (grant != null) {
                var answer = made.get(grant.one().request());
                outcomes.putIfAbsent(one, new Outcome(answer, !grant.one().equals(one)));
            }
        }
        return made;
    }

    /** Reports the results. */
    void tell() {
        for (var one : pending) {
            if (refusals.containsKey(one)) {
                one.outcome().completeExceptionally(refusals.get(one));
            } else {
                one.outcome().complete(outcomes.get(one));
            }
        }
    }

    private void lockDocuments(Session reader) {
        var byKind = new EnumMap<DocumentKind, SortedSet<UUID>>(DocumentKind.class);
        var registers = new EnumMap<DocumentKind, Documents>(DocumentKind.class);
        for (var one : pending) {
            var kind = one.approval().documents().kind();
            registers.put(kind, one.approval().documents());
            byKind.computeIfAbsent(kind, none -> new TreeSet<>())
                    .add(one.approval().document());
        }
        byKind.forEach((kind, ids) -> registers
                .get(kind)
                .lock(reader, ids)
                .forEach(document -> documents.put(new Key(kind, document.id()), document)));
    }

    private void decide(
            PendingApproval one, Map<Name, Answer> answered, LockedMonths months, LockedFundBalances fundBalances) {
        var name = one.request().name();
        if (answered.containsKey(name)) {
            outcomes.put(one, new Outcome(answered.get(name), true));
        } else if (!granted.containsKey(name)) {
            try {
                granted.put(name, decide(one, months, fundBalances));
            } catch (Problem refusal) {
                refusals.put(one, refusal);
            }
        }
    }

    /** A request refused because it was already done under the same key gets its first answer. */
    private void replay(Connection database) throws SQLException {
        if (refusals.isEmpty()) {
            return;
        }
        var answered = answered(database, refusals.keySet());
        for (var one : List.copyOf(refusals.keySet())) {
            var answer = answered.get(one.request().name());
            if (answer != null) {
                refusals.remove(one);
                outcomes.put(one, new Outcome(answer, true));
            }
        }
    }

    private Map<Name, Answer> answered(Connection database, Collection<PendingApproval> requests) throws SQLException {
        return stored.find(
                database, requests.stream().map(PendingApproval::request).toList());
    }

    /** All checks come before all changes. */
    private Granted decide(PendingApproval one, LockedMonths months, LockedFundBalances fundBalances) {
        var approval = one.approval();
        var document = documents.get(Key.of(approval));
        if (document == null) {
            throw RECORD_UNKNOWN.because(approval.document());
        }
        document.judge(approval.ifMatch(), approval.checker());
        var voucher = document.voucher(approval.checker());
        if (voucher.isEmpty()) {
            decisions.sign(approval.documents().kind(), document);
            document.approved(approval.checker(), null);
            return new Granted(one, document.view(), NONE);
        }
        var posted = numbered(voucher.get(), document, months, fundBalances);
        int place = decisions.post(document, posted);
        document.approved(approval.checker(), posted.id());
        originals.reverse(document, posted);
        accounts.post(posted.lines());
        return new Granted(one, document.view(), place);
    }

    private NewVoucher numbered(
            PostVoucher voucher, LockedDocument document, LockedMonths months, LockedFundBalances fundBalances) {
        var month = Month.of(voucher.businessDate());
        months.requireOpen(month);
        if (voucher.origin().kind() == DocumentKind.ADJUSTMENT) {
            requireOnAccounts(voucher.lines());
        }
        uses.require(document);
        originals.require(document, voucher);
        voucher.lines().forEach(line -> requireAgreed(line.dimensions().programme()));
        fundBalances.post(FundBalanceChanges.of(voucher.lines()), voucher.businessDate(), document.reservations());
        committedAgain(document).ifPresent(fundBalances::commit);
        var position = new Position(month.book(), month.code(), months.nextNumber(month, voucher.type()));
        return voucher.at(position, Ids.next(), salt());
    }

    private List<Line> linesOf(DocumentKind kind) {
        return pending.stream()
                .filter(one -> one.approval().documents().kind() == kind)
                .map(one -> documents.get(Key.of(one.approval())))
                .filter(Objects::nonNull)
                .flatMap(document -> document.lines().stream())
                .toList();
    }

    private void requireOnAccounts(List<Line> lines) {
        accounts.firstShort(lines).ifPresent(at -> {
            var line = lines.get(at);
            throw ACCOUNT_INSUFFICIENT.because(line.account(), line.dimensions().programme(), accounts.of(line));
        });
    }

    private void requireAgreed(String programme) {
        if (inDoubt.contains(programme)) {
            throw BOOKS_DIFFER.because(programme);
        }
    }

    private Optional<Reservation> committedAgain(LockedDocument document) {
        return originals.commitment(document).isEmpty()
                ? Optional.empty()
                : document.reversed()
                        .map(original -> Reservation.ofAvailable(
                                document.lines().get(0).dimensions().programme(),
                                document.businessDate(),
                                original.amount()));
    }

    private static String salt() {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
