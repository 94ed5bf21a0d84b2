package org.dongjiang.verifier.voucher;

import static org.dongjiang.verifier.report.FindingKind.COLUMN_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.LEAF_MALFORMED;
import static org.dongjiang.verifier.report.FindingKind.LEAF_NOT_CANONICAL;
import static org.dongjiang.verifier.report.FindingKind.PERIOD_WAS_NOT_OPEN;
import static org.dongjiang.verifier.report.FindingKind.ROW_UNREADABLE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dongjiang.verifier.VerifierException;
import org.dongjiang.verifier.fact.Fact;
import org.dongjiang.verifier.fact.FactKind;
import org.dongjiang.verifier.fact.PulledFacts;
import org.dongjiang.verifier.form.FormException;
import org.dongjiang.verifier.form.Json;
import org.dongjiang.verifier.form.Members;
import org.dongjiang.verifier.log.Bundle;
import org.dongjiang.verifier.report.Checked;
import org.dongjiang.verifier.report.Findings;
import org.dongjiang.verifier.report.Span;
import org.dongjiang.verifier.voucher.PostedLines.Digest;

/** What a folder has of the ledger, leaf by leaf: vouchers with their copies, lines and attachments, facts, and balances. */
public final class PulledVouchers implements Closeable {

    /** The file with the vouchers from the lists. */
    public static final String COPIES = "vouchers.ndjson";

    /** The folder with the attachments, each under its id. */
    public static final String ATTACHMENTS = "attachments";

    /** The file with the lines from the lists. */
    public static final String LINES = "voucher-lines.ndjson";

    /** The lists of balances. */
    public static final List<String> BALANCES = List.of(KeptBalances.FUNDS, KeptBalances.FROZEN);

    /** The file with the trial balance. */
    public static final String TRIAL_BALANCE = KeptBalances.TRIAL;

    /** The file with the reason why the service did not draw up the trial balance. */
    public static final String TRIAL_BALANCE_REFUSED = KeptBalances.TRIAL_REFUSED;

    private final Path folder;
    private final Findings findings;
    private final Journal journal;
    private final PulledFacts facts;
    private final KeptBalances kept;
    private final PostedLines posted;
    private final Balances balances = new Balances();
    private final Optional<Copies> copies;
    private final Attachments attachments;
    private long vouchers;
    private long lines;
    private long compared;

    private record Pair(long index, Leaf leaf, Copy copy) {}

    /**
     * A leaf that was read: a voucher, or a fact.
     *
     * @param digests of the lines of the voucher
     */
    private record Entry(Leaf voucher, List<Digest> digests, Fact fact) {}

    private PulledVouchers(
            Path folder, Optional<Copies> copies, PulledFacts facts, KeptBalances kept, Findings findings) {
        this.folder = folder;
        this.findings = findings;
        this.copies = copies;
        this.facts = facts;
        this.kept = kept;
        journal = new Journal(findings);
        posted = new PostedLines(findings);
        attachments = new Attachments(folder.resolve(ATTACHMENTS), findings);
    }

    public static PulledVouchers open(Path folder, Findings findings) throws IOException {
        return new PulledVouchers(
                folder,
                Copies.open(folder.resolve(COPIES), findings),
                PulledFacts.open(folder, findings),
                KeptBalances.open(folder, findings),
                findings);
    }

    /** Checks the next leaves. Checks of single leaves run on all processors at once. */
    public void add(Bundle bundle) throws IOException {
        int count = bundle.leaves().size();
        var leaves = IntStream.range(0, count)
                .parallel()
                .mapToObj(at -> read(bundle.from() + at, bundle.leaves().get(at)))
                .toList();
        var pairs = new ArrayList<Pair>();
        for (int at = 0; at < count; at++) {
            long index = bundle.from() + at;
            compareLists(index);
            var entry = leaves.get(at);
            if (entry.isPresent() && entry.get().fact() != null) {
                add(index, entry.get().fact());
            } else {
                var copy = copies.isPresent() ? copies.get().of(index) : Optional.<Copy>empty();
                entry.ifPresent(voucher -> {
                    add(index, voucher, copy.map(Copy::salt).orElse(""));
                    copy.ifPresent(shown -> pairs.add(new Pair(index, voucher.voucher(), shown)));
                });
            }
        }
        compared += pairs.size();
        pairs.parallelStream().forEach(this::compare);
        for (var pair : pairs) {
            attachments.compare(pair.index(), pair.leaf(), pair.copy());
        }
    }

