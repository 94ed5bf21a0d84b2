package org.dongjiang.funds.book.ledger;

import static org.dongjiang.kernel.problem.CommonProblem.RECORD_UNKNOWN;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.dongjiang.funds.book.account.Side;
import org.dongjiang.funds.book.fundbalance.LockedFundBalances;
import org.dongjiang.funds.book.ledger.LockedDocument.Reversed;
import org.dongjiang.funds.book.log.LockedLog;
import org.dongjiang.funds.book.log.Sealing;
import org.dongjiang.funds.book.period.LockedMonths;
import org.dongjiang.funds.book.period.Month;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.funds.book.voucher.Position;
import org.dongjiang.funds.book.voucheruse.VoucherUseRegister;
import org.dongjiang.kernel.idempotency.Answer;
import org.dongjiang.kernel.idempotency.Answers;
import org.dongjiang.kernel.idempotency.KeyedRequest;
import org.dongjiang.kernel.idempotency.KeyedRequest.Name;
import org.dongjiang.kernel.idempotency.Outcome;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.register.Ids;
import org.dongjiang.kernel.register.RecordView;
import org.dongjiang.kernel.time.Clocks;
import org.hibernate.Session;

/**
 * Approvals that are carried out in one transaction. Everything they depend on is locked first and in one order: the log, the
 * documents, the months, the fund balances. Then they are judged one after the other, in memory; then all that was decided is written
 * in one statement for each table. Nobody learns of it before it is committed.
 */
class Round {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final int NONE = -1;

    private final List<PendingApproval> pending;
    private final boolean again;
    private final Writes writes;
    private final Sealing sealing;
    private final Clock clock;
    private long nowMillis;

    private final Map<PendingApproval, Outcome> outcomes = new HashMap<>();
    private final Map<PendingApproval, Problem> refusals = new HashMap<>();
    /** By the names of their requests; what is sent twice is granted once. */
    private final Map<Name, Granted> granted = new LinkedHashMap<>();

    private final List<Decided> decided = new ArrayList<>();
    private final List<PendingApproval> signed = new ArrayList<>();
    private final Map<UUID, LockedDocument> documents = new HashMap<>();

    /** An approval that was found in order, and posts a voucher. */
    private record Decided(
            UUID voucherId,
            Position position,
            DocumentKind kind,
            LockedDocument document,
            PostVoucher voucher,
            String salt) {}

    /**
     * What came of an approval that was found in order.
     *
     * @param document as it was then
     * @param place of its voucher among those that are posted, {@link #NONE} where it has none
     */
    private record Granted(PendingApproval one, RecordView document, int place) {}

    /** The answer to an approval that posts. */
    private record Posted(@JsonUnwrapped RecordView document, String proof) {}

    /** What a day adds up to. */
    private record Day(String account, String programme, LocalDate date) {}

    private record Sums(long debitFen, long creditFen) {
        Sums plus(Sums other) {
            return new Sums(Math.addExact(debitFen, other.debitFen), Math.addExact(creditFen, other.creditFen));
        }
    }

