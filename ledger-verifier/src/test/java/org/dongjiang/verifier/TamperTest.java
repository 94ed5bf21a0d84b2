package org.dongjiang.verifier;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.dongjiang.verifier.SampleLedger.ORIGIN;
import static org.dongjiang.verifier.report.FindingKind.ATTACHMENT_CHANGED;
import static org.dongjiang.verifier.report.FindingKind.ATTACHMENT_MISSING;
import static org.dongjiang.verifier.report.FindingKind.BALANCE_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.CHECKPOINT_FORGED;
import static org.dongjiang.verifier.report.FindingKind.CHECKPOINT_OF_ANOTHER_KEY;
import static org.dongjiang.verifier.report.FindingKind.CHECKPOINT_OF_ANOTHER_LOG;
import static org.dongjiang.verifier.report.FindingKind.COLUMNS_NOT_WHOLE;
import static org.dongjiang.verifier.report.FindingKind.COLUMN_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.COLUMN_EXTRA;
import static org.dongjiang.verifier.report.FindingKind.COLUMN_MISSING;
import static org.dongjiang.verifier.report.FindingKind.FACT_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.FACT_EXTRA;
import static org.dongjiang.verifier.report.FindingKind.FACT_MISSING;
import static org.dongjiang.verifier.report.FindingKind.HISTORY_REWRITTEN;
import static org.dongjiang.verifier.report.FindingKind.ID_REPEATED;
import static org.dongjiang.verifier.report.FindingKind.LEAF_MALFORMED;
import static org.dongjiang.verifier.report.FindingKind.LEAVES_CUT_OFF;
import static org.dongjiang.verifier.report.FindingKind.LINE_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.LINE_EXTRA;
import static org.dongjiang.verifier.report.FindingKind.LINE_MISSING;
import static org.dongjiang.verifier.report.FindingKind.LOG_ROLLED_BACK;
import static org.dongjiang.verifier.report.FindingKind.NUMBER_GAP;
import static org.dongjiang.verifier.report.FindingKind.PERIOD_WAS_NOT_OPEN;
import static org.dongjiang.verifier.report.FindingKind.PROOF_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.PROOF_FALSE;
import static org.dongjiang.verifier.report.FindingKind.ROOT_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.SELF_APPROVED;
import static org.dongjiang.verifier.report.FindingKind.TILE_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.TWO_TREES;
import static org.dongjiang.verifier.report.FindingKind.VOUCHER_TAKEN_OUT;
import static org.dongjiang.verifier.report.FindingKind.VOUCHER_UNBALANCED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dongjiang.verifier.SampleLedger.Posted;
import org.dongjiang.verifier.report.FindingKind;
import org.dongjiang.verifier.report.Report;
import org.dongjiang.verifier.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way to tamper with a ledger is found, with the first wrong leaf. */
class TamperTest {

    /** More than two tiles, so that there is a tile of the next level and one that is not full. */
    private static final int SIZE = 600;

    private static final int BAD = 301;
    /** The place of its voucher in lists. */
    private static final int SHOWN = BAD - 1;

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private final SampleLedger ledger = SampleLedger.of(SIZE);

    @Test
    void an_intact_ledger_is_intact() throws IOException {
        ledger.write(folder);
        keep("earlier", ledger.checkpoint(SIZE - 1));
        keep("proof", ledger.proof(BAD, BAD + 1));

        var report = check();
        assertTrue(report.intact(), () -> report.findings().toString());
        var checked = report.checked();
        assertEquals(SIZE, checked.checkpoint().orElseThrow().size());
        assertEquals(
                List.of(SIZE - 1L, 2L * (SIZE - 1), SIZE - 1L, SIZE / 10L - 1, 1L, 1L),
                List.of(
                        checked.vouchers(),
                        checked.lines(),
                        checked.copies(),
                        checked.attachments(),
                        checked.earlier(),
                        checked.proofs()));
    }

    @Test
    void a_ledger_of_any_small_size_is_intact() throws IOException {
        for (int size : List.of(0, 1, 2, 255, 256, 257, 512)) {
            var other = SampleLedger.of(ledger.keys, size);
            var place = folder.resolve(Integer.toString(size));
            other.write(place);
            var report = check(place);
            assertTrue(report.intact(), () -> size + ": " + report.findings());
        }
    }

