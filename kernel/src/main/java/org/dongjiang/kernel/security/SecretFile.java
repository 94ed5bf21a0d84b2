package org.dongjiang.kernel.security;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** A secret that outlives its process, in a file that only its owner can read. */
public final class SecretFile {

    private static final Logger LOG = Logger.getLogger(SecretFile.class);

    private SecretFile() {}

    /** The secret in a file; it is created if there is none. */
    public static String kept(Path file, Supplier<String> made) throws IOException {
        var path = file.toAbsolutePath();
        if (!Files.exists(path)) {
            Files.createDirectories(path.getParent());
            write(path, made.get());
        }
        return Files.readString(path);
    }

    /** Replaces the stored secret by another, completely or not at all. */
    public static void replace(Path file, String secret) throws IOException {
        var path = file.toAbsolutePath();
        var draft = draft(path, secret);
        try {
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Completely or not at all; if another process was first, its secret is used. */
    private static void write(Path file, String secret) throws IOException {
        var draft = draft(file, secret);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException faster) {
            LOG.debugf("%s was made by another process", file.getFileName());
        } finally {
            Files.delete(draft);
        }
    }

    private static Path draft(Path file, String secret) throws IOException {
        var draft = file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createTempFile(
                        file.getParent(),
                        "secret",
                        null,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(file.getParent(), "secret", null);
        return Files.writeString(draft, secret);
    }
}
