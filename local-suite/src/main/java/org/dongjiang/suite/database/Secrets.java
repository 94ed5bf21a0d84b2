package org.dongjiang.suite.database;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Secrets of this installation, created when first requested, in a file that only its owner can read. */
public final class Secrets {

    private static final int BYTES = 18;

    private final Path file;
    private final Properties kept = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    /** Opens the file, or creates it. */
    public static Secrets in(Path file) {
        var secrets = new Secrets(file);
        try {
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    secrets.kept.load(reader);
                }
            }
            return secrets;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The secret of this name: 144 random bits. */
    public synchronized String of(String name) {
        var secret = kept.getProperty(name);
        if (secret == null) {
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            kept.setProperty(name, secret);
            save();
        }
        return secret;
    }

    private void save() {
        var content = new StringWriter();
        try {
            kept.store(content, null);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        TextFile.replace(file, content.toString());
    }

    /** Creates an empty file that only its owner can read, if the file system has owners. */
    public static void createPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}
