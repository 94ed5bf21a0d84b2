package org.dongjiang.verifier.voucher;

import static org.dongjiang.verifier.report.FindingKind.COLUMNS_NOT_WHOLE;
import static org.dongjiang.verifier.report.FindingKind.COLUMN_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.COLUMN_EXTRA;
import static org.dongjiang.verifier.report.FindingKind.COLUMN_MALFORMED;
import static org.dongjiang.verifier.report.FindingKind.COLUMN_MISSING;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dongjiang.verifier.report.Findings;
import org.dongjiang.verifier.report.Span;

/** The file of vouchers as lists show them, in the order of the log, read beside the leaves. */
final class Copies implements Closeable {

    private static final Pattern END = Pattern.compile("\\{\"end\":true,\"count\":(\\d{1,18})\\}");

    private final LineReader lines;
    private final Findings findings;
    private long read;
    private boolean whole;
    private long compared;
    private long later;
    /** Null behind the last. */
    private Copy next;

    private Copies(LineReader lines, Findings findings) {
        this.lines = lines;
        this.findings = findings;
    }

    static Copies open(Path file, Findings findings) throws IOException {
        var copies = new Copies(new LineReader(Files.newInputStream(file)), findings);
        copies.advance();
        return copies;
    }

    /**
     * The copy of a leaf; nothing where there is none, which is a finding. To be asked for each leaf in turn.
     *
     * @param index of the leaf
     */
    Optional<Copy> of(long index) throws IOException {
        while (next != null && next.leafIndex() < index) {
            extra();
        }
        if (next != null && next.leafIndex() == index) {
            var copy = next;
            advance();
            return Optional.of(copy);
        }
        // Behind the last one of a file that was cut off, that is said once.
        if (next != null || whole) {
            findings.add(COLUMN_MISSING, Span.at(index), "");
        }
        return Optional.empty();
    }

    /** All that are not asked for yet. */
    void forEach(Consumer<Copy> taker) throws IOException {
        for (; next != null; advance()) {
            taker.accept(next);
        }
    }

    /** Compares a copy with what was posted. */
    void compare(long index, Leaf leaf, Copy copy) {
        compared++;
        var differences = copy.differences(leaf);
        if (!differences.isEmpty()) {
            findings.add(COLUMN_DIFFERS, Span.at(index), String.join("; ", differences));
        }
    }

    /**
     * Looks at what follows the last leaf: what was posted meanwhile, and nothing else.
     *
     * @param size of the log
     */
    void end(long size) throws IOException {
        while (next != null) {
            if (next.leafIndex() == size + later) {
                later++;
                advance();
            } else {
                extra();
            }
        }
    }

    /** How many were compared. */
    long compared() {
        return compared;
    }

    /** How many are of leaves behind the last. */
    long later() {
        return later;
    }

    private void extra() throws IOException {
        findings.add(COLUMN_EXTRA, Span.at(Math.max(0, next.leafIndex())), next.id());
        advance();
    }

    private void advance() throws IOException {
        next = null;
        while (next == null) {
            var line = lines.next();
            if (line == null) {
                findings.add(COLUMNS_NOT_WHOLE, "after " + read);
                return;
            }
            var end = END.matcher(new String(line, StandardCharsets.ISO_8859_1));
            if (end.matches()) {
                end(Long.parseLong(end.group(1)), lines.next() == null);
                return;
            }
            read++;
            try {
                next = Copy.of(Members.of(Json.read(line)));
            } catch (FormException malformed) {
                findings.add(COLUMN_MALFORMED, "line " + read + ", " + malformed.getMessage());
            }
        }
    }

    private void end(long count, boolean last) {
        whole = count == read && last;
        if (!whole) {
            findings.add(COLUMNS_NOT_WHOLE, "%d of %d%s".formatted(read, count, last ? "" : ", more behind"));
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