    /** @param again whether it was begun before, so that some of it may be done already */
    Round(List<PendingApproval> pending, boolean again, Writes writes, Sealing sealing, Clock clock) {
        this.pending = pending;
        this.again = again;
        this.writes = writes;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** @param reader reads by the same connection */
    void carryOut(Connection database, Session reader) throws SQLException {
        var log = sealing.lock(database);
        // Whoever holds the log knows that nothing with an earlier instant is still to come.
        nowMillis = clock.millis();
        var answered = again ? answered(database, pending) : Map.<Name, Answer>of();
        lockDocuments(reader);
        var months = LockedMonths.lock(
                database,
                documents.values().stream()
                        .map(document -> Month.of(document.businessDate()))
                        .toList());
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
        if (!decided.isEmpty()) {
            decided.forEach(one -> log.add(one.voucherId(), leaf(one).bytes()));
            store(database, log);
            log.store(database);
            var user = decided.get(0).voucher().checkers().last();
            months.store(database, user, nowMillis);
            fundBalances.store(database, user, nowMillis);
        }
        storeSigned(database);
        Answers.store(database, answers(log), nowMillis);
    }

    private Leaf leaf(Decided one) {
        return Leaf.of(one.voucherId(), one.position(), one.voucher(), one.salt(), nowMillis);
    }

    /** What everybody is told to whom it was granted, and those who asked the same at the same time. */
    private Map<KeyedRequest, Answer> answers(LockedLog log) {
        var checkpoint = decided.isEmpty() ? null : sealing.sign(log);
        var made = new LinkedHashMap<KeyedRequest, Answer>();
        for (var grant : granted.values()) {
            var document = grant.document();
            var body = grant.place() == NONE ? document : new Posted(document, log.proof(grant.place(), checkpoint));
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

    /** Tells everybody what came of it. */
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
        byKind.forEach((kind, ids) ->
                registers.get(kind).lock(reader, ids).forEach(document -> documents.put(document.id(), document)));
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

    /** What is refused because it was done before, under the same key, gets the answer that it got then. */
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

    private static Map<Name, Answer> answered(Connection database, Collection<PendingApproval> requests)
            throws SQLException {
        return Answers.find(
                database, requests.stream().map(PendingApproval::request).toList());
    }

    /** Whatever refuses comes before whatever changes. */
    private Granted decide(PendingApproval one, LockedMonths months, LockedFundBalances fundBalances) {
        var approval = one.approval();
        var document = documents.get(approval.document());
        if (document == null) {
            throw RECORD_UNKNOWN.because(approval.document());
        }
        document.judge(approval.ifMatch(), approval.checker());
        var voucher = document.voucher(approval.checker());
        if (voucher.isPresent()) {
            var kind = approval.documents().kind();
            var posted = decide(kind, document, voucher.get(), months, fundBalances);
            decided.add(posted);
            document.approved(approval.checker(), posted.voucherId());
            return new Granted(one, document.view(), decided.size() - 1);
        }
        signed.add(one);
        document.approved(approval.checker(), null);
        return new Granted(one, document.view(), NONE);
    }

    private static Decided decide(
            DocumentKind kind,
            LockedDocument document,
            PostVoucher voucher,
            LockedMonths months,
            LockedFundBalances fundBalances) {
        var month = Month.of(voucher.businessDate());
        months.requireOpen(month);
        fundBalances.apply(FundBalanceChanges.of(voucher.lines(), document.setAside()));
        var position = new Position(month.book(), month.code(), months.nextNumber(month, voucher.type()));
        return new Decided(Ids.next(), position, kind, document, voucher, salt());
    }

    private void store(Connection database, LockedLog log) throws SQLException {
        storeVouchers(database, log);
        storeLines(database);
        storeAttachedFiles(database);
        storeDays(database);
        storePosted(database);
        storeReversed(database);
    }

    private void storeVouchers(Connection database, LockedLog log) throws SQLException {
        try (var insert = database.prepareStatement(
                "INSERT INTO voucher (id, version, leaf_index, book, period, type, number, business_date, summary, summary_salt,"
                        + " document_kind, document_id, amount_fen, attachment_count, reverses, maker, made_at_millis,"
                        + " first_checker, checker, recorded_at_millis, recorded_by)"
                        + " VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int at = 0; at < decided.size(); at++) {
                var one = decided.get(at);
                var voucher = one.voucher();
                new Row(insert)
                        .text(one.voucherId().toString())
                        .number(log.index(at))
                        .text(one.position().book())
                        .text(one.position().period())
                        .text(voucher.type().name())
                        .number(one.position().number())
                        .day(voucher.businessDate())
                        .text(voucher.summary())
                        .text(one.salt())
                        .text(voucher.origin().kind().name())
                        .text(voucher.origin().id().toString())
                        .number(voucher.amount().fen())
                        .number(voucher.attachedFiles().size())
                        .text(text(voucher.reverses()))
                        .text(voucher.origin().maker())
                        .number(voucher.origin().madeAt().toEpochMilli())
                        .text(voucher.checkers().first())
                        .text(voucher.checkers().last())
                        .number(nowMillis)
                        .text(voucher.checkers().last())
                        .add();
            }
            insert.executeBatch();
        }
    }

    private void storeLines(Connection database) throws SQLException {
        try (var insert = database.prepareStatement(
                "INSERT INTO voucher_line (id, version, voucher_id, line_number, business_date, account, debit_fen,"
                        + " credit_fen, programme, source, project, payee, region, household, measure,"
                        + " recorded_at_millis, recorded_by)"
                        + " VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var one : decided) {
                var voucher = one.voucher();
                for (int at = 0; at < voucher.lines().size(); at++) {
                    var line = voucher.lines().get(at);
                    new Row(insert)
                            .text(Ids.next().toString())
                            .text(one.voucherId().toString())
                            .number(at + 1L)
                            .day(voucher.businessDate())
                            .text(line.account())
                            .number(sums(line).debitFen())
                            .number(sums(line).creditFen())
                            .text(line.dimensions().programme())
                            .text(line.dimensions().source())
                            .text(line.dimensions().project())
                            .text(line.dimensions().payee())
                            .text(line.dimensions().region())
                            .text(line.dimensions().household())
                            .text(line.dimensions().measure())
                            .number(nowMillis)
                            .text(voucher.checkers().last())
                            .add();
                }
            }
            insert.executeBatch();
        }
    }

    private void storeAttachedFiles(Connection database) throws SQLException {
        try (var insert = database.prepareStatement(
                "INSERT INTO voucher_attachment (voucher_id, position, attachment_id, sha256) VALUES (?, ?, ?, ?)")) {
            for (var one : decided) {
                var attachedFiles = one.voucher().attachedFiles();
                for (int at = 0; at < attachedFiles.size(); at++) {
                    new Row(insert)
                            .text(one.voucherId().toString())
                            .number(at)
                            .text(attachedFiles.get(at).attachmentId())
                            .text(attachedFiles.get(at).sha256())
                            .add();
                }
            }
            insert.executeBatch();
        }
    }

    private void storeDays(Connection database) throws SQLException {
        var days = new LinkedHashMap<Day, Sums>();
        for (var one : decided) {
            var voucher = one.voucher();
            for (var line : voucher.lines()) {
                days.merge(
                        new Day(line.account(), line.dimensions().programme(), voucher.businessDate()),
                        sums(line),
                        Sums::plus);
            }
        }
        var today = LocalDate.ofInstant(Instant.ofEpochMilli(nowMillis), Clocks.BUSINESS_ZONE);
        try (var upsert = database.prepareStatement(
                "INSERT INTO account_day (account, programme, business_date, recorded_on, debit_fen, credit_fen)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE debit_fen = debit_fen + VALUES(debit_fen),"
                        + " credit_fen = credit_fen + VALUES(credit_fen)")) {
            for (var day : days.entrySet()) {
                new Row(upsert)
                        .text(day.getKey().account())
                        .text(day.getKey().programme())
                        .day(day.getKey().date())
                        .day(today)
                        .number(day.getValue().debitFen())
                        .number(day.getValue().creditFen())
                        .add();
            }
            upsert.executeBatch();
        }
    }

    /**
     * A document is posted by its voucher; and what the types promise, that it balances, is checked again by the database on what it
     * has stored.
     */
    private void storePosted(Connection database) throws SQLException {
        var byKind = new EnumMap<DocumentKind, List<Decided>>(DocumentKind.class);
        decided.forEach(one ->
                byKind.computeIfAbsent(one.kind(), none -> new ArrayList<>()).add(one));
        for (var kind : byKind.entrySet()) {
            int count = kind.getValue().size();
            try (var update = database.prepareStatement("UPDATE "
                    + kind.getKey().table()
                    + " d STRAIGHT_JOIN voucher v ON v.document_kind = ? AND v.document_id = d.id"
                    + " SET d.status = 'POSTED', d.checker = v.checker, d.voucher_id = v.id, d.version = d.version + 1"
                    + " WHERE d.id IN (" + String.join(", ", Collections.nCopies(count, "?")) + ")"
                    + " AND (v.amount_fen, v.amount_fen) ="
                    + " (SELECT SUM(debit_fen), SUM(credit_fen) FROM voucher_line WHERE voucher_id = v.id)")) {
                int at = 0;
                update.setString(++at, kind.getKey().name());
                for (var one : kind.getValue()) {
                    update.setString(++at, one.document().id().toString());
                }
                int posted = update.executeUpdate();
                if (posted != count) {
                    throw new IllegalStateException("stored unbalanced: " + (count - posted) + " vouchers");
                }
            }
        }
    }

    private void storeSigned(Connection database) throws SQLException {
        for (var one : signed) {
            var approval = one.approval();
            var state = documents.get(approval.document()).signed();
            try (var update = database.prepareStatement(
                    "UPDATE " + approval.documents().kind().table()
                            + " SET status = ?, first_checker = ?, checker = ?, version = version + 1 WHERE id = ?")) {
                new Row(update)
                        .text(state.status())
                        .text(state.firstChecker())
                        .text(state.checker())
                        .text(approval.document().toString());
                update.executeUpdate();
            }
        }
    }

    private void storeReversed(Connection database) throws SQLException {
        for (var one : decided) {
            var reversed = one.document().reversed();
            if (reversed.isPresent()) {
                VoucherUseRegister.giveBack(
                        database, reversed.get().id(), reversed.get().amount());
                if (reversed.get().whole()) {
                    endReversed(database, reversed.get());
                }
            }
        }
    }

    /** What was taken back whole no longer holds what it names: that can be recorded again, as it ought to have been. */
    private static void endReversed(Connection database, Reversed reversed) throws SQLException {
        try (var update = database.prepareStatement("UPDATE " + reversed.kind().table()
                + " SET status = 'REVERSED', live = NULL, version = version + 1 WHERE id = ?")) {
            update.setString(1, reversed.id().toString());
            update.executeUpdate();
        }
    }

    private static Sums sums(Line line) {
        long fen = line.amount().fen();
        return line.side() == Side.DEBIT ? new Sums(fen, 0) : new Sums(0, fen);
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    private static String salt() {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** The values of one row, in the order of the statement. */
    private static final class Row {

        private final PreparedStatement statement;
        private int at;

        Row(PreparedStatement statement) {
            this.statement = statement;
        }

        /** @param value null for none */
        Row text(String value) throws SQLException {
            if (value == null) {
                statement.setNull(++at, Types.VARCHAR);
            } else {
                statement.setString(++at, value);
            }
            return this;
        }

        Row number(long value) throws SQLException {
            statement.setLong(++at, value);
            return this;
        }

        Row day(LocalDate value) throws SQLException {
            // A LocalDate, for a java.sql.Date would be shifted by time zones.
            statement.setObject(++at, value);
            return this;
        }

        void add() throws SQLException {
            statement.addBatch();
        }
    }
}
