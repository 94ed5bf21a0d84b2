package org.dongjiang.funds.book.log;

import static org.dongjiang.verifier.report.FindingKind.ATTACHMENT_MISSING;
import static org.dongjiang.verifier.report.FindingKind.BALANCE_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.COLUMN_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.COLUMN_EXTRA;
import static org.dongjiang.verifier.report.FindingKind.COLUMN_MISSING;
import static org.dongjiang.verifier.report.FindingKind.EARLIER_ROOT_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.FACT_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.FACT_EXTRA;
import static org.dongjiang.verifier.report.FindingKind.FACT_MISSING;
import static org.dongjiang.verifier.report.FindingKind.FILE_MISSING;
import static org.dongjiang.verifier.report.FindingKind.LEAVES_CUT_OFF;
import static org.dongjiang.verifier.report.FindingKind.LINE_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.LINE_MISSING;
import static org.dongjiang.verifier.report.FindingKind.LOG_ROLLED_BACK;
import static org.dongjiang.verifier.report.FindingKind.PROOF_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.ROOT_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.ROW_UNREADABLE;
import static org.dongjiang.verifier.report.FindingKind.TILE_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.VOUCHER_UNBALANCED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.dongjiang.funds.Scene;
import org.dongjiang.funds.Tampering;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.Tokens;
import org.dongjiang.proof.LogKey;
import org.dongjiang.proof.PostingProof;
import org.dongjiang.verifier.Check;
import org.dongjiang.verifier.pull.Pull;
import org.dongjiang.verifier.pull.Service;
import org.dongjiang.verifier.report.FindingKind;
import org.dongjiang.verifier.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator of the database tampers with it, and an auditor finds this in the downloaded files. */
@QuarkusTest
class TamperedLedgerTest {

    /** With an amount that has one more digit. */
    private static final String BYTES = "REPLACE(leaf, '\"debit\":\"1', '\"debit\":\"11')";

    @TestHTTPResource(Scene.FUNDS)
    URI funds;

    /** Of an auditor who downloads again and again, so that attachments and full tiles are downloaded once. */
    @TempDir
    static Path shared;

    @TempDir
    Path unseen;

    private Path folder;
    private boolean withAttachments = true;
    private Duration patience = Duration.ofSeconds(20);

    private LogKey key;
    private String voucher;
    private String programme;
    private long index;
    private Path proof;

    @BeforeEach
    void post_vouchers() throws Exception {
        key = Published.key();
        folder = shared;
        var posted = post();
        var given = posted.jsonPath().getString("proof");
        proof = folder.resolve("proof-of-the-payer");
        Files.writeString(proof, given);
        voucher = posted.jsonPath().getString("voucherId");
        programme = posted.jsonPath().getString("programme");
        index = PostingProof.parse(given).index();
        Published.atLeast(size(post()));
    }

    /** It includes vouchers of other tests, and a programme without a fund balance, because it has no money. */
    @Test
    void an_intact_ledger_is_intact() throws Exception {
        Scene.approved(Scene.set().adjustment("1221", "2241", "1.00", "2018-05-01"));
        Published.atLeast(size(post()));
        pull();
        var report = check();
        assertTrue(report.intact(), () -> report.findings().toString());
        assertTrue(report.checked().vouchers() > 1);
        assertEquals(report.checked().lines(), report.checked().listedLines());
        assertTrue(report.checked().records() > 1);
        assertTrue(report.checked().balances() > 1);
        assertEquals(report.checked().vouchers(), report.checked().copies());
        assertEquals(0, report.checked().attachmentsLeftOut());
        assertTrue(report.checked().attachments() > 0);
    }

    @Test
    void an_amount_that_was_changed_in_the_lines() throws Exception {
        tampered(
                "voucher_line",
                "voucher_id = '" + voucher + "'",
                "UPDATE voucher_line SET debit_fen = debit_fen * 2 WHERE voucher_id = '%s' AND debit_fen > 0"
                        .formatted(voucher));
        found(COLUMN_DIFFERS, LINE_DIFFERS);
    }

    @Test
    void a_line_that_was_deleted() throws Exception {
        tampered(
                "voucher_line",
                "voucher_id = '" + voucher + "'",
                "DELETE FROM voucher_line WHERE voucher_id = '%s' AND line_number = 2".formatted(voucher));
        found(COLUMN_DIFFERS, LINE_MISSING);
    }

    /** Lines repeat the day of their voucher, and figures are computed from it. */
    @Test
    void a_day_that_was_changed_in_the_lines_only() throws Exception {
        tampered(
                "voucher_line",
                "voucher_id = '" + voucher + "'",
                "UPDATE voucher_line SET business_date = '2018-03-02' WHERE voucher_id = '%s'".formatted(voucher));
        found(LINE_DIFFERS);
    }