    @Test
    void what_was_posted_while_the_list_was_pulled_is_no_finding() throws IOException {
        ledger.write(folder);
        ledger.post(Posted.of(SIZE));
        ledger.writeVouchers(folder);

        var report = check();
        assertTrue(report.intact(), () -> report.findings().toString());
        assertEquals(1, report.checked().later());
    }

    @Test
    void an_amount_that_was_changed_in_the_bytes() throws IOException {
        ledger.write(folder);
        ledger.leaves.set(BAD, Posted.of(BAD).withFen(1).leaf());
        SampleLedger.writeEntries(folder, ledger.leaves);

        found(check(), BAD, TILE_DIFFERS, ROOT_DIFFERS, COLUMN_DIFFERS);
    }

    @Test
    void an_amount_that_was_changed_in_the_lines_only() throws IOException {
        ledger.copies.set(SHOWN, ledger.copies.get(SHOWN).replace("\"credit\":\"4.01\"", "\"credit\":\"4.02\""));
        ledger.write(folder);

        found(check(), BAD, COLUMN_DIFFERS);
    }

    @Test
    void a_column_that_is_not_what_was_posted() throws IOException {
        ledger.write(folder);
        var copy = ledger.copies.get(SHOWN);
        for (var change : List.of(
                List.of("\"summary\":\"摘要", "\"summary\":\"总要"),
                List.of("\"household\":\"household\"", "\"household\":\"another\""),
                List.of("\"household\":\"household\"", "\"household\":null"),
                List.of("\"source\":\"giver\"", "\"source\":\"taker\""),
                List.of("\"payee\":null", "\"payee\":\"somebody\""),
                List.of("\"reverses\":null", "\"reverses\":\"a0000000-0000-7000-8000-000000000001\""),
                List.of("2018-06-15\"", "2018-06-16\""),
                List.of("\"amount\":\"4.01\"", "\"amount\":\"4.10\""))) {
            ledger.copies.set(SHOWN, copy.replace(change.get(0), change.get(1)));
            assertFalse(copy.equals(ledger.copies.get(SHOWN)), change::toString);
            ledger.writeCopies(folder);
            found(check(), BAD, COLUMN_DIFFERS);
        }
    }

    /** A line as lists show it repeats much of its voucher; each of these is posted. */
    @Test
    void a_line_of_the_list_that_is_not_what_was_posted() throws IOException {
        ledger.write(folder);
        var line = ledger.lines.get(2 * SHOWN);
        for (var change : List.of(
                List.of("\"businessDate\":\"2018-06-15\"", "\"businessDate\":\"2018-06-16\""),
                List.of("\"period\":\"2018-06\"", "\"period\":\"2018-07\""),
                List.of("\"recordedAt\":\"2018", "\"recordedAt\":\"2019"),
                List.of("\"recordedBy\":\"bob\"", "\"recordedBy\":\"eve\""),
                List.of("\"account\":\"100201\"", "\"account\":\"100202\""),
                List.of("\"debit\":\"4.01\"", "\"debit\":\"4.10\""),
                List.of("\"programme\":\"relief\"", "\"programme\":\"other\""),
                List.of("\"source\":null", "\"source\":\"somebody\""),
                List.of("\"project\":null", "\"project\":\"road\""),
                List.of("\"payee\":null", "\"payee\":\"null\""),
                List.of("\"region\":null", "\"region\":\"441622\""),
                List.of("\"measure\":null", "\"measure\":\"m\""),
                List.of("\"household\":\"household\"", "\"household\":null"),
                List.of("\"summary\":\"摘要", "\"summary\":\"总要"),
                List.of("\"documentKind\":\"CONTRIBUTION\"", "\"documentKind\":\"PLEDGE\""),
                List.of("\"number\":301", "\"number\":302"))) {
            ledger.lines.set(2 * SHOWN, line.replace(change.get(0), change.get(1)));
            assertFalse(line.equals(ledger.lines.get(2 * SHOWN)), change::toString);
            ledger.writeCopies(folder);
            found(check(), BAD, LINE_DIFFERS);
        }
    }

