package org.dongjiang.verifier.voucher;

import static org.dongjiang.verifier.report.FindingKind.AMOUNT_COLOUR_WRONG;
import static org.dongjiang.verifier.report.FindingKind.DATE_OUTSIDE_PERIOD;
import static org.dongjiang.verifier.report.FindingKind.DOCUMENT_REPEATED;
import static org.dongjiang.verifier.report.FindingKind.ID_REPEATED;
import static org.dongjiang.verifier.report.FindingKind.NUMBER_GAP;
import static org.dongjiang.verifier.report.FindingKind.REVERSED_UNKNOWN;
import static org.dongjiang.verifier.report.FindingKind.SELF_APPROVED;
import static org.dongjiang.verifier.report.FindingKind.VOUCHER_UNBALANCED;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.dongjiang.verifier.fact.Person;
import org.dongjiang.verifier.report.FindingKind;
import org.dongjiang.verifier.report.Findings;
import org.dongjiang.verifier.report.Span;

/** All vouchers in the order of posting, and the rules of bookkeeping that apply to each. Keeps their ids. */
final class Journal {

    /** A series of numbers. */
    private record Row(String book, String period, String type) {}

    private final Findings findings;
    private final Set<UUID> ids = new HashSet<>();
    private final Map<String, Set<UUID>> documents = new HashMap<>();
    private final Map<Row, Long> numbers = new HashMap<>();

    Journal(Findings findings) {
        this.findings = findings;
    }

    /** Judges a voucher by itself, from any thread. */
    void judge(long index, Leaf leaf) {
        requireBalanced(index, leaf);
        requireDifferentPeople(index, leaf);
        var period = leaf.text("period");
        require(leaf.text("businessDate").startsWith(period), DATE_OUTSIDE_PERIOD, index, () -> period);
    }

    /** Adds the next voucher. */
    void add(long index, Leaf leaf) {
        // Before its own id is known: no voucher reverses itself.
        require(
                leaf.reverses() == null || ids.contains(leaf.reverses()),
                REVERSED_UNKNOWN,
                index,
                () -> String.valueOf(leaf.reverses()));
        require(ids.add(leaf.id()), ID_REPEATED, index, () -> leaf.id().toString());
        var kind = leaf.text("documentKind");
        require(
                documents.computeIfAbsent(kind, none -> new HashSet<>()).add(leaf.document()),
                DOCUMENT_REPEATED,
                index,
                () -> kind + " " + leaf.document());
        requireNextNumber(index, leaf);
    }

    private void requireBalanced(long index, Leaf leaf) {
        long debit = leaf.debitFen();
        long credit = leaf.creditFen();
        require(
                debit == credit && debit != 0,
                VOUCHER_UNBALANCED,
                index,
                () -> Yuan.text(debit) + " and " + Yuan.text(credit));
        boolean red = leaf.reverses() != null;
        boolean ofOneColour = leaf.lines().stream().allMatch(line -> line.debitFen() + line.creditFen() < 0 == red);
        require(ofOneColour, AMOUNT_COLOUR_WRONG, index, () -> leaf.id().toString());
    }

    private void requireDifferentPeople(long index, Leaf leaf) {
        var maker = leaf.text("maker");
        var first = leaf.text("firstChecker");
        var checker = leaf.text("checker");
        boolean different =
                !Person.areOne(maker, checker) && !Person.areOne(maker, first) && !Person.areOne(checker, first);
        require(different, SELF_APPROVED, index, () -> maker + (first == null ? "" : ", " + first) + ", " + checker);
    }

    private void requireNextNumber(long index, Leaf leaf) {
        var row = new Row(leaf.text("book"), leaf.text("period"), leaf.text("type"));
        var before = numbers.put(row, leaf.number());
        long next = before == null ? 1 : before + 1;
        require(
                leaf.number() == next,
                NUMBER_GAP,
                index,
                () -> "%s %s-%s-%d, %d".formatted(row.book(), row.period(), row.type(), leaf.number(), next));
    }

    private void require(boolean kept, FindingKind rule, long index, Supplier<String> detail) {
        if (!kept) {
            findings.add(rule, Span.at(index), detail.get());
        }
    }
}