    @Test
    void lines_of_no_voucher() throws Exception {
        tampered("voucher_line", "recorded_by = 'eve'", """
                INSERT INTO voucher_line SELECT UUID(), version, UUID(), line_number, business_date, account, debit_fen, credit_fen,
                    programme, source, project, payee, region, household, measure, recorded_at_millis, 'eve'
                FROM voucher_line WHERE voucher_id = '%s'""".formatted(voucher));
        assertEquals(List.of(ROW_UNREADABLE), kinds(check()));
    }

    @Test
    void a_balance_that_was_changed() throws Exception {
        var rows = "programme = '" + programme + "'";
        tampered("fund_balance", rows, "UPDATE fund_balance SET contributed_fen = contributed_fen + 100 WHERE " + rows);
        assertEquals(List.of(BALANCE_DIFFERS), kinds(check()));
        // It is not the trial balance of any vouchers, but it balances.
        tampered(
                "account_day",
                rows,
                "UPDATE account_day SET debit_fen = debit_fen * 2, credit_fen = credit_fen * 2 WHERE " + rows);
        assertEquals(List.of(BALANCE_DIFFERS), kinds(check()));
        // The service does not draw up a trial balance that does not balance.
        tampered("account_day", rows, "UPDATE account_day SET debit_fen = debit_fen + 100 WHERE " + rows);
        assertEquals(List.of(FILE_MISSING), kinds(check()));
    }

    @Test
    void a_payee_or_a_programme_that_was_changed() throws Exception {
        var rows = "code = '" + programme + "'";
        tampered("organisation", rows, "UPDATE organisation SET name = '别的单位' WHERE " + rows);
        assertEquals(List.of(FACT_DIFFERS), kinds(check()));
        tampered("programme", rows, "UPDATE programme SET lineage_rule = 'PROPORTIONAL' WHERE " + rows);
        assertEquals(List.of(FACT_DIFFERS), kinds(check()));
        tampered("organisation", rows, "DELETE FROM organisation WHERE " + rows);
        assertEquals(List.of(FACT_MISSING), kinds(check()));
    }

    @Test
    void a_year_whose_opening_was_deleted_and_a_period_that_nobody_opened() throws Exception {
        tampered("fiscal_year", "year = 2014", "DELETE FROM fiscal_year WHERE year = 2014");
        assertEquals(List.of(FACT_MISSING), kinds(check()));
        tampered("accounting_period", "code = '2014-05'", "DELETE FROM accounting_period WHERE code = '2014-05'");
        assertEquals(List.of(FACT_MISSING), kinds(check()));
        tampered(
                "accounting_period",
                "code = '2021-03'",
                "INSERT INTO accounting_period SELECT UUID(), version, 'special-account-2021', '2021-03', 'OPEN', 0, 0, 0,"
                        + " recorded_at_millis, recorded_by FROM accounting_period WHERE code = '2014-01'");
        assertEquals(List.of(FACT_EXTRA), kinds(check()));
    }

    @Test
    void a_maker_who_was_changed() throws Exception {
        tampered(
                "voucher",
                "id = '" + voucher + "'",
                "UPDATE voucher SET maker = 'eve' WHERE id = '%s'".formatted(voucher));
        found(COLUMN_DIFFERS);
    }

    @Test
    void a_voucher_that_was_deleted_in_the_middle() throws Exception {
        tampered("voucher", "id = '" + voucher + "'", "DELETE FROM voucher WHERE id = '%s'".formatted(voucher));
        found(COLUMN_MISSING, LINE_MISSING, ROW_UNREADABLE);
    }

    @Test
    void a_voucher_that_was_put_in_beside_the_log() throws Exception {
        tampered(
                "voucher",
                "maker = 'eve'",
                "INSERT INTO voucher SELECT '%s', version, 1000000000, book, period, type, 1000000000, '2018-01-01', summary,"
                                .formatted(UUID.randomUUID())
                        + " summary_salt, document_kind, '%s', amount_fen, attachment_count, reverses, 'eve', made_at_millis,"
                                .formatted(UUID.randomUUID())
                        + " first_checker, checker, recorded_at_millis, recorded_by FROM voucher WHERE id = '%s'"
                                .formatted(voucher));
        var report = check();
        assertEquals(
                List.of(COLUMN_EXTRA), kinds(report), () -> report.findings().toString());
    }

