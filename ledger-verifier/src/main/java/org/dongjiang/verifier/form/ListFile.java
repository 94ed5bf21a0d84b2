package org.dongjiang.verifier.form;

import static org.dongjiang.verifier.report.FindingKind.COLUMNS_NOT_WHOLE;
import static org.dongjiang.verifier.report.FindingKind.COLUMN_MALFORMED;
import static org.dongjiang.verifier.report.FindingKind.FILE_MISSING;
import static org.dongjiang.verifier.report.FindingKind.ROW_UNREADABLE;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dongjiang.verifier.report.Findings;

/**
 * A list as it was exported, record by record.
 *
 * @param <T> what is made of a record
 */
public final class ListFile<T> implements Closeable {

    private static final Pattern END = Pattern.compile(
            "\\{\"end\":true,\"count\":(?<count>\\d{1,18})(,\"unreadable\":\\[(?<unreadable>[^\\]]*)\\])?"
                    + "(,\"leaves\":(?<leaves>\\d{1,18}))?\\}");
    /** No record begins so. */
    private static final String END_BEGINS = "{\"end\"";

    private static final int LONGEST_END = 1 << 16;
    private static final int LINES_AT_ONCE = 512;

    private final String name;
    private final LineReader lines;
    private final Maker<T> maker;
    private final Findings findings;
    private Deque<T> made = new ArrayDeque<>();
    /** Null when there are no more. */
    private CompletableFuture<Deque<T>> ahead;

    private long read;
    private boolean ended;
    private boolean whole;

    /** Makes something of a record. */
    @FunctionalInterface
    public interface Maker<T> {

        /** @throws FormException if the record is not as expected */
        T of(Members record) throws FormException;
    }

    private ListFile(Path file, Maker<T> maker, Findings findings) throws IOException {
        name = String.valueOf(file.getFileName());
        lines = new LineReader(Files.newInputStream(file));
        this.maker = maker;
        this.findings = findings;
        ahead = CompletableFuture.supplyAsync(this::make);
    }

    /** Empty if there is none, which is a finding. */
    public static <T> Optional<ListFile<T>> open(Path file, Maker<T> maker, Findings findings) throws IOException {
        if (Files.notExists(file)) {
            findings.add(FILE_MISSING, String.valueOf(file.getFileName()));
            return Optional.empty();
        }
        return Optional.of(new ListFile<>(file, maker, findings));
    }

    /** The number of leaves that the log had when the list was made, as its last line says; empty if it does not say it. */
    public static OptionalLong leaves(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(Math.max(0, bytes.length() - LONGEST_END));
            var end = new byte[(int) (bytes.length() - bytes.getFilePointer())];
            bytes.readFully(end);
            var text = text(end).stripTrailing();
            var matcher = END.matcher(text.substring(text.lastIndexOf('\n') + 1));
            return matcher.matches() && matcher.group("leaves") != null
                    ? OptionalLong.of(Long.parseLong(matcher.group("leaves")))
                    : OptionalLong.empty();
        }
    }

    /** Null after the last. While some are used, the next are made. */
    public T next() throws IOException {
        while (made.isEmpty() && ahead != null) {
            made = finished(ahead);
            ahead = ended ? null : CompletableFuture.supplyAsync(this::make);
        }
        return made.poll();
    }

    private static <T> T finished(CompletableFuture<T> work) throws IOException {
        try {
            return work.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof UncheckedIOException fault) {
                throw fault.getCause();
            }
            throw failed;
        }
    }

    public void forEach(Consumer<T> taker) throws IOException {
        for (var one = next(); one != null; one = next()) {
            taker.accept(one);
        }
    }

    /** Whether its end was reached, and it is complete. */
    public boolean isWhole() {
        return whole;
    }

    /** Reads some lines and makes something of them, on all processors at once. */
    private Deque<T> make() {
        try {
            return made(lines());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private List<byte[]> lines() throws IOException {
        var some = new ArrayList<byte[]>();
        while (!ended && some.size() < LINES_AT_ONCE) {
            var line = lines.next();
            if (line == null) {
                findings.add(COLUMNS_NOT_WHOLE, name + " after " + (read + some.size()));
                ended = true;
            } else if (isEnd(line)) {
                end(line, read + some.size());
            } else {
                some.add(line);
            }
        }
        return some;
    }

    private Deque<T> made(List<byte[]> some) {
        long before = read;
        read += some.size();
        return IntStream.range(0, some.size())
                .parallel()
                .mapToObj(at -> make(some.get(at), before + at + 1))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private Optional<T> make(byte[] line, long number) {
        try {
            return Optional.of(maker.of(Members.of(Json.read(line))));
        } catch (FormException malformed) {
            findings.add(COLUMN_MALFORMED, name + " line " + number + ", " + malformed.getMessage());
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
            findings.add(ROW_UNREADABLE, name + " " + matcher.group("unreadable"));
        }
        boolean last = lines.next() == null;
        whole = count == before && last;
        if (!whole) {
            findings.add(
                    COLUMNS_NOT_WHOLE, "%s %d of %d%s".formatted(name, before, count, last ? "" : ", more behind"));
        }
    }

    @Override
    public void close() throws IOException {
        if (ahead != null) {
            finished(ahead);
        }
        lines.close();
    }
}
