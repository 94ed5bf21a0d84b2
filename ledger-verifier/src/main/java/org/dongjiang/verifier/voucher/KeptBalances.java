package org.dongjiang.verifier.voucher;

import static org.dongjiang.verifier.report.FindingKind.BALANCE_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.COLUMN_MALFORMED;
import static org.dongjiang.verifier.report.FindingKind.FILE_MISSING;
import static org.dongjiang.verifier.report.FindingKind.LIST_AHEAD;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dongjiang.verifier.form.FormException;
import org.dongjiang.verifier.form.Json;
import org.dongjiang.verifier.form.ListFile;
import org.dongjiang.verifier.form.Members;
import org.dongjiang.verifier.report.Findings;

/** The balances that the service keeps, recomputed from the leaves: of funds, of closed periods, and the trial balance. */
final class KeptBalances {

    static final String FUNDS = "fund-balances.ndjson";
    static final String FROZEN = "frozen-balances.ndjson";
    static final String TRIAL = "trial-balance.json";
    static final String TRIAL_REFUSED = "trial-balance.refused";

    private static final String CONTRIBUTED = "3001";
    private static final String DISBURSED = "5001";
    private static final String BANK = "1002";

    private final Findings findings;
    private final Map<Account, Sums> accounts = new HashMap<>();
    private final Map<String, Fund> funds = new HashMap<>();
    private final Map<String, Integer> closings = new HashMap<>();
    private final Map<Frozen, Sums> frozen = new HashMap<>();
    private final Map<String, Sums> trial = new TreeMap<>();

    private Shown fundList = Shown.NONE;
    private Shown frozenList = Shown.NONE;
    /** Null if it was not downloaded. */
    private TrialBalance trialBalance;

    private long compared;

    /** Debits and credits, exact whatever a file contains. */
    private static final class Sums {
        private BigInteger debit = BigInteger.ZERO;
        private BigInteger credit = BigInteger.ZERO;

        void add(Leaf.Line line) {
            debit = debit.add(BigInteger.valueOf(line.debitFen()));
            credit = credit.add(BigInteger.valueOf(line.creditFen()));
        }

        void add(Sums other) {
            debit = debit.add(other.debit);
            credit = credit.add(other.credit);
        }

        boolean isNothing() {
            return debit.signum() == 0 && credit.signum() == 0;
        }

        BigInteger net() {
            return debit.subtract(credit);
        }
    }

    /** What moved on an account in a month. */
    private record Account(String account, String programme, String month) {}

    /** The state of a fund: debits less credits. */
    private static final class Fund {
        private BigInteger contributed = BigInteger.ZERO;
        private BigInteger disbursed = BigInteger.ZERO;
        private BigInteger bank = BigInteger.ZERO;

        /** A programme without money has no balance to keep. */
        boolean isNothing() {
            return Stream.of(contributed, disbursed, bank).allMatch(sum -> sum.signum() == 0);
        }

        void add(String account, Leaf.Line line) {
            var net = BigInteger.valueOf(line.debitFen()).subtract(BigInteger.valueOf(line.creditFen()));
            if (account.startsWith(CONTRIBUTED)) {
                contributed = contributed.subtract(net);
            } else if (account.startsWith(DISBURSED)) {
                disbursed = disbursed.add(net);
            } else if (account.startsWith(BANK)) {
                bank = bank.add(net);
            }
        }
    }

    /** A balance at a closing; its sums are the opening balance, as a debit, in one of it, and those of the month. */
    private record Frozen(String period, long closing, String account, String programme, boolean opening) {}

    /** @param leaves how many the log had when the list was made */
    private record Shown(long leaves, List<Members> rows) {
        private static final Shown NONE = new Shown(-1, List.of());
    }

    private record TrialBalance(LocalDate asOf, Instant knownAt, Members members) {}

    private KeptBalances(Findings findings) {
        this.findings = findings;
    }

    static KeptBalances open(Path folder, Findings findings) throws IOException {
        var kept = new KeptBalances(findings);
        kept.fundList = kept.read(folder.resolve(FUNDS));
        kept.frozenList = kept.read(folder.resolve(FROZEN));
        kept.readTrialBalance(folder.resolve(TRIAL));
        return kept;
    }

    private Shown read(Path file) throws IOException {
        var list = ListFile.open(file, row -> row, findings);
        if (list.isEmpty()) {
            return Shown.NONE;
        }
        try (var rows = list.get()) {
            var all = new ArrayList<Members>();
            rows.forEach(all::add);
            return rows.isWhole() ? new Shown(ListFile.leaves(file).orElse(0), all) : Shown.NONE;
        }
    }

    private void readTrialBalance(Path file) throws IOException {
        if (Files.notExists(file)) {
            var reason = file.resolveSibling(TRIAL_REFUSED);
            findings.add(FILE_MISSING, TRIAL + (Files.exists(reason) ? ", " + Files.readString(reason) : ""));
            return;
        }
        try {
            var members = Members.of(Json.read(Files.readAllBytes(file)));
            trialBalance = new TrialBalance(
                    LocalDate.parse(members.text("asOf")), Instant.parse(members.text("knownAt")), members);
        } catch (FormException | DateTimeException malformed) {
            findings.add(COLUMN_MALFORMED, TRIAL + ", " + malformed.getMessage());
        }
    }