    @Test
    void bytes_that_were_changed() throws Exception {
        tamperedUnseen(changed("leaf = " + BYTES));
        found(
                BALANCE_DIFFERS,
                COLUMN_DIFFERS,
                EARLIER_ROOT_DIFFERS,
                LINE_DIFFERS,
                PROOF_DIFFERS,
                ROOT_DIFFERS,
                TILE_DIFFERS,
                VOUCHER_UNBALANCED);
    }

    @Test
    void bytes_and_hash_that_were_changed_together() throws Exception {
        tamperedUnseen(changed("leaf = %s, leaf_hash = UNHEX(SHA2(CONCAT(x'00', leaf), 256))".formatted(BYTES)));
        var report = check();
        assertTrue(
                kinds(report).containsAll(List.of(COLUMN_DIFFERS, ROOT_DIFFERS)),
                () -> report.findings().toString());
    }

    @Test
    void bytes_that_were_deleted() throws Exception {
        tamperedUnseen("DELETE FROM ledger_leaf WHERE leaf_index = " + index);
        var report = check();
        assertTrue(
                kinds(report).contains(LEAVES_CUT_OFF), () -> report.findings().toString());
    }

    @Test
    void an_older_backup() throws Exception {
        pull();
        // The checkpoint that would have all leaves does not come.
        patience = Duration.ZERO;
        tampered("ledger_checkpoint", "size > " + index, "DELETE FROM ledger_checkpoint WHERE size > " + index);
        var report = check();
        assertTrue(
                kinds(report).contains(LOG_ROLLED_BACK), () -> report.findings().toString());
        assertTrue(
                report.firstBad().orElseThrow().to() <= index,
                () -> report.findings().toString());
    }

    /** The service itself never returns a file that differs from the upload. */
    @Test
    void an_attachment_that_was_replaced() throws Exception {
        pull();
        try (var files = Files.list(folder.resolve("attachments"))) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        tampered(
                "attachment_content",
                "attachment_id IN (SELECT attachment_id FROM voucher_attachment WHERE voucher_id = '%s')"
                        .formatted(voucher),
                "UPDATE attachment_content SET bytes = CONCAT('%PDF-1.5', SUBSTR(bytes, 9)) WHERE attachment_id IN"
                        + " (SELECT attachment_id FROM voucher_attachment WHERE voucher_id = '%s')".formatted(voucher));
        found(ATTACHMENT_MISSING);
    }

    /** An auditor who has not seen the leaf before: what was downloaded in full tiles is kept, and not downloaded again. */
    private void tamperedUnseen(String statement) throws Exception {
        folder = unseen;
        withAttachments = false;
        tampered("ledger_leaf", "leaf_index = " + index, statement);
    }

    private String changed(String change) {
        return "UPDATE ledger_leaf SET %s WHERE leaf_index = %d".formatted(change, index);
    }

    /** Downloads while some rows are changed; afterwards the rows are restored. */
    private void tampered(String table, String rows, String statement) throws Exception {
        Tampering.with(table, rows, statement, this::pull);
    }

    private static Response post() {
        var contract = As.nobody()
                .auth()
                .oauth2(Tokens.named("maker", "funds-maker"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/pdf")
                .queryParam("fileName", "contract.pdf")
                .body(("%PDF-1.4 " + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII))
                .post(Scene.FUNDS + "/attachments");
        contract.then().statusCode(201);
        var scene = Scene.set();
        var contribution = Scene.submit("/contributions", """
                {"programme": "%1$s", "source": "%1$s", "amount": "1.00", "contributedOn": "2018-03-01", "bankReference": "%2$s",
                 "summary": "示例", "attachments": ["%3$s"]}""".formatted(
                        scene.code(), UUID.randomUUID(), contract.jsonPath().getString("id")));
        contribution.then().statusCode(201);
        var posted = Scene.approve(contribution, "checker");
        posted.then().statusCode(200);
        return posted;
    }

    /** Of the log after this posting. */
    private static long size(Response posted) {
        return PostingProof.parse(posted.jsonPath().getString("proof")).index() + 1;
    }

    /** Downloads the ledger. */
    private void pull() throws IOException, InterruptedException {
        new Pull(new Service(funds, Tokens.of("auditor")), folder, patience).run(withAttachments);
    }

    private Report check() throws IOException {
        return new Check(folder, key, List.of(), List.of(proof), Optional.empty()).run();
    }

    /** These and no others, the first in the voucher that was tampered with. */
    private void found(FindingKind... kinds) throws IOException {
        var report = check();
        assertEquals(
                Arrays.asList(kinds), kinds(report), () -> report.findings().toString());
        assertEquals(
                OptionalLong.of(index),
                report.firstBadIndex(),
                () -> report.findings().toString());
    }

    private static List<FindingKind> kinds(Report report) {
        return report.findings().stream()
                .map(finding -> finding.kind())
                .distinct()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }
}
