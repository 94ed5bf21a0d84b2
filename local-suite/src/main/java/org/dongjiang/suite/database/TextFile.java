package org.dongjiang.suite.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Files of processes that may be killed at any moment, also while they write. */
public final class TextFile {

    /** Of a log, read for its last lines. */
    private static final int LAST_BYTES = 1 << 16;

    private TextFile() {}

    /** Replaces a file as a whole: it never exists without its content. Only its owner can read it. */
    public static void replace(Path file, String content) {
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(unfinished);
            Secrets.createPrivate(unfinished);
            Files.writeString(unfinished, content);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The last lines of a log, which may be large, and end within a character. Empty if it cannot be read. */
    public static List<String> lastLines(Path log) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - LAST_BYTES);
            file.seek(from);
            var bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
            // Otherwise the first line may be incomplete.
            int first = from == 0 ? 0 : 1;
            return new String(bytes, StandardCharsets.UTF_8).lines().skip(first).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
