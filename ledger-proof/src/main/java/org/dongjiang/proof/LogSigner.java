package org.dongjiang.proof;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.List;
import java.util.function.UnaryOperator;

/** Signs a log's checkpoints. */
public final class LogSigner {

    private final LogKey key;
    private final UnaryOperator<byte[]> signing;

    /**
     * @param origin the name of the log
     * @param signing makes the signature of bytes (Ed25519, RFC 8032); the caller chooses the implementation
     * @throws MalformedException if the key is not an Ed25519 key, or does not verify the signatures
     */
    public LogSigner(String origin, PublicKey key, UnaryOperator<byte[]> signing) {
        this.key = LogKey.of(origin, key);
        this.signing = signing;
        if (!this.key.vouchesFor(sign(0, Hash.OF_NOTHING))) {
            throw new MalformedException("the keys are not a pair");
        }
    }

    /** The key that verifies it. */
    public LogKey key() {
        return key;
    }

    /** The checkpoint of a tree, signed. */
    public SignedNote sign(long size, Hash root) {
        var text = new Checkpoint(key.name(), size, root).text();
        var signature = signing.apply(text.getBytes(StandardCharsets.UTF_8));
        return new SignedNote(text, List.of(SignedNote.Signature.of(key.name(), key.id(), signature)));
    }
}