    /** Adds a posted voucher. */
    void add(Leaf leaf) {
        var month = leaf.text("period");
        boolean known = trialBalance != null
                && !leaf.businessDate().isAfter(trialBalance.asOf())
                && !leaf.postedAt().isAfter(trialBalance.knownAt());
        for (var line : leaf.lines()) {
            var account = (String) line.members().value("account");
            var programme = (String) line.members().value("programme");
            accounts.computeIfAbsent(new Account(account, programme, month), none -> new Sums())
                    .add(line);
            funds.computeIfAbsent(programme, none -> new Fund()).add(account, line);
            if (known) {
                trial.computeIfAbsent(account, none -> new Sums()).add(line);
            }
        }
    }

    /** A period was closed: its balances are frozen. */
    void close(String period) {
        int closing = closings.merge(period, 1, Integer::sum);
        accounts.forEach((account, sums) -> {
            int order = account.month().compareTo(period);
            if (order <= 0) {
                frozen.computeIfAbsent(
                                new Frozen(period, closing, account.account(), account.programme(), order < 0),
                                none -> new Sums())
                        .add(sums);
            }
        });
    }

    /**
     * Compares the lists that were made when the log had so many leaves; must be called before each leaf, and after the last.
     *
     * @param size how many leaves precede
     */
    void at(long size) {
        if (fundList.leaves() == size) {
            compareFunds();
        }
        if (frozenList.leaves() == size) {
            compareFrozen();
        }
    }

    /** The checks that need all leaves. */
    void end(long size) {
        if (fundList.leaves() > size) {
            findings.add(LIST_AHEAD, "%s, %d of %d".formatted(FUNDS, fundList.leaves(), size));
        }
        if (frozenList.leaves() > size) {
            findings.add(LIST_AHEAD, "%s, %d of %d".formatted(FROZEN, frozenList.leaves(), size));
        }
        if (trialBalance != null) {
            compareTrialBalance();
        }
    }

    private void compareFunds() {
        var rest = new HashMap<>(funds);
        for (var row : fundList.rows()) {
            var programme = String.valueOf(row.value("programme"));
            var fund = rest.remove(programme);
            var recomputed = fund == null ? new Fund() : fund;
            require(FUNDS, programme, row, "contributed", recomputed.contributed);
            require(FUNDS, programme, row, "disbursed", recomputed.disbursed);
            require(FUNDS, programme, row, "bank", recomputed.bank);
            requireAvailable(programme, row);
        }
        rest.values().removeIf(Fund::isNothing);
        rest.keySet().forEach(programme -> findings.add(BALANCE_DIFFERS, FUNDS + " lacks " + programme));
    }

    private void requireAvailable(String programme, Members row) {
        try {
            var available = amount(row, "contributed")
                    .subtract(amount(row, "disbursed"))
                    .subtract(amount(row, "committed"));
            require(FUNDS, programme, row, "available", available.unscaledValue());
        } catch (FormException malformed) {
            findings.add(COLUMN_MALFORMED, FUNDS + ", " + malformed.getMessage());
        }
    }

    private static BigDecimal amount(Members row, String name) throws FormException {
        var text = row.text(name);
        if (!text.matches("-?\\d{1,18}\\.\\d\\d")) {
            throw row.wrong(name);
        }
        return new BigDecimal(text);
    }

    private void compareFrozen() {
        var rest = new HashMap<>(frozen);
        for (var row : frozenList.rows()) {
            var period = String.valueOf(row.value("period"));
            long closing = row.value("closing") instanceof Long number ? number : -1;
            var account = String.valueOf(row.value("account"));
            var programme = String.valueOf(row.value("programme"));
            var opening = taken(rest, new Frozen(period, closing, account, programme, true));
            var month = taken(rest, new Frozen(period, closing, account, programme, false));
            var subject = "%s/%d %s %s".formatted(period, closing, account, programme);
            require(FROZEN, subject, row, "opening", opening.net());
            require(FROZEN, subject, row, "debit", month.debit);
            require(FROZEN, subject, row, "credit", month.credit);
            require(FROZEN, subject, row, "balance", opening.net().add(month.net()));
        }
        rest.keySet().forEach(place -> findings.add(BALANCE_DIFFERS, FROZEN + " lacks " + place));
    }

    private static Sums taken(Map<Frozen, Sums> sums, Frozen place) {
        var taken = sums.remove(place);
        return taken == null ? new Sums() : taken;
    }

    private void compareTrialBalance() {
        try {
            var rest = new TreeMap<>(trial);
            for (var row : trialBalance.members().objects("accounts")) {
                var account = row.text("account");
                rest.remove(account);
                var sums = new Sums();
                trial.forEach((code, of) -> {
                    if (code.startsWith(account)) {
                        sums.add(of);
                    }
                });
                require(TRIAL, account, row, "debit", sums.debit);
                require(TRIAL, account, row, "credit", sums.credit);
            }
            // An account whose vouchers were all reversed is not shown.
            rest.values().removeIf(Sums::isNothing);
            rest.keySet().forEach(account -> findings.add(BALANCE_DIFFERS, TRIAL + " lacks " + account));
        } catch (FormException malformed) {
            findings.add(COLUMN_MALFORMED, TRIAL + ", " + malformed.getMessage());
        }
    }

    private void require(String file, String subject, Members row, String name, BigInteger recomputed) {
        compared++;
        var expected = Yuan.text(recomputed);
        if (!Objects.equals(expected, row.value(name))) {
            findings.add(
                    BALANCE_DIFFERS,
                    "%s %s, %s: %s, of the vouchers %s".formatted(file, subject, name, row.value(name), expected));
        }
    }

    /** How many amounts were compared. */
    long compared() {
        return compared;
    }
}
