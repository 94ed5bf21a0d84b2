package org.dongjiang.verifier.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dongjiang.proof.Checkpoint;
import org.dongjiang.proof.LogKey;
import org.dongjiang.proof.MalformedException;
import org.dongjiang.proof.SignedNote;
import org.dongjiang.verifier.report.FindingKind;
import org.dongjiang.verifier.report.Findings;

/** Reads what the log signed; anything not signed is a finding, and is not trusted. */
final class Notes {

    private static final int MOST_BYTES = 1 << 20;

    private final LogKey key;
    private final Findings findings;

    Notes(LogKey key, Findings findings) {
        this.key = key;
        this.findings = findings;
    }

    /** @param file names the source */
    Optional<Checkpoint> checkpoint(String file, String text) {
        try {
            var note = SignedNote.parse(text);
            var origin = note.text().lines().findFirst().orElse("");
            if (!origin.equals(key.name())) {
                return none(FindingKind.CHECKPOINT_OF_ANOTHER_LOG, file + " is of " + origin);
            }
            if (!key.isNamedIn(note)) {
                return none(FindingKind.CHECKPOINT_OF_ANOTHER_KEY, file);
            }
            if (!key.vouchesFor(note)) {
                return none(FindingKind.CHECKPOINT_FORGED, file);
            }
            return Optional.of(Checkpoint.parse(text, key));
        } catch (MalformedException malformed) {
            return none(FindingKind.CHECKPOINT_MALFORMED, file + ", " + malformed.getMessage());
        }
    }

    private Optional<Checkpoint> none(FindingKind kind, String detail) {
        findings.add(kind, detail);
        return Optional.empty();
    }

    /** A small text in UTF-8; empty if it is not one. */
    static Optional<String> text(Path file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES);
        }
        try {
            // A strict decoder, because the default one replaces malformed bytes.
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }
}
