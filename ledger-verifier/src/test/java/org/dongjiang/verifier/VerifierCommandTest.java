package org.dongjiang.verifier;

import static org.dongjiang.verifier.SampleLedger.ORIGIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dongjiang.verifier.SampleLedger.Posted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as auditors use it. */
class VerifierCommandTest {

    private static final int SIZE = 30;

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private final SampleLedger ledger = SampleLedger.of(SIZE);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private PrintStream outBefore;
    private PrintStream errBefore;
    private Path key;

    @BeforeEach
    void listen() throws IOException {
        outBefore = System.out;
        errBefore = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        key = elsewhere.resolve("key");
        SampleLedger.save(key, ledger.signer(ORIGIN).key() + "\n");
        ledger.write(folder);
    }

    @AfterEach
    void stop_listening() {
        System.setOut(outBefore);
        System.setErr(errBefore);
    }

    @Test
    void an_intact_ledger_ends_with_0_and_a_trial_balance() throws IOException {
        var balances = elsewhere.resolve("balances.csv");
        assertEquals(0, check("--balances", balances.toString()));
        assertTrue(said().endsWith("INTACT · 完整\n"), this::said);
        assertFalse(said().contains("NOT INTACT"), this::said);
        // 29 vouchers of 1.01 to 1.29 yuan.
        assertEquals(
                "book,account,debit,credit\n2018,100201,33.35,0.00\n2018,300101,0.00,33.35\n",
                Files.readString(balances));
    }

    @Test
    void a_ledger_that_is_not_intact_ends_with_1_and_names_the_first_bad_index() throws IOException {
        ledger.rewrite(17, Posted.of(17).withPeople("eve", "eve"));
        ledger.write(folder);
        assertEquals(1, check());
        assertTrue(said().contains("SELF_APPROVED  17"), this::said);
        assertTrue(said().endsWith("NOT INTACT · 不完整\n"), this::said);
    }

    @Test
    void many_findings_are_counted_and_few_are_shown() throws IOException {
        for (int index = 1; index < SIZE; index++) {
            ledger.rewrite(index, Posted.of(index).withPeople("eve", "eve").withCredit(7));
        }
        ledger.write(folder);
        assertEquals(1, check());
        assertEquals(21, said().lines().filter(line -> line.startsWith("  ! ")).count(), this::said);
        assertTrue(said().contains("58 findings in all"), this::said);
    }

    @Test
    void what_cannot_be_checked_ends_with_2_and_one_line() throws IOException {
        SampleLedger.save(key, "no key");
        assertEquals(2, check());
        assertEquals(2, VerifierCommand.run("check", folder.resolve("none").toString(), "--key", key.toString()));
        assertEquals(
                2,
                VerifierCommand.run(
                        "check",
                        folder.toString(),
                        "--key",
                        elsewhere.resolve("none").toString()));
        assertEquals(3, complaints().lines().count(), this::complaints);
        assertTrue(complaints().lines().allMatch(line -> line.startsWith("ledger-verifier: ")), this::complaints);
    }

    @Test
    void a_command_that_is_not_understood_ends_with_2() {
        assertEquals(2, VerifierCommand.run("check"));
        assertEquals(2, VerifierCommand.run("cheque"));
    }

    @Test
    void a_service_that_does_not_answer_ends_with_2_and_does_not_show_the_token() throws IOException {
        var token = elsewhere.resolve("token");
        SampleLedger.save(token, "secret-of-the-auditor");
        // Nobody listens on this port.
        assertEquals(2, pull("http://127.0.0.1:9/api/v1/funds", token));
        SampleLedger.save(token, "secret-of-the-auditor\nand more");
        assertEquals(2, pull("http://127.0.0.1:9/api/v1/funds", token));
        assertEquals(2, complaints().lines().count(), this::complaints);
        assertFalse(complaints().contains("secret"), this::complaints);
    }

    @Test
    void a_copy_whose_last_download_failed_is_not_intact() throws IOException {
        assertEquals(0, check());
        var token = elsewhere.resolve("token");
        SampleLedger.save(token, "secret-of-the-auditor");
        // Nobody listens on this port.
        var from = "http://127.0.0.1:9/api/v1/funds";
        assertEquals(
                2, VerifierCommand.run("pull", "--from", from, "--token-file", token.toString(), folder.toString()));
        assertEquals(1, check());
        assertTrue(said().contains("the last download did not end: run pull again"), this::said);
        assertTrue(said().endsWith("NOT INTACT · 不完整\n"), this::said);
    }

    private int pull(String from, Path token) {
        var nothing = elsewhere.resolve("nothing");
        int status = VerifierCommand.run("pull", "--from", from, "--token-file", token.toString(), nothing.toString());
        assertFalse(Files.exists(nothing));
        return status;
    }

    private int check(String... more) {
        var arguments = new String[4 + more.length];
        arguments[0] = "check";
        arguments[1] = folder.toString();
        arguments[2] = "--key";
        arguments[3] = key.toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return VerifierCommand.run(arguments);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complaints() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
