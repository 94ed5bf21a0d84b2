package org.dongjiang.verifier.voucher;

import static org.dongjiang.verifier.report.FindingKind.COLUMNS_NOT_WHOLE;
import static org.dongjiang.verifier.report.FindingKind.COLUMN_EXTRA;
import static org.dongjiang.verifier.report.FindingKind.COLUMN_MALFORMED;
import static org.dongjiang.verifier.report.FindingKind.COLUMN_MISSING;
import static org.dongjiang.verifier.report.FindingKind.ROW_UNREADABLE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dongjiang.verifier.report.Findings;
import org.dongjiang.verifier.report.Span;

/** The file of vouchers from the lists, in the order of the log, read in parallel with the leaves. */
final class Copies implements Closeable {

    private static final Pattern END = Pattern.compile(
            "\\{\"end\":true,\"count\":(?<count>\\d{1,18})(,\"unreadable\":\\[(?<unreadable>[^\\]]*)\\])?\\}");
    /** No record begins so. */
    private static final String END_BEGINS = "{\"end\"";

    private static final int LINES_AT_ONCE = 512;

    private final LineReader lines;
    private final Findings findings;
    private final Deque<Copy> parsed = new ArrayDeque<>();
    private long read;
    private boolean ended;
    private boolean whole;
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
     * The copy of a leaf; empty if there is none, which is a finding. Must be called for each leaf in turn.
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
        // After the last line of a truncated file; reported once.
        if (next != null || whole) {
            findings.add(COLUMN_MISSING, Span.at(index), "");
        }
        return Optional.empty();
    }

    /** All that were not requested yet. */
    void forEach(Consumer<Copy> taker) throws IOException {
        for (; next != null; advance()) {
            taker.accept(next);
        }
    }

    /**
     * Checks what follows the last leaf: only vouchers posted later are allowed.
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

    /** How many belong to leaves after the last. */
    long later() {
        return later;
    }

    private void extra() throws IOException {
        findings.add(COLUMN_EXTRA, Span.at(Math.max(0, next.leafIndex())), next.id());
        advance();
    }

    private void advance() throws IOException {
        next = parsed.poll();
        while (next == null && !ended) {
            parse();
            next = parsed.poll();
        }
    }

    /** Reads some lines and parses them, on all processors at once. */
    private void parse() throws IOException {
        var some = new ArrayList<byte[]>();
        while (!ended && some.size() < LINES_AT_ONCE) {
            var line = lines.next();
            if (line == null) {
                findings.add(COLUMNS_NOT_WHOLE, "after " + (read + some.size()));
                ended = true;
            } else if (isEnd(line)) {
                end(line, read + some.size());
            } else {
                some.add(line);
            }
        }
        long before = read;
        IntStream.range(0, some.size())
                .parallel()
                .mapToObj(at -> parse(some.get(at), before + at + 1))
                .toList()
                .forEach(copy -> copy.ifPresent(parsed::add));
        read += some.size();
    }

    private Optional<Copy> parse(byte[] line, long number) {
        try {
            return Optional.of(Copy.of(Members.of(Json.read(line))));
        } catch (FormException malformed) {
            findings.add(COLUMN_MALFORMED, "line " + number + ", " + malformed.getMessage());
            return Optional.empty();
        }
    }

    private static boolean isEnd(byte[] line) {
        return line.length > END_BEGINS.length()
                && new String(line, 0, END_BEGINS.length(), StandardCharsets.ISO_8859_1).equals(END_BEGINS)
                && END.matcher(text(line)).matches();
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.ISO_8859_1);
    }

    private void end(byte[] line, long before) throws IOException {
        ended = true;
        var matcher = END.matcher(text(line));
        matcher.find();
        long count = Long.parseLong(matcher.group("count"));
        if (matcher.group("unreadable") != null) {
            findings.add(ROW_UNREADABLE, matcher.group("unreadable"));
        }
        boolean last = lines.next() == null;
        whole = count == before && last;
        if (!whole) {
            findings.add(COLUMNS_NOT_WHOLE, "%d of %d%s".formatted(before, count, last ? "" : ", more behind"));
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
