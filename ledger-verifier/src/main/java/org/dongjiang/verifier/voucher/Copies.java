package org.dongjiang.verifier.voucher;

import static org.dongjiang.verifier.report.FindingKind.COLUMN_EXTRA;
import static org.dongjiang.verifier.report.FindingKind.COLUMN_MISSING;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.dongjiang.verifier.form.ListFile;
import org.dongjiang.verifier.report.Findings;
import org.dongjiang.verifier.report.Span;

/** The list of vouchers, in the order of the log, read in parallel with the leaves. */
final class Copies implements Closeable {

    private final ListFile<Copy> list;
    /** How many leaves the log had when the list was made. */
    private final long leaves;

    private final Findings findings;
    private long later;
    /** Null behind the last. */
    private Copy next;

    private Copies(ListFile<Copy> list, long leaves, Findings findings) {
        this.list = list;
        this.leaves = leaves;
        this.findings = findings;
    }

    /** Empty if there is none, which is a finding. */
    static Optional<Copies> open(Path file, Findings findings) throws IOException {
        var list = ListFile.open(file, Copy::of, findings);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        var copies = new Copies(list.get(), ListFile.leaves(file).orElse(0), findings);
        copies.advance();
        return Optional.of(copies);
    }

    /**
     * The copy of a voucher; empty if there is none, which is a finding. Must be called for each voucher in turn.
     *
     * @param index of its leaf
     */
    Optional<Copy> of(long index) throws IOException {
        skipBefore(index);
        if (next != null && next.leafIndex() == index) {
            var copy = next;
            advance();
            return Optional.of(copy);
        }
        // After the last line of a truncated file; reported once.
        if (next != null || list.isWhole()) {
            findings.add(COLUMN_MISSING, Span.at(index), "");
        }
        return Optional.empty();
    }

    private void skipBefore(long index) throws IOException {
        while (next != null && next.leafIndex() < index) {
            extra();
        }
    }

    /** All that were not requested yet. */
    void forEach(Consumer<Copy> taker) throws IOException {
        for (; next != null; advance()) {
            taker.accept(next);
        }
    }

    /**
     * Checks what follows the last leaf: only vouchers posted later are allowed, each after the one before.
     *
     * @param size of the log
     */
    void end(long size) throws IOException {
        skipBefore(size);
        long last = size - 1;
        for (; next != null; advance()) {
            if (next.leafIndex() > last && next.leafIndex() < leaves) {
                last = next.leafIndex();
                later++;
            } else {
                tellExtra();
            }
        }
    }

    /** How many belong to leaves after the last. */
    long later() {
        return later;
    }

    private void extra() throws IOException {
        tellExtra();
        advance();
    }

    private void tellExtra() {
        findings.add(COLUMN_EXTRA, Span.at(Math.max(0, next.leafIndex())), next.id());
    }

    private void advance() throws IOException {
        next = list.next();
    }

    @Override
    public void close() throws IOException {
        list.close();
    }
}
