package org.dongjiang.benchmarks.postings;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.dongjiang.benchmarks.book.FirstPosting;
import org.dongjiang.benchmarks.calls.Tally;
import org.dongjiang.benchmarks.postings.Stock.Document;

/**
 * The reference: the same rows, one transaction for each posting, several connections. Contended rows are locked as
 * late as the keys allow, numbers are fetched in one round trip each, both lines are written in one statement, and both
 * daily balances in one more.
 */
final class PlainPostings implements AutoCloseable {

    private static final int TRIES = 5;
    /** Lock wait timeout, deadlock. */
    private static final Set<Integer> PASSING = Set.of(1205, 1213);

    private final FirstPosting rows;
    private final Connection database;
    private final PreparedStatement takeKey;
    private final PreparedStatement lockDocument;
    private final PreparedStatement approveDocument;
    private final PreparedStatement changeFundBalance;
    private final PreparedStatement takeNumber;
    private final PreparedStatement insertVoucher;
    private final PreparedStatement insertLine;
    private final PreparedStatement takeLeafIndex;
    private final PreparedStatement insertLeaf;
    private final PreparedStatement addToDay;
    private final PreparedStatement addToFundDay;

    private PlainPostings(FirstPosting rows, Connection database) throws SQLException {
        this.rows = rows;
        this.database = database;
        database.setAutoCommit(false);
        takeKey = database.prepareStatement(rows.key().insert());
        lockDocument = database.prepareStatement("SELECT version, status FROM contribution WHERE id = ? FOR UPDATE");
        approveDocument = database.prepareStatement(
                "UPDATE contribution SET status = 'POSTED', checker = ?, voucher_id = ?, version = version + 1 WHERE id = ?");
        changeFundBalance = database.prepareStatement(
                "UPDATE fund_balance SET version = version + 1, contributed_fen = contributed_fen + ?, bank_fen = bank_fen + ?"
                        + " WHERE programme = ? AND contributed_fen + ? >= committed_fen + disbursed_fen");
        takeNumber = database.prepareStatement(
                "UPDATE accounting_period SET receipt_number = LAST_INSERT_ID(receipt_number + 1)"
                        + " WHERE book = ? AND code = ? AND status = 'OPEN'",
                Statement.RETURN_GENERATED_KEYS);
        insertVoucher = database.prepareStatement(rows.voucher().insert());
        insertLine = database.prepareStatement(rows.lines().get(0).insert());
        takeLeafIndex = database.prepareStatement(
                "UPDATE ledger_log SET size = LAST_INSERT_ID(size + 1) WHERE id = 1", Statement.RETURN_GENERATED_KEYS);
        insertLeaf = database.prepareStatement(rows.leaf().insert());
        addToDay = database.prepareStatement(rows.days().get(0).insert()
                + " ON DUPLICATE KEY UPDATE debit_fen = debit_fen + VALUES(debit_fen),"
                + " credit_fen = credit_fen + VALUES(credit_fen)");
        addToFundDay = database.prepareStatement(
                rows.fundDay().insert()
                        + " ON DUPLICATE KEY UPDATE fund_fen = fund_fen + VALUES(fund_fen), bank_fen = bank_fen + VALUES(bank_fen)");
    }