    @Test
    void lines_that_are_missing_twice_there_or_of_nobody() throws IOException {
        var line = ledger.lines.remove(2 * SHOWN);
        ledger.write(folder);
        found(check(), BAD, LINE_MISSING);

        ledger.lines.add(line);
        ledger.write(folder);
        assertTrue(check().intact(), "the order of the lines is not that of the log");

        ledger.lines.add(line);
        ledger.write(folder);
        found(check(), BAD, LINE_EXTRA);

        ledger.lines.set(2 * (SIZE - 1), line.replace("\"voucherId\":\"a", "\"voucherId\":\"d"));
        ledger.write(folder);
        assertEquals(List.of(LINE_EXTRA), kinds(check()));

        ledger.lines.set(2 * (SIZE - 1), line.replace("\"lineNumber\":1", "\"lineNumber\":3"));
        ledger.write(folder);
        assertEquals(List.of(LINE_EXTRA), kinds(check()));
    }

    @Test
    void a_balance_that_is_not_that_of_the_vouchers() throws IOException {
        ledger.write(folder);
        for (var change : List.of(
                List.of(SampleLedger.FUNDS, "\"contributed\":\"", "\"contributed\":\"1"),
                List.of(SampleLedger.FUNDS, "\"disbursed\":\"0", "\"disbursed\":\"1"),
                List.of(SampleLedger.FUNDS, "\"bank\":\"", "\"bank\":\"-"),
                List.of(SampleLedger.FUNDS, "\"available\":\"", "\"available\":\"9"),
                List.of(SampleLedger.FUNDS, "\"programme\":\"relief", "\"programme\":\"other"),
                List.of(SampleLedger.TRIAL, "\"debit\":\"2", "\"debit\":\"3"),
                List.of(SampleLedger.TRIAL, "\"account\":\"100201\"", "\"account\":\"100202\""))) {
            var file = folder.resolve(change.get(0));
            var before = Files.readString(file);
            Files.writeString(file, before.replace(change.get(1), change.get(2)));
            assertFalse(before.equals(Files.readString(file)), change::toString);
            assertEquals(List.of(BALANCE_DIFFERS), kinds(check()), change::toString);
            Files.writeString(file, before);
        }
        assertTrue(check().intact());
    }

    @Test
    void a_version_of_a_record_is_a_fact_that_no_list_shows() throws IOException {
        ledger.fact("ORGANISATION_VERSION", "{\"code\":\"firm\",\"id\":\"9\",\"recordId\":\"1\",\"version\":0}");
        ledger.write(folder);
        var intact = check();
        assertTrue(intact.intact(), () -> intact.findings().toString());
    }

    @Test
    void a_record_that_is_not_as_it_was_recorded_last() throws IOException {
        ledger.fact("ORGANISATION", "{\"code\":\"firm\",\"creditCode\":null,\"id\":\"1\",\"name\":\"firm\"}");
        ledger.fact("AUDIT_RULE", "{\"enabled\":true,\"id\":\"2\",\"setting\":{\"days\":30,\"percent\":null}}");
        ledger.fact("AUDIT_RULE", "{\"enabled\":false,\"id\":\"2\",\"setting\":{\"days\":30,\"percent\":null}}");
        var firm = "{\"id\":\"1\",\"code\":\"firm\",\"name\":\"firm\",\"creditCode\":null,\"phone\":\"new member\"}";
        var rule = "{\"id\":\"2\",\"enabled\":false,\"setting\":{\"days\":30,\"percent\":null}}";
        var organisations = ledger.lists.get("organisations.ndjson");
        var rules = ledger.lists.get("audit-rules.ndjson");
        organisations.add(firm);
        rules.add(rule);
        ledger.write(folder);
        var intact = check();
        assertTrue(intact.intact(), () -> intact.findings().toString());
        assertEquals(
                List.of(4L, 3L),
                List.of(intact.checked().facts(), intact.checked().records()));

        organisations.set(0, firm.replace("\"name\":\"firm\"", "\"name\":\"another\""));
        ledger.write(folder);
        found(check(), SIZE, FACT_DIFFERS);
        organisations.set(0, firm.replace("\"creditCode\":null", "\"creditCode\":\"91\""));
        ledger.write(folder);
        found(check(), SIZE, FACT_DIFFERS);
        organisations.clear();
        ledger.write(folder);
        found(check(), SIZE, FACT_MISSING);
        organisations.addAll(List.of(firm, firm.replace("\"id\":\"1\"", "\"id\":\"3\"")));
        ledger.write(folder);
        assertEquals(List.of(FACT_EXTRA), kinds(check()));
        organisations.remove(1);
        // As it was before.
        rules.set(0, rule.replace("\"enabled\":false", "\"enabled\":true"));
        ledger.write(folder);
        found(check(), SIZE + 2, FACT_DIFFERS);
        rules.set(0, rule.replace("30", "31"));
        ledger.write(folder);
        found(check(), SIZE + 2, FACT_DIFFERS);
    }

