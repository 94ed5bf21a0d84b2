package org.dongjiang.verifier.voucher;

import static org.dongjiang.verifier.report.FindingKind.ATTACHMENT_CHANGED;
import static org.dongjiang.verifier.report.FindingKind.ATTACHMENT_MISSING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dongjiang.verifier.report.Findings;
import org.dongjiang.verifier.report.Span;

/** The attachments of vouchers, if they were downloaded too, each under its id. */
final class Attachments {

    private static final int PIECE_BYTES = 1 << 16;

    private final Path folder;
    private final boolean pulled;
    private final Findings findings;
    private long compared;
    private long leftOut;

    Attachments(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
        pulled = Files.isDirectory(folder);
    }

    /** Compares those of a voucher with the posted hashes. */
    void compare(long index, Leaf leaf, Copy copy) throws IOException {
        int count = Math.min(leaf.attachments().size(), copy.attachedFiles().size());
        if (!pulled) {
            leftOut += count;
            return;
        }
        for (int at = 0; at < count; at++) {
            var id = copy.attachedFiles().get(at).id();
            var file = folder.resolve(id);
            compared++;
            if (Files.notExists(file)) {
                findings.add(ATTACHMENT_MISSING, Span.at(index), id);
            } else if (!sha256(file).equals(leaf.attachments().get(at))) {
                findings.add(ATTACHMENT_CHANGED, Span.at(index), id);
            }
        }
    }

    long compared() {
        return compared;
    }

    /** How many are named if none were downloaded. */
    long leftOut() {
        return leftOut;
    }

    private static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            var piece = new byte[PIECE_BYTES];
            while (in.read(piece) >= 0) {
                // The digest is computed while reading.
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