    /** The lists that were made when the log had so many leaves. */
    private void compareLists(long size) {
        facts.at(size);
        kept.at(size);
    }

    private void add(long index, Fact fact) {
        facts.add(index, fact);
        if (fact.kind() == FactKind.ACCOUNTING_PERIOD
                && fact.text("status").filter("CLOSED"::equals).isPresent()) {
            fact.text("code").ifPresent(kept::close);
        }
    }

    private void add(long index, Entry entry, String salt) {
        var leaf = entry.voucher();
        vouchers++;
        lines += leaf.lines().size();
        journal.add(index, leaf);
        if (!facts.isOpen(leaf.text("period"))) {
            findings.add(PERIOD_WAS_NOT_OPEN, Span.at(index), leaf.text("period"));
        }
        balances.add(leaf);
        kept.add(leaf);
        posted.add(index, leaf, entry.digests(), salt);
    }

    private void compare(Pair pair) {
        var differences = pair.copy().differences(pair.leaf());
        if (!differences.isEmpty()) {
            findings.add(COLUMN_DIFFERS, Span.at(pair.index()), String.join("; ", differences));
        }
    }

    /**
     * The checks that need all leaves.
     *
     * @param size of the log
     */
    public void end(long size) throws IOException {
        compareLists(size);
        facts.end(size);
        kept.end(size);
        posted.compare(folder.resolve(LINES), size);
        if (copies.isPresent()) {
            copies.get().end(size);
        }
    }

    private Optional<Entry> read(long index, byte[] bytes) {
        try {
            var read = Json.read(bytes);
            if (!Json.isCanonical(read, bytes)) {
                findings.add(LEAF_NOT_CANONICAL, Span.at(index), "");
            }
            var members = Members.of(read);
            if (Fact.is(members)) {
                return Optional.of(new Entry(null, List.of(), Fact.of(members)));
            }
            var leaf = Leaf.of(members);
            journal.judge(index, leaf);
            return Optional.of(new Entry(leaf, PostedLines.digests(leaf), null));
        } catch (FormException malformed) {
            findings.add(LEAF_MALFORMED, Span.at(index), malformed.getMessage());
            return Optional.empty();
        }
    }

    public long vouchers() {
        return vouchers;
    }

    public long lines() {
        return lines;
    }

    public long facts() {
        return facts.facts();
    }

    /** How many lines of the list of lines were compared. */
    public long listedLines() {
        return posted.compared();
    }

    /** How many amounts of kept balances were compared. */
    public long balances() {
        return kept.compared();
    }

    /** How many rows of the lists of records were compared with the facts. */
    public long records() {
        return facts.compared();
    }

    /** How many copies were compared. */
    public long compared() {
        return compared;
    }

    /** How many copies are of vouchers posted after the checkpoint. */
    public long later() {
        return copies.map(Copies::later).orElse(0L);
    }

    public long attachments() {
        return attachments.compared();
    }

    /** How many attachments are named if none were downloaded. */
    public long attachmentsLeftOut() {
        return attachments.leftOut();
    }

    /**
     * The ids of the attachments that a file of vouchers names.
     *
     * @throws VerifierException if it is malformed
     */
    public static SortedSet<String> attachments(Path copies) throws IOException {
        var findings = new Findings();
        var ids = new TreeSet<String>();
        var opened = Copies.open(copies, findings);
        if (opened.isPresent()) {
            try (var file = opened.get()) {
                file.forEach(copy -> copy.attachedFiles().forEach(attachedFile -> ids.add(attachedFile.id())));
            }
        }
        // Rows that the service cannot read are reported by the check, and do not hide the others.
        if (findings.report(Checked.NOTHING).findings().stream().anyMatch(one -> one.kind() != ROW_UNREADABLE)) {
            throw new VerifierException("the list of vouchers is not complete · 凭证列表不完整");
        }
        return ids;
    }

    /**
     * The instant of a leaf.
     *
     * @throws VerifierException if it has none
     */
    public static Instant postedAt(byte[] leaf) {
        try {
            return Instant.parse(Members.of(Json.read(leaf)).text("postedAt"));
        } catch (FormException | DateTimeException malformed) {
            throw new VerifierException("there is no log at this address · 此地址没有日志: " + malformed.getMessage());
        }
    }

    /** Writes the totals of the leaves, by book and account, as CSV in yuan. */
    public void writeBalances(Path file) throws IOException {
        balances.write(file);
    }

    @Override
    public void close() throws IOException {
        if (copies.isPresent()) {
            copies.get().close();
        }
    }
}