    @Test
    void a_change_that_one_person_requested_and_approved() throws IOException {
        var clause = "{\"checker\":\"Eve\",\"id\":\"1\",\"maker\":\"eve\"}";
        ledger.fact("EARMARK_CLAUSE", clause);
        ledger.lists.get("earmark-clauses.ndjson").add(clause);
        ledger.write(folder);
        found(check(), SIZE, SELF_APPROVED);
    }

    @Test
    void a_month_with_vouchers_that_is_not_listed() throws IOException {
        ledger.lists.get("periods.ndjson").clear();
        ledger.write(folder);
        assertEquals(List.of(FACT_MISSING), kinds(check()));
    }

    @Test
    void a_fact_of_a_kind_that_is_not_known() throws IOException {
        ledger.fact("PLANET", "{\"id\":\"1\"}");
        ledger.write(folder);
        found(check(), SIZE, LEAF_MALFORMED);
    }

    @Test
    void a_period_that_is_closed_and_what_was_frozen_then() throws IOException {
        ledger.fact("ACCOUNTING_PERIOD", "{\"code\":\"2018-06\",\"id\":\"p\",\"status\":\"CLOSED\"}");
        var periods = ledger.lists.get("periods.ndjson");
        periods.set(0, "{\"id\":\"p\",\"code\":\"2018-06\",\"status\":\"CLOSED\"}");
        var frozen = ledger.lists.get(SampleLedger.FROZEN);
        // 599 vouchers of 1.01 to 6.99 yuan.
        frozen.add(frozen("100201", "2396.00", "0.00", "2396.00"));
        frozen.add(frozen("300101", "0.00", "2396.00", "-2396.00"));
        ledger.write(folder);
        var intact = check();
        assertTrue(intact.intact(), () -> intact.findings().toString());

        frozen.set(0, frozen("100201", "2396.01", "0.00", "2396.01"));
        ledger.write(folder);
        assertEquals(List.of(BALANCE_DIFFERS), kinds(check()));
        frozen.remove(0);
        ledger.write(folder);
        assertEquals(List.of(BALANCE_DIFFERS), kinds(check()));
        frozen.add(frozen("100201", "2396.00", "0.00", "2396.00"));
        ledger.post(Posted.of(SIZE));
        ledger.write(folder);
        found(check(), SIZE + 1, PERIOD_WAS_NOT_OPEN);
    }

    @Test
    void a_period_that_nobody_opened() throws IOException {
        var july = SampleLedger.PERIOD.replace("2018-06", "2018-07").replace("\"p\"", "\"q\"");
        ledger.lists.get("periods.ndjson").add(july);
        ledger.write(folder);
        assertEquals(List.of(FACT_EXTRA), kinds(check()));

        // The other one is opened in its place, and the period of the vouchers only after them.
        ledger.fact("ACCOUNTING_PERIOD", july);
        Collections.swap(ledger.leaves, 0, SIZE);
        ledger.write(folder);
        found(check(), 1, PERIOD_WAS_NOT_OPEN);
    }

    @Test
    void a_year_whose_opening_was_deleted() throws IOException {
        var year = "{\"book\":\"2018\",\"id\":\"y\",\"year\":2018}";
        ledger.fact("FISCAL_YEAR", year);
        ledger.write(folder);
        found(check(), SIZE, FACT_MISSING);

        ledger.lists
                .get("fiscal-years.ndjson")
                .addAll(List.of(year, year.replace("2018", "2019").replace("\"y\"", "\"z\"")));
        ledger.write(folder);
        assertEquals(List.of(FACT_EXTRA), kinds(check()));
    }

    private static String frozen(String account, String debit, String credit, String balance) {
        return """
                {"id":"f","version":0,"period":"2018-06","closing":1,"account":"%s","programme":"relief","opening":"0.00",\
                "debit":"%s","credit":"%s","balance":"%s"}""".formatted(account, debit, credit, balance);
    }

