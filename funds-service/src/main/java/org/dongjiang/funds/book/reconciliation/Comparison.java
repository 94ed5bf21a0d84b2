package org.dongjiang.funds.book.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongjiang.funds.book.difference.DifferenceKind;
import org.dongjiang.funds.book.difference.Findings;
import org.dongjiang.funds.book.difference.Found;
import org.dongjiang.funds.book.fundbalance.Reservation;
import org.dongjiang.funds.book.fundbalance.StoredFundBalances;
import org.dongjiang.funds.book.ledger.Documents;
import org.dongjiang.funds.book.ledger.Leaf;
import org.dongjiang.funds.book.log.Fact;
import org.dongjiang.funds.book.log.StoredFacts;
import org.dongjiang.funds.book.log.StoredLeaves;
import org.dongjiang.funds.book.log.StoredLeaves.StoredLeaf;
import org.dongjiang.funds.book.period.StoredNumbers;
import org.dongjiang.funds.book.voucher.NewVoucher;
import org.dongjiang.funds.book.voucher.StoredVoucher;
import org.dongjiang.funds.book.voucher.StoredVouchers;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.proof.GrowingTree;
import org.hibernate.Session;

/**
 * The comparison of what is kept with the leaves, from the first leaf on. It advances some leaves at a time, so that it can be
 * slow, and goes on when more were added.
 */
final class Comparison {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Collection<Documents> registers;
    private final Totals totals = new Totals();
    private final LastFacts facts;
    private final ComparedPeriods periods = new ComparedPeriods();
    private final Findings found = new Findings();
    private byte[] subtrees = {};
    private final ComparedDocuments documents;
    /** Those that were compared last. */
    private List<NewVoucher> last = List.of();

    Comparison(Collection<Documents> registers, StoredFacts facts, AttachedContents contents) {
        this.registers = registers;
        this.facts = new LastFacts(facts);
        documents = new ComparedDocuments(registers, contents);
    }

    /** How many leaves were compared. */
    long leaves() {
        return totals.leaves;
    }

    /** How many of them record vouchers. */
    long vouchers() {
        return totals.vouchers;
    }

    /** What was found in the leaves so far. */
    Findings found() {
        return found;
    }

    /** Compares the next leaves. */
    void advance(Connection database, Session reader, long until) throws SQLException {
        long from = totals.leaves;
        var leaves = StoredLeaves.read(database, from, until);
        var vouchers = StoredVouchers.read(database, from, until).stream()
                .collect(Collectors.toMap(StoredVoucher::leafIndex, Function.identity()));
        var tree = new GrowingTree(from, subtrees);
        var posted = new ArrayList<NewVoucher>();
        for (var leaf : leaves) {
            tree.add(leaf.hash());
            totals.leaves++;
            var stored = vouchers.get(leaf.index());
            var fact = stored == null ? fact(leaf) : Optional.<Fact>empty();
            if (fact.isPresent()) {
                facts.add(leaf.index(), fact.get());
                periods.compare(database, fact.get(), totals, found);
                continue;
            }
            totals.vouchers++;
            if (stored == null || stored.voucher() == null) {
                found(
                        DifferenceKind.VOUCHER,
                        "leaf " + leaf.index(),
                        null,
                        stored == null ? "missing" : "unreadable",
                        "a voucher");
            } else {
                compare(leaf, stored);
                totals.add(stored.voucher(), stored.postedAtMillis());
                posted.add(stored.voucher());
            }
        }
        subtrees = tree.tree().fullSubtrees();
        documents.posted(database, reader, posted, found);
        last = posted;
    }

    /** Compares the bytes of the attachments of the leaves that were compared last. */
    void compareFiles(Connection database) throws SQLException {
        documents.files(database, last, found);
    }