    /** Several connections post until the time is over or nothing is left. */
    static Tally post(List<Connection> connections, FirstPosting rows, Stock stock, Duration time)
            throws SQLException, InterruptedException {
        var hands = new ArrayList<PlainPostings>();
        var threads = Executors.newFixedThreadPool(connections.size());
        try {
            for (var connection : connections) {
                hands.add(new PlainPostings(rows, connection));
            }
            long began = System.nanoTime();
            long deadline = began + time.toNanos();
            var works = hands.stream()
                    .map(hand -> (Callable<List<Long>>) () -> hand.postUntil(deadline, stock))
                    .toList();
            var latencies = new ArrayList<Long>();
            for (var done : threads.invokeAll(works)) {
                latencies.addAll(done.get());
            }
            long elapsed = System.nanoTime() - began;
            return new Tally(
                    latencies.stream().mapToLong(Long::longValue).toArray(), elapsed, Map.of(200, latencies.size()));
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault);
        } finally {
            threads.shutdownNow();
            for (var hand : hands) {
                hand.close();
            }
        }
    }

    private List<Long> postUntil(long deadline, Stock stock) throws SQLException {
        var latencies = new ArrayList<Long>();
        while (System.nanoTime() < deadline) {
            var document = stock.next();
            if (document == null) {
                break;
            }
            long began = System.nanoTime();
            retrying(document);
            latencies.add(System.nanoTime() - began);
        }
        return latencies;
    }

    private void retrying(Document document) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                post(document);
                return;
            } catch (SQLException fault) {
                database.rollback();
                if (attempt == TRIES || !PASSING.contains(fault.getErrorCode())) {
                    throw fault;
                }
            }
        }
    }

    private void post(Document document) throws SQLException {
        var voucherId = UUID.randomUUID().toString();
        long now = System.currentTimeMillis();
        takeKey(document, voucherId, now);
        approve(document, voucherId);
        changeFundBalance(document);
        long number =
                taken(takeNumber, rows.voucher().value("book"), rows.voucher().value("period"));
        long leafIndex = taken(takeLeafIndex) - 1;
        rows.voucher()
                .set(
                        insertVoucher,
                        Map.of(
                                "id", voucherId,
                                "leaf_index", leafIndex,
                                "number", number,
                                "document_id", document.id(),
                                "summary_salt", voucherId.substring(0, 32),
                                "recorded_at_millis", now));
        insertVoucher.executeUpdate();
        for (var line : rows.lines()) {
            line.add(
                    insertLine,
                    Map.of(
                            "id",
                            UUID.randomUUID().toString(),
                            "voucher_id",
                            voucherId,
                            "programme",
                            document.programme(),
                            "recorded_at_millis",
                            now));
        }
        insertLine.executeBatch();
        var leaf = leaf(document, voucherId, number);
        rows.leaf()
                .set(
                        insertLeaf,
                        Map.of(
                                "leaf_index",
                                leafIndex,
                                "voucher_id",
                                voucherId,
                                "leaf",
                                leaf,
                                "leaf_hash",
                                hashOfLeaf(leaf)));
        insertLeaf.executeUpdate();
        for (var day : rows.days()) {
            day.add(addToDay, Map.of("programme", document.programme()));
        }
        addToDay.executeBatch();
        rows.fundDay().set(addToFundDay, Map.of("programme", document.programme()));
        addToFundDay.executeUpdate();
        database.commit();
    }

    private void takeKey(Document document, String voucherId, long now) throws SQLException {
        var asked = "/api/v1/funds/contributions/" + document.id() + "/approval\nnull";
        rows.key()
                .set(
                        takeKey,
                        Map.of(
                                "request_key", document.key(),
                                "fingerprint",
                                        HexFormat.of()
                                                .formatHex(sha256().digest(asked.getBytes(StandardCharsets.UTF_8))),
                                "body", renamed((String) rows.key().value("body"), document, voucherId),
                                "recorded_at_millis", now));
        takeKey.executeUpdate();
    }

    private void approve(Document document, String voucherId) throws SQLException {
        lockDocument.setString(1, document.id());
        try (var row = lockDocument.executeQuery()) {
            if (!row.next() || row.getLong(1) != 0 || !row.getString(2).equals("SUBMITTED")) {
                throw new IllegalStateException("not to be approved: " + document);
            }
        }
        approveDocument.setObject(1, rows.voucher().value("checker"));
        approveDocument.setString(2, voucherId);
        approveDocument.setString(3, document.id());
        approveDocument.executeUpdate();
    }

    private void changeFundBalance(Document document) throws SQLException {
        changeFundBalance.setObject(1, rows.voucher().value("amount_fen"));
        changeFundBalance.setObject(2, rows.voucher().value("amount_fen"));
        changeFundBalance.setString(3, document.programme());
        changeFundBalance.setObject(4, rows.voucher().value("amount_fen"));
        if (changeFundBalance.executeUpdate() != 1) {
            throw new IllegalStateException("no fund balance, or an overdrawn one: " + document);
        }
    }

    /** Takes the next number of a counter row, which stays locked until the commit. */
    private static long taken(PreparedStatement take, Object... of) throws SQLException {
        for (int at = 0; at < of.length; at++) {
            take.setObject(at + 1, of[at]);
        }
        take.executeUpdate();
        try (var keys = take.getGeneratedKeys()) {
            keys.next();
            return keys.getLong(1);
        }
    }

    /** The leaf of the first posting, under other names. */
    private byte[] leaf(Document document, String voucherId, long number) {
        return renamed(new String((byte[]) rows.leaf().value("leaf"), StandardCharsets.UTF_8), document, voucherId)
                .replace("\"number\":1,", "\"number\":" + number + ",")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String renamed(String text, Document document, String voucherId) {
        return text.replace((String) rows.submitted().value("id"), document.id())
                .replace((String) rows.voucher().value("id"), voucherId)
                .replace("\"" + FirstPosting.PROGRAMME + "\"", "\"" + document.programme() + "\"");
    }

    private static byte[] hashOfLeaf(byte[] leaf) {
        var digest = sha256();
        digest.update((byte) 0);
        return digest.digest(leaf);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns the connection for the next user. */
    @Override
    public void close() throws SQLException {
        database.rollback();
        for (var statement : List.of(
                takeKey,
                lockDocument,
                approveDocument,
                changeFundBalance,
                takeNumber,
                insertVoucher,
                insertLine,
                takeLeafIndex,
                insertLeaf,
                addToDay)) {
            statement.close();
        }
    }
}
