package org.dongjiang.funds.book.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dongjiang.kernel.idempotency.AnswerSeals;

/**
 * Seals records that are not in the log: an HMAC-SHA256 (RFC 2104), whose key follows from the key that signs the log. Who has
 * only the database cannot make one.
 */
@ApplicationScoped
public class RecordSeals implements AnswerSeals {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String LABEL = "dongjiang record seal 1";

    /** Cloned for each seal: looking it up by its name takes longer than the seal. */
    private final Mac mac;

    RecordSeals(SealingKey sealing) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(sealing.derived(LABEL), ALGORITHM));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(((Mac) mac.clone()).doFinal(content));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean isOf(String seal, byte[] content) {
        return seal != null
                && MessageDigest.isEqual(
                        seal.getBytes(StandardCharsets.US_ASCII), of(content).getBytes(StandardCharsets.US_ASCII));
    }
}