    private static Optional<Fact> fact(StoredLeaf leaf) {
        try {
            return Fact.in(leaf.bytes());
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private void compare(StoredLeaf leaf, StoredVoucher stored) {
        var differing = new ArrayList<>(stored.differing());
        if (!leaf.intact()) {
            differing.add("hash");
        }
        var bytes = Leaf.of(stored.voucher(), stored.postedAtMillis()).bytes();
        if (!leaf.has(bytes)) {
            differing.addAll(members(leaf.bytes(), bytes));
        }
        if (!differing.isEmpty()) {
            found(
                    DifferenceKind.VOUCHER,
                    stored.code(),
                    onlyProgramme(stored.voucher()),
                    "differs: " + String.join(", ", differing),
                    "leaf " + leaf.index());
        }
    }

    /** The members of two leaves that are not equal; only their names, because values may be personal. */
    private static Set<String> members(byte[] one, byte[] other) {
        try {
            var posted = JSON.readTree(one);
            var built = JSON.readTree(other);
            var names = new TreeSet<String>();
            addDiffering(posted, built, names);
            addDiffering(built, posted, names);
            return names;
        } catch (IOException unreadable) {
            return Set.of("the leaf is no JSON");
        }
    }

    private static void addDiffering(JsonNode one, JsonNode other, Set<String> names) {
        one.fieldNames().forEachRemaining(name -> {
            if (!one.get(name).equals(other.get(name))) {
                names.add(name);
            }
        });
    }

    /** The programme of its lines; null if they are of several. */
    static String onlyProgramme(NewVoucher voucher) {
        var programmes = voucher.lines().stream()
                .map(line -> line.dimensions().programme())
                .collect(Collectors.toSet());
        return programmes.size() == 1 ? programmes.iterator().next() : null;
    }

    /** What only all leaves together show. */
    Findings whole(Connection database, Session reader) throws SQLException {
        var differences = new Findings();
        differences.addAll(found);
        var root = new GrowingTree(totals.leaves, subtrees).tree().root();
        if (!root.equals(StoredLeaves.root(database))) {
            differences.add(new Found(
                    DifferenceKind.LOG,
                    "root of " + totals.leaves + " leaves",
                    null,
                    StoredLeaves.root(database).toString(),
                    root.toString()));
        }
        var count = StoredVouchers.count(database);
        if (count.vouchers() != totals.vouchers) {
            differences.add(counted(DifferenceKind.VOUCHER, "vouchers", count.vouchers(), totals.vouchers));
        }
        if (count.lines() != totals.lines) {
            differences.add(counted(DifferenceKind.LINE_WITHOUT_VOUCHER, "lines", count.lines(), totals.lines));
        }
        if (count.frozenBalances() != periods.compared()) {
            differences.add(counted(
                    DifferenceKind.FROZEN_BALANCE, "balances of closings", count.frozenBalances(), periods.compared()));
        }
        documents.counted(database, reader, totals.vouchers, differences);
        documents.reversed(database, reader, differences);
        documents.ended(database, reader, differences);
        documents.versions(reader, differences);
        return differences;
    }

    private static Found counted(DifferenceKind kind, String what, long kept, long recomputed) {
        return new Found(kind, "number of " + what, null, Long.toString(kept), Long.toString(recomputed));
    }

    /** What is kept in few rows, compared with all leaves. */
    Findings kept(Connection database, Session reader) throws SQLException {
        var differences = new Findings();
        compareDays(database, differences);
        compareNumbers(database, differences);
        facts.compare(database, reader, differences);
        var unsettled = registers.stream()
                .flatMap(register -> register.unsettled(reader).stream())
                .toList();
        documents.unsettled(database, unsettled, differences);
        var reservations =
                unsettled.stream().flatMap(one -> one.reservations().stream()).toList();
        compareFundBalances(database, reservations, differences);
        compareFundDays(database, reservations, differences);
        return differences;
    }

    private void compareDays(Connection database, Findings differences) throws SQLException {
        var rest = new HashSet<>(totals.days.keySet());
        for (var day : StoredVouchers.days(database)) {
            var key = new Totals.Day(day.account(), day.programme(), day.businessDate(), day.recordedOn());
            var recomputed = totals.days.getOrDefault(key, new Totals.Turnover());
            rest.remove(key);
            if (recomputed.debitFen != day.debitFen() || recomputed.creditFen != day.creditFen()) {
                differences.add(day(key, turnover(day.debitFen(), day.creditFen()), recomputed));
            }
        }
        rest.forEach(key -> differences.add(day(key, "missing", totals.days.get(key))));
    }

    private static Found day(Totals.Day day, String kept, Totals.Turnover recomputed) {
        return new Found(
                DifferenceKind.DAY_BALANCE,
                day.account() + " " + day.businessDate() + " recorded " + day.recordedOn(),
                day.programme(),
                kept,
                turnover(recomputed.debitFen, recomputed.creditFen));
    }

    private static String turnover(long debitFen, long creditFen) {
        return "debit " + Money.ofFen(debitFen) + ", credit " + Money.ofFen(creditFen);
    }

    private void compareNumbers(Connection database, Findings differences) throws SQLException {
        var rest = new HashMap<>(totals.numbers);
        for (var last : StoredNumbers.read(database)) {
            var series =
                    new Totals.Series(last.book(), last.period(), last.type().name());
            int given = totals.numbers.getOrDefault(series, 0);
            rest.remove(series);
            if (given != last.number()) {
                differences.add(new Found(
                        DifferenceKind.VOUCHER_NUMBER,
                        last.period() + "-" + last.type(),
                        null,
                        Integer.toString(last.number()),
                        Integer.toString(given)));
            }
        }
        rest.forEach((series, given) -> differences.add(new Found(
                DifferenceKind.VOUCHER_NUMBER,
                series.period() + "-" + series.type(),
                null,
                "missing",
                Integer.toString(given))));
    }

    private void compareFundBalances(Connection database, List<Reservation> reservations, Findings differences)
            throws SQLException {
        var recomputed = new HashMap<String, Map<String, Long>>();
        totals.fundDays.forEach((day, change) -> {
            var of = recomputed.computeIfAbsent(day.programme(), none -> new HashMap<>());
            of.merge("contributed", change.contributedFen, Math::addExact);
            of.merge("disbursed", change.disbursedFen, Math::addExact);
            of.merge("bank", change.bankFen, Math::addExact);
        });
        for (var reservation : reservations) {
            var of = recomputed.computeIfAbsent(reservation.programme(), none -> new HashMap<>());
            of.merge("committed", reservation.committedFen(), Math::addExact);
            of.merge("pending", reservation.pendingFen(), Math::addExact);
            of.merge("returning", reservation.returningFen(), Math::addExact);
            of.merge("bankPending", reservation.bankFen(), Math::addExact);
        }
        for (var balance : StoredFundBalances.balances(database)) {
            var of = recomputed.getOrDefault(balance.programme(), Map.of());
            recomputed.remove(balance.programme());
            var kept = new HashMap<String, Long>();
            kept.put("contributed", balance.contributed());
            kept.put("committed", balance.committed());
            kept.put("disbursed", balance.disbursed());
            kept.put("returning", balance.returning());
            kept.put("pending", balance.pending());
            kept.put("bank", balance.bank());
            kept.put("bankPending", balance.bankPending());
            for (var name : new TreeSet<>(kept.keySet())) {
                addIfDiffering(
                        DifferenceKind.FUND_BALANCE,
                        name,
                        balance.programme(),
                        kept.get(name),
                        of.getOrDefault(name, 0L),
                        differences);
            }
        }
        recomputed.forEach((programme, of) -> of.forEach(
                (name, fen) -> addIfDiffering(DifferenceKind.FUND_BALANCE, name, programme, 0, fen, differences)));
    }

    private void compareFundDays(Connection database, List<Reservation> reservations, Findings differences)
            throws SQLException {
        var pending = new HashMap<Totals.FundDay, Long>();
        var bankPending = new HashMap<Totals.FundDay, Long>();
        for (var reservation : reservations) {
            var day = new Totals.FundDay(reservation.programme(), reservation.day());
            pending.merge(day, reservation.pendingFen(), Math::addExact);
            bankPending.merge(day, reservation.bankFen(), Math::addExact);
        }
        var rest = new HashSet<>(totals.fundDays.keySet());
        rest.addAll(pending.keySet());
        for (var day : StoredFundBalances.days(database)) {
            var key = new Totals.FundDay(day.programme(), day.businessDate());
            rest.remove(key);
            addDay(key, day, pending, bankPending, differences);
        }
        rest.forEach(key -> addDay(
                key,
                new StoredFundBalances.Day(key.programme(), key.businessDate(), 0, 0, 0, 0),
                pending,
                bankPending,
                differences));
    }

    private void addDay(
            Totals.FundDay key,
            StoredFundBalances.Day day,
            Map<Totals.FundDay, Long> pending,
            Map<Totals.FundDay, Long> bankPending,
            Findings differences) {
        var change = totals.fundDays.getOrDefault(key, new Totals.Change());
        LocalDate date = key.businessDate();
        var programme = key.programme();
        var kind = DifferenceKind.FUND_DAY;
        addIfDiffering(
                kind, date + " fund", programme, day.fund(), change.contributedFen - change.disbursedFen, differences);
        addIfDiffering(kind, date + " bank", programme, day.bank(), change.bankFen, differences);
        addIfDiffering(kind, date + " pending", programme, day.pending(), pending.getOrDefault(key, 0L), differences);
        addIfDiffering(
                kind,
                date + " bankPending",
                programme,
                day.bankPending(),
                bankPending.getOrDefault(key, 0L),
                differences);
    }

    private static void addIfDiffering(
            DifferenceKind kind, String subject, String programme, long kept, long recomputed, Findings differences) {
        if (kept != recomputed) {
            differences.add(new Found(
                    kind,
                    subject,
                    programme,
                    Money.ofFen(kept).toString(),
                    Money.ofFen(recomputed).toString()));
        }
    }

    private void found(DifferenceKind kind, String subject, String programme, String kept, String recomputed) {
        found.add(new Found(kind, subject, programme, kept, recomputed));
    }
}
