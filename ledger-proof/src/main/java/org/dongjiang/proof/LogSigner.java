package org.dongjiang.proof;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.List;

/** Signs a log's checkpoints. */
public final class LogSigner {

    private final LogKey key;
    private final PrivateKey secret;

    /**
     * @param origin names the log
     * @throws MalformedException where the two are not a pair of Ed25519
     */
    public LogSigner(String origin, PublicKey key, PrivateKey secret) {
        this.key = LogKey.of(origin, key);
        this.secret = secret;
        if (!this.key.vouchesFor(sign(0, Hash.OF_NOTHING))) {
            throw new MalformedException("the keys are not a pair");
        }
    }

    /** By which it is checked. */
    public LogKey key() {
        return key;
    }

    /** The checkpoint of a tree, signed. */
    public SignedNote sign(long size, Hash root) {
        var text = new Checkpoint(key.name(), size, root).text();
        var unsigned = new SignedNote(text, List.of());
        try {
            var signing = Signature.getInstance(LogKey.ALGORITHM);
            signing.initSign(secret);
            signing.update(unsigned.bytes());
            return new SignedNote(text, List.of(SignedNote.Signature.of(key.name(), key.id(), signing.sign())));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
