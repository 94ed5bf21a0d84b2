package org.dongjiang.verifier.voucher;

import static org.dongjiang.verifier.report.FindingKind.COLUMN_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.FILE_MISSING;
import static org.dongjiang.verifier.report.FindingKind.LEAF_MALFORMED;
import static org.dongjiang.verifier.report.FindingKind.LEAF_NOT_CANONICAL;
import static org.dongjiang.verifier.report.FindingKind.ROW_UNREADABLE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dongjiang.verifier.VerifierException;
import org.dongjiang.verifier.log.Bundle;
import org.dongjiang.verifier.report.Checked;
import org.dongjiang.verifier.report.Findings;
import org.dongjiang.verifier.report.Span;

/** The vouchers in a folder, leaf by leaf, with their copies and attachments. */
public final class PulledVouchers implements Closeable {

    /** The file with the vouchers from the lists. */
    public static final String COPIES = "vouchers.ndjson";

    /** The folder with the attachments, each under its id. */
    public static final String ATTACHMENTS = "attachments";

    private final Findings findings;
    private final Journal journal;
    private final Balances balances = new Balances();
    private final Optional<Copies> copies;
    private final Attachments attachments;
    private long lines;
    private long compared;

    private record Pair(long index, Leaf leaf, Copy copy) {}

    private PulledVouchers(Path folder, Optional<Copies> copies, Findings findings) {
        this.findings = findings;
        this.copies = copies;
        journal = new Journal(findings);
        attachments = new Attachments(folder.resolve(ATTACHMENTS), findings);
    }

    public static PulledVouchers open(Path folder, Findings findings) throws IOException {
        var file = folder.resolve(COPIES);
        if (Files.exists(file)) {
            return new PulledVouchers(folder, Optional.of(Copies.open(file, findings)), findings);
        }
        findings.add(FILE_MISSING, COPIES);
        return new PulledVouchers(folder, Optional.empty(), findings);
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
            var copy = copies.isPresent() ? copies.get().of(index) : Optional.<Copy>empty();
            leaves.get(at).ifPresent(leaf -> {
                journal.add(index, leaf);
                balances.add(leaf);
                lines += leaf.lines().size();
                copy.ifPresent(shown -> pairs.add(new Pair(index, leaf, shown)));
            });
        }
        compared += pairs.size();
        pairs.parallelStream().forEach(this::compare);
        for (var pair : pairs) {
            attachments.compare(pair.index(), pair.leaf(), pair.copy());
        }
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
        if (copies.isPresent()) {
            copies.get().end(size);
        }
    }

    private Optional<Leaf> read(long index, byte[] bytes) {
        try {
            var read = Json.read(bytes);
            if (!Json.isCanonical(read, bytes)) {
                findings.add(LEAF_NOT_CANONICAL, Span.at(index), "");
            }
            return Optional.of(Leaf.of(Members.of(read)));
        } catch (FormException malformed) {
            findings.add(LEAF_MALFORMED, Span.at(index), malformed.getMessage());
            return Optional.empty();
        }
    }

    public long lines() {
        return lines;
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
        try (var file = Copies.open(copies, findings)) {
            file.forEach(copy -> copy.attachedFiles().forEach(attachedFile -> ids.add(attachedFile.id())));
        }
        // Rows that the service cannot read are reported by the check, and do not hide the others.
        if (findings.report(Checked.NOTHING).findings().stream().anyMatch(one -> one.kind() != ROW_UNREADABLE)) {
            throw new VerifierException("the list of vouchers is not complete · 凭证列表不完整");
        }
        return ids;
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
