package org.dongjiang.verifier;

import static org.dongjiang.verifier.SampleLedger.ORIGIN;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.dongjiang.verifier.report.Report;

/** Damaged files. */
class GarbageTest {

    private static final int SIZE = 40;
    private static final SampleLedger LEDGER = SampleLedger.of(SIZE);
    private static final List<String> PROVED =
            List.of("checkpoint", SampleLedger.path("entries", 0, SIZE), SampleLedger.path("0", 0, SIZE));
    /** Enough changes that the content cannot be unchanged by chance. */
    private static final int FEWEST_BYTES = 16;

    private static final List<String> SHOWN =
            List.of("vouchers.ndjson", SampleLedger.LINES, SampleLedger.FUNDS, SampleLedger.FROZEN, SampleLedger.TRIAL);

    private static Path folder;

    @BeforeContainer
    static void write() throws IOException {
        folder = Files.createTempDirectory("ledger");
        LEDGER.write(folder);
    }

    @AfterContainer
    static void delete() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException fault) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Property(tries = 300)
    void any_bit_of_what_is_proved_is_found(
            @ForAll @IntRange(max = 2) int file, @ForAll Random random, @ForAll @IntRange(max = 7) int bit) {
        var report = with(PROVED.get(file), bytes -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << bit));
        assertFalse(report.intact());
    }

    @Property(tries = 200)
    void any_file_may_be_anything(@ForAll @IntRange(max = 7) int file, @ForAll Random random) {
        var name = file < PROVED.size() ? PROVED.get(file) : SHOWN.get(file - PROVED.size());
        var report = with(name, bytes -> {
            for (int at = random.nextInt(bytes.length - FEWEST_BYTES); at < bytes.length; at++) {
                bytes[at] = (byte) random.nextInt();
            }
        });
        assertFalse(report.intact());
    }

    private interface Change {
        void make(byte[] bytes);
    }

    private static Report with(String name, Change change) {
        try {
            var file = folder.resolve(name);
            var before = Files.readAllBytes(file);
            var after = before.clone();
            change.make(after);
            Files.write(file, after);
            try {
                return new Check(folder, LEDGER.signer(ORIGIN).key(), List.of(), List.of(), Optional.empty()).run();
            } finally {
                Files.write(file, before);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