    @Test
    void a_line_that_was_deleted() throws IOException {
        var copy = ledger.copies.get(SHOWN);
        int second = copy.indexOf(",{\"lineNumber\":2");
        ledger.copies.set(SHOWN, copy.substring(0, second) + copy.substring(copy.indexOf("}]", second) + 1));
        ledger.write(folder);

        found(check(), BAD, COLUMN_DIFFERS);
    }

    @Test
    void a_voucher_that_was_deleted_from_the_lists() throws IOException {
        ledger.copies.remove(SHOWN);
        ledger.write(folder);

        found(check(), BAD, COLUMN_MISSING);
    }

    @Test
    void a_voucher_that_was_deleted_in_the_middle() throws IOException {
        ledger.write(folder);
        ledger.leaves.remove(BAD);
        SampleLedger.writeEntries(folder, ledger.leaves);
        Files.delete(folder.resolve(SampleLedger.path("entries", 2, SIZE % 256)));
        Files.move(
                folder.resolve(SampleLedger.path("entries", 2, SIZE % 256 - 1)),
                folder.resolve(SampleLedger.path("entries", 2, SIZE % 256)));

        found(check(), BAD, TILE_DIFFERS, NUMBER_GAP, LEAVES_CUT_OFF);
    }

    @Test
    void the_last_vouchers_that_were_deleted() throws IOException {
        ledger.write(folder);
        int left = SIZE - 7;
        var fewer = SampleLedger.of(ledger.keys, left);
        SampleLedger.writeEntries(folder, fewer.leaves);
        fewer.writeCopies(folder);
        Files.move(
                folder.resolve(SampleLedger.path("entries", 2, left % 256)),
                folder.resolve(SampleLedger.path("entries", 2, SIZE % 256)),
                REPLACE_EXISTING);

        found(check(), left, LEAVES_CUT_OFF);
    }

    @Test
    void the_last_vouchers_that_were_deleted_from_the_lists() throws IOException {
        ledger.copies.subList(SIZE - 8, SIZE - 1).clear();
        ledger.write(folder);

        found(check(), SIZE - 7, COLUMN_MISSING);
    }

    @Test
    void a_list_that_was_broken_off() throws IOException {
        ledger.write(folder);
        var file = folder.resolve("vouchers.ndjson");
        Files.writeString(file, Files.readString(file).substring(0, 10_000));

        var report = check();
        assertTrue(
                kinds(report).contains(COLUMNS_NOT_WHOLE),
                () -> report.findings().toString());
    }

    @Test
    void an_insert_that_is_dated_back() throws IOException {
        keep("earlier", ledger.checkpoint(BAD));
        keep("earlier2", ledger.checkpoint(SIZE));
        var inserted = rebuilt();
        inserted.leaves.add(BAD, Posted.of(SIZE).numbered(BAD).leaf());
        inserted.write(folder);

        found(check(), BAD, HISTORY_REWRITTEN, NUMBER_GAP, COLUMN_DIFFERS);
    }

    @Test
    void an_insert_into_the_lists() throws IOException {
        ledger.copies.add(SHOWN, Posted.of(SIZE).copy(BAD));
        ledger.write(folder);

        found(check(), BAD, COLUMN_EXTRA);
    }

    @Test
    void an_insert_far_behind_the_log() throws IOException {
        ledger.copies.add(Posted.of(SIZE).copy(SIZE + 1_000));
        ledger.write(folder);

        found(check(), SIZE + 1_000, COLUMN_EXTRA);
    }

    @Test
    void two_vouchers_that_were_swapped() throws IOException {
        ledger.write(folder);
        Collections.swap(ledger.leaves, BAD, BAD + 1);
        SampleLedger.writeEntries(folder, ledger.leaves);

        found(check(), BAD, TILE_DIFFERS, ROOT_DIFFERS, NUMBER_GAP, COLUMN_DIFFERS);
    }

    @Test
    void a_voucher_that_is_there_twice() throws IOException {
        var twice = rebuilt();
        twice.leaves.set(BAD, twice.leaves.get(BAD - 1));
        twice.write(folder);

        found(check(), BAD, ID_REPEATED, NUMBER_GAP, COLUMN_DIFFERS);
    }

    @Test
    void bytes_and_hash_that_were_changed_together() throws IOException {
        ledger.write(folder);
        ledger.rewrite(BAD, Posted.of(BAD).withFen(1));
        SampleLedger.writeEntries(folder, ledger.leaves);
        SampleLedger.writeTiles(folder, ledger.leaves);
        ledger.writeCopies(folder);
        ledger.writeBalances(folder);

        var report = check();
        assertEquals(List.of(ROOT_DIFFERS), kinds(report));
        // It can no longer be determined which of them it is.
        assertEquals(Optional.of(new Span(0, SIZE - 1)), report.firstBad());
    }

    @Test
    void bytes_and_hash_that_were_changed_together_are_narrowed_down_by_earlier_checkpoints() throws IOException {
        keep("earlier", ledger.checkpoint(BAD));
        keep("earlier2", ledger.checkpoint(BAD + 1));
        ledger.write(folder);
        ledger.rewrite(BAD, Posted.of(BAD).withFen(1));
        SampleLedger.writeEntries(folder, ledger.leaves);
        SampleLedger.writeTiles(folder, ledger.leaves);
        ledger.writeCopies(folder);

        assertEquals(OptionalLong.of(BAD), check().firstBadIndex());
        assertTrue(kinds(check()).contains(ROOT_DIFFERS));
    }

    @Test
    void a_byte_of_a_tile_that_was_flipped() throws IOException {
        ledger.write(folder);
        flip(SampleLedger.path("0", 1, 256), (BAD - 256) * 32);
        found(check(), BAD, TILE_DIFFERS);

        ledger.write(folder);
        flip(SampleLedger.path("1", 0, 2), 32);
        found(check(), 256, TILE_DIFFERS);
    }

    @Test
    void a_tree_that_was_rebuilt_with_a_new_key() throws IOException {
        var other = SampleLedger.of(SIZE);
        other.rewrite(BAD, Posted.of(BAD).withFen(1));
        other.write(folder);

        assertEquals(List.of(CHECKPOINT_OF_ANOTHER_KEY), kinds(check()));
    }

    @Test
    void a_tree_that_was_rebuilt_with_the_stolen_key_is_found_by_an_earlier_checkpoint() throws IOException {
        keep("earlier", ledger.checkpoint(SIZE - 10));
        var other = rebuilt();
        other.rewrite(BAD, Posted.of(BAD).withFen(1));
        other.post(Posted.of(SIZE));
        other.write(folder);

        var report = check();
        assertEquals(List.of(HISTORY_REWRITTEN), kinds(report));
        assertEquals(Optional.of(new Span(0, SIZE - 11)), report.firstBad());
    }

    @Test
    void a_tree_that_was_rebuilt_with_the_stolen_key_is_found_by_a_proof() throws IOException {
        keep("proof", ledger.proof(BAD, BAD + 1));
        var other = rebuilt();
        other.rewrite(BAD, Posted.of(BAD).withFen(1));
        other.write(folder);

        var report = check();
        assertTrue(kinds(report).containsAll(List.of(PROOF_DIFFERS, HISTORY_REWRITTEN)), kinds(report)::toString);
    }

    @Test
    void a_tree_that_was_cut_off_and_rebuilt_with_the_stolen_key_is_found_by_a_proof() throws IOException {
        keep("proof", ledger.proof(SIZE - 1, SIZE));
        SampleLedger.of(ledger.keys, SIZE - 5).write(folder);

        var report = check();
        assertEquals(List.of(LOG_ROLLED_BACK, VOUCHER_TAKEN_OUT), kinds(report));
        assertEquals(OptionalLong.of(SIZE - 5), report.firstBadIndex());
    }

    @Test
    void a_checkpoint_that_was_rolled_back() throws IOException {
        keep("earlier", ledger.checkpoint(SIZE));
        ledger.write(folder);
        SampleLedger.save(folder.resolve("checkpoint"), ledger.checkpoint(SIZE - 88));

        var report = check();
        assertTrue(kinds(report).contains(LOG_ROLLED_BACK), kinds(report)::toString);
        assertEquals(OptionalLong.of(SIZE - 88), report.firstBadIndex());
    }

    @Test
    void an_older_backup_that_was_restored() throws IOException {
        // The auditor's folder has the checkpoint of the previous download.
        SampleLedger.save(folder.resolve("checkpoints/1.checkpoint"), ledger.checkpoint(SIZE));
        SampleLedger.of(ledger.keys, SIZE - 40).write(folder);

        found(check(), SIZE - 40, LOG_ROLLED_BACK);
    }

    @Test
    void two_auditors_who_were_shown_different_trees() throws IOException {
        var other = rebuilt();
        other.rewrite(BAD, Posted.of(BAD).withFen(1));
        keep("earlier", other.checkpoint(SIZE));
        ledger.write(folder);

        assertEquals(List.of(TWO_TREES), kinds(check()));
    }

    @Test
    void a_maker_or_checker_who_was_changed() throws IOException {
        ledger.write(folder);
        var changed = rebuilt();
        changed.copies.set(SHOWN, Posted.of(BAD).withPeople("eve", "bob").copy(BAD));
        changed.copies.set(
                SHOWN + 1, Posted.of(BAD + 1).withPeople("ann", "eve").copy(BAD + 1));
        changed.writeCopies(folder);
        found(check(), BAD, COLUMN_DIFFERS);

        changed.rewrite(BAD, Posted.of(BAD).withPeople("bob", "bob"));
        changed.write(folder);
        found(check(), BAD, SELF_APPROVED, COLUMN_DIFFERS);
    }

    @Test
    void a_voucher_that_does_not_balance() throws IOException {
        ledger.rewrite(BAD, Posted.of(BAD).withCredit(1));
        ledger.write(folder);

        found(check(), BAD, VOUCHER_UNBALANCED);
    }

    @Test
    void an_attachment_that_was_replaced() throws IOException {
        int attachment = 310;
        ledger.write(folder);
        var file = folder.resolve("attachments")
                .resolve(ledger.posted.get(attachment - 1).attachment().toString());
        SampleLedger.save(file, "another contract");
        found(check(), attachment, ATTACHMENT_CHANGED);

        Files.delete(file);
        found(check(), attachment, ATTACHMENT_MISSING);
    }

    @Test
    void a_proof_of_another_log() throws IOException {
        var other = SampleLedger.of(SIZE);
        keep("proof", other.proof(BAD, SIZE));
        ledger.write(folder);
        assertEquals(List.of(CHECKPOINT_OF_ANOTHER_KEY), kinds(check()));

        keep("proof", ledger.proof(BAD, SIZE).replace("index " + BAD, "index " + (BAD + 1)));
        assertEquals(List.of(PROOF_FALSE), kinds(check()));

        Files.delete(elsewhere.resolve("proof"));
        var root = SampleLedger.tree(ledger.leaves).root();
        keep("earlier", ledger.signer(ORIGIN + "/other").sign(SIZE, root).toString());
        assertEquals(List.of(CHECKPOINT_OF_ANOTHER_LOG), kinds(check()));
    }

    @Test
    void a_checkpoint_whose_text_was_changed() throws IOException {
        ledger.write(folder);
        SampleLedger.save(
                folder.resolve("checkpoint"),
                ledger.checkpoint(SIZE).replace("\n" + SIZE + "\n", "\n" + (SIZE - 1) + "\n"));

        assertEquals(List.of(CHECKPOINT_FORGED), kinds(check()));
    }

    /** The same ledger again, signed with the same key, as its thief could do. */
    private SampleLedger rebuilt() {
        return SampleLedger.of(ledger.keys, SIZE);
    }

    private void flip(String file, int at) throws IOException {
        var bytes = Files.readAllBytes(folder.resolve(file));
        bytes[at] ^= 1;
        Files.write(folder.resolve(file), bytes);
    }

    private void keep(String name, String text) throws IOException {
        SampleLedger.save(elsewhere.resolve(name), text);
    }

    private Report check() throws IOException {
        return check(folder);
    }

    private Report check(Path place) throws IOException {
        return new Check(place, ledger.signer(ORIGIN).key(), kept("earlier"), kept("proof"), Optional.empty()).run();
    }

    private List<Path> kept(String name) throws IOException {
        try (var files = Files.list(elsewhere)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .sorted()
                    .toList();
        }
    }

    private static List<FindingKind> kinds(Report report) {
        var kinds = new ArrayList<FindingKind>();
        report.findings().forEach(finding -> kinds.add(finding.kind()));
        return kinds.stream().distinct().sorted().toList();
    }

    /** Found as these kinds, the first at this leaf. */
    private static void found(Report report, long index, FindingKind... kinds) {
        var found = kinds(report);
        assertTrue(found.containsAll(List.of(kinds)), () -> report.findings().toString());
        assertEquals(
                OptionalLong.of(index),
                report.firstBadIndex(),
                () -> report.findings().toString());
    }
}
